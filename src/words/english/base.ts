/** What the page says in English before anything else of it is loaded. */
import { version } from '../../../package.json';
import { countEvidence } from '../../network/quotes.ts';
import type { Bloc, Relation } from '../../network/records.ts';
import { analysisWords } from './analysis.ts';
import { dialogWords } from './dialogs.ts';
import { homeWords } from './home.ts';
import { inWords } from './in-words.ts';
import { KINDS } from './kinds.ts';
import { legendWords } from './legend.ts';
import {
  type Checked,
  checkedParts,
  count,
  dateOrInterval,
  datesAsked,
  disputes,
  evidence,
  list,
  organizations,
  plural,
  relations,
} from './numbers.ts';
import { questionWords } from './questions.ts';
import { readerWords } from './reader.ts';
import { readingWords } from './readings.ts';
import { RELATION_TYPES } from './relation-types.ts';
import { relayoutWords } from './relayout.ts';
import { sharingWords } from './sharing.ts';
import { storyWords } from './story.ts';
import { tableWords } from './tables.ts';
import { tooltipWords } from './tooltips.ts';
import { walkWords } from './walk.ts';

/** What the check of the words says, for a quote and for a whole relation. */
const states = {
  verified: 'verified',
  'in-place': 'in place, not verified',
  moved: 'moved',
  ambiguous: 'ambiguous',
  changed: 'changed',
  'not-checked': 'not checked',
  none: 'no evidence given',
};
type State = keyof typeof states;

/** What was checked, and how many of it are in each state. */
interface Tally extends Checked {
  readonly states: ReadonlyMap<State, number>;
}

/** What a check found, and of what: “1 changed · 74 verified (60 quotes and 15 hedges)”. */
const checked = (tally: Tally) =>
  `${[...tally.states].map(([state, n]) => `${n} ${states[state]}`).join(' · ')} (${checkedParts(tally)})`;

/** Why a relation falls away at a step of the slider. */
const FAILING = {
  likely: 'doubted by the coder',
  stated: 'implied',
  unhedged: 'with a hedge in every supporting quote',
  firm: 'of which the coder is not highly confident',
};

const base = {
  states,
  statesMeaning: {
    verified: 'The exact words stand at the exact position in the very text that was coded.',
    'in-place':
      'The exact words stand at the exact position, but the text at hand, or what surrounds them there, is not what was coded.',
    moved: 'The exact words stand in the text at hand, but elsewhere than recorded.',
    ambiguous: 'The exact words stand in several places of the text at hand.',
    changed: 'The exact words do not stand in the text at hand.',
    'not-checked': 'The text is not at hand, so the words have not been compared with it.',
    none: 'The network gives no evidence for it.',
  } satisfies Record<State, string>,
  app: {
    name: 'Cartel alliance network explorer',
    version,
    skip: 'Skip to the details',
  },
  count: {
    evidence,
    checked,
    disputes,
    confirmations: (n: number) => count(n, 'confirmation', 'confirmations'),
  },
  date: dateOrInterval,
  header: {
    draft: 'Draft',
    search: 'Find…',
    searchLabel: 'Find an organization, a relation, a quote or a command',
    export: 'Export…',
    open: 'Open…',
    drop: 'Drop a network or a text to open it',
    /** What the check says of all quotes and hedges together. */
    checked: (tally: Tally) => {
      const [only, ...others] = tally.states.keys();
      if (only === undefined) return states.none;
      if (others.length === 0 && only === 'verified') return 'verified: every quote and hedge';
      if (others.length === 0 && only === 'not-checked')
        return tally.quotes > 0 ? 'quotes not checked here' : 'rows not checked here';
      return checked(tally);
    },
  },
  ...legendWords,
  /** Said to those who hear the page. */
  spoken: {
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Redone: ${step}.`,
    highlighted: (name: string, n: number) => `${name} is highlighted: ${organizations(n)}.`,
    notHighlighted: 'No bloc is highlighted.',
    shown: (n: number, of: number, drawn: number, all: number) =>
      `Shown: ${n} of ${relations(of)}, ${drawn} of ${organizations(all)}.`,
  },
  /** What a step of the history did. */
  steps: {
    places: 'places on the picture',
    story: 'the guided reading',
    matches: 'matches with another network',
    names: 'names in the text',
    adopted: 'organizations that other networks know taken in',
    settled: 'a difference of two readings settled',
    added: (title: string) => `“${title}” added`,
    changed: (title: string) => `“${title}” changed`,
    removed: (title: string) => `“${title}” deleted`,
    quoted: (title: string) => `quote added to “${title}”`,
    merged: (title: string, other: string) => `“${other}” merged into “${title}”`,
    split: (title: string, other: string) => `“${title}” split from “${other}”`,
    'passed-over': (words: string) => `passed over: “${words}”`,
    reopened: (words: string) => `open again: “${words}”`,
    edition: (title: string) => `another edition taken as the text of “${title}”`,
  },
  footer: {
    lineage: 'Lineage',
    /** What the filter asks of dates. */
    dates: datesAsked,
    everything: 'Shown: everything',
    /** @param dates what the filter asks of dates, said with `dates` */
    hidden: (ofRelations: number, ofOrganizations: number, dates: string) => {
      const parts = [
        ...(ofRelations > 0 ? [relations(ofRelations)] : []),
        ...(ofOrganizations > 0 ? [organizations(ofOrganizations)] : []),
      ];
      return parts.length > 0
        ? `Hidden: ${list.format(parts)}${dates && ` (shown: ${dates})`}`
        : 'A filter is on; it hides nothing';
    },
    showAll: 'Show everything',
    tables: 'Words and tables',
  },
  canvas: {
    firstHint: 'Select a line to read the words behind it.',
    hintName: 'Hint',
    closeHint: 'Close this hint for good',
    label: 'The network as a picture',
    near: 'Which of these?',
    /**
     * Only a line that stands out has room for more than its grade, or its act where it has none: for
     * both, the number of its quotes and their state. Where room is short, what is first is kept: the grade.
     * @param says what the relation says as its line is drawn
     */
    edgeLabel: (says: string, relation: Relation, state: State, standsOut: boolean) => {
      const { strength } = relation;
      if (!standsOut) return strength ?? says;
      const grade = strength === undefined ? [] : [`“${strength}”`];
      const isSilent = state === 'not-checked' || state === 'none';
      const checked = isSilent ? [] : [states[state]];
      return [...grade, says, evidence(countEvidence(relation.evidence)), ...checked].join(' · ');
    },
    /** By the source's own name for it. */
    hullLabel: ({ aliases: [called] = [], name }: Pick<Bloc, 'aliases' | 'name'>) =>
      called === undefined ? name : `“${called}”`,
    hullNote: (looser: readonly string[]) => `more loosely: ${list.format(looser)}`,
    noneShown: 'The filter hides every relation.',
    noRelations: 'This network has no relations.',
    empty: 'This network is empty.',
  },
  ...inWords,
  ...homeWords,
  ...dialogWords,
  ...readingWords,
  types: RELATION_TYPES,
  kinds: KINDS,
  ...analysisWords,
  ...questionWords,
  ...storyWords,
  ...sharingWords,
  notice: {
    place: 'Message',
    close: 'Close this message',
    notJoined: 'They cannot be put together',
    notOpened: (name: string) => `${name} was not opened`,
    unchanged: 'The network on the screen is as it was.',
    opened: (title: string) => `Opened “${title}”`,
    again: (title: string) => `“${title}” is open again`,
    back: (title: string) => `Back to “${title}”`,
    more: (n: number) => `and ${count(n, 'more problem', 'more problems')}`,
  },
  fault: {
    title: 'This part stopped because of a fault of its own',
    remedy:
      'Nothing of what you have open is lost. If trying again does not help, save the network as a file and load the page again. Please report it with these words:',
    save: 'Save the network as a file',
    notSaved: 'The file could not be saved',
  },
  loading: {
    waiting: 'Loading…',
    failed: 'This part could not be loaded',
    remedy:
      'The network may be down, or there is a newer version of this page. Nothing of what you have open is lost. If trying again does not help, reload the page: what you have open is there again.',
    again: 'Try again',
  },
  caution: {
    title: 'How firmly said',
    from: 'everything',
    to: 'firm',
    steps: {
      everything: 'Everything said',
      likely: 'All but what the coder doubts',
      stated: 'Only what is stated',
      unhedged: 'Only what at least one quote states without a hedge',
      firm: 'Only what is firmly said',
    },
    /** @param failing how many relations fail first at each step */
    fallsAway: (failing: readonly (readonly [keyof typeof FAILING, number])[], all: number) => {
      const n = failing.reduce((sum, [, some]) => sum + some, 0);
      if (n === 0) return `All ${relations(all)} remain.`;
      const why = failing.flatMap(([step, some]) => (some > 0 ? [`${some} ${FAILING[step]}`] : []));
      return `${n} of ${relations(all)} ${plural.select(n) === 'one' ? 'falls' : 'fall'} away: ${list.format(why)}.`;
    },
    /** Of relations that remain, though not all of their quotes are without a hedge. */
    hedgedElsewhere: (n: number) =>
      `${n} that ${plural.select(n) === 'one' ? 'remains has' : 'remain have'} a hedge in another quote.`,
    unhedged: 'Stated, without a hedge',
    unhedgedMeaning: 'At least one quote that supports the relation carries no hedge.',
  },
  ...readerWords,
  ...tableWords,
  ...tooltipWords,
  ...walkWords,
  ...relayoutWords,
  address: {
    unknown: (ids: readonly string[]) => ({
      title: 'This link does not quite fit the network',
      lines: [
        `The network has nothing called ${list.format(ids.map((id) => `“${id}”`))}; the rest of the link was followed.`,
      ],
    }),
  },
  commands: {
    lineage: 'Lineage: the network in time, or as a picture',
    editCopy: 'Edit a copy',
    drafts: 'Drafts',
    history: 'History of changes',
    search: 'Find',
    highlight: 'Highlight the bloc, or stop',
    fit: 'Zoom to fit',
    fitSelection: 'Zoom to the selection',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    relayout: 'Re-layout',
    reset: 'Reset positions',
    unpin: 'Unpin',
    undo: 'Undo',
    redo: 'Redo',
    out: 'Go one level out: of the relations, of the selection, of the bloc',
    showAll: 'Show everything',
    open: 'Open a network',
    bring: 'New network from a text',
    export: 'Export',
    settings: 'Settings',
    help: 'Help: marks and keys',
  },
  dialog: { close: 'Close' },
  sheet: {
    legend: 'Legend',
    details: 'Details',
    bar: 'Details and legend',
    full: 'Over the whole picture',
    half: 'Beside the picture',
  },
};

export default base;
