/** The interface's words in English. What a relation type or kind is called stands in `network/`. */
import type { Basis, Bloc, Dispute, Evidence, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import type { Grade } from '../network/strength.ts';

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

function count(n: number, one: string, many: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : many}`;
}

function day(edtf: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(edtf)) return edtf;
  const [year, month, date] = edtf.split('-').map(Number);
  if (year === undefined || month === undefined || month > 12) return edtf;
  return new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'long',
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date ?? 1));
}

const quotes = (n: number) => (n === 0 ? 'no evidence given' : count(n, 'quote', 'quotes'));

/** What the check of the words says, for a quote and for a whole relation. */
const states = {
  verified: 'verified',
  moved: 'moved',
  ambiguous: 'ambiguous',
  changed: 'changed',
  'not-checked': 'not checked',
  none: 'no evidence given',
};
type State = keyof typeof states;

/** Signs on a line. */
const SIGNS = { disputed: '≠', faulty: '!' } as const;

export const words = {
  states,
  statesMeaning: {
    verified: 'The exact words stand at the exact position in the very text that was coded.',
    moved: 'The exact words stand in the text at hand, but not as recorded.',
    ambiguous: 'The exact words stand in several places of the text at hand.',
    changed: 'The exact words do not stand in the text at hand.',
    'not-checked': 'The text is not at hand, so the words have not been compared with it.',
    none: 'The network gives no evidence for it.',
  } satisfies Record<State, string>,
  app: {
    name: 'Cartel alliance network explorer',
    skip: 'Skip to the details',
  },
  count: {
    quotes,
    relations: (n: number) => count(n, 'relation', 'relations'),
    organizations: (n: number) => count(n, 'organization', 'organizations'),
    disputes: (n: number) => count(n, 'dispute', 'disputes'),
  },
  list: (items: readonly string[]) => list.format(items),
  /** An EDTF date as a reader says it; forms beyond day, month, year and interval stay as they are. */
  date: (edtf: string): string => {
    const [from = '', to] = edtf.split('/');
    if (to === undefined) return day(from);
    return to === '..' || to === '' ? `from ${day(from)} on` : `${day(from)} to ${day(to)}`;
  },
  header: {
    search: 'Find…',
    searchLabel: 'Find an organization, a relation or a quote',
    export: 'Export…',
    open: 'Open…',
    help: 'Keys and help',
    drop: 'Drop a network file to open it',
  },
  legend: {
    title: 'Legend and filter',
    groups: {
      type: 'Relations',
      basis: 'What the words do',
      evidence: 'Evidence',
      kind: 'Organizations',
      strength: 'Strength of the words',
      sign: 'Signs on a line',
    },
    signs: [
      { sign: SIGNS.disputed, label: 'Others disagree' },
      { sign: SIGNS.faulty, label: 'Not in the text as recorded' },
    ],
    basis: { stated: 'Stated', implied: 'Implied' } satisfies Record<Basis, string>,
    basisMeaning: {
      stated: 'The words assert the relation.',
      implied: 'The coder infers it from words that describe something else.',
    } satisfies Record<Basis, string>,
    grade: {
      stronger: 'Graded stronger',
      plain: 'Not graded',
      weaker: 'Graded weaker',
    } satisfies Record<Grade, string>,
    strengthNote:
      'A thinner line: the words make the tie weaker (“looser”). A thicker one: stronger (“substantially”).',
    count: (shown: number, all: number) => (shown === all ? String(all) : `${shown} of ${all}`),
    countLabel: (shown: number, all: number) => `${shown} of ${all} shown`,
  },
  footer: {
    everything: 'Shown: everything',
    hidden: (relations: number, organizations: number) => {
      const parts = [
        ...(relations > 0 ? [count(relations, 'relation', 'relations')] : []),
        ...(organizations > 0 ? [count(organizations, 'organization', 'organizations')] : []),
      ];
      return parts.length > 0
        ? `Hidden: ${list.format(parts)}`
        : 'A filter is on; it hides nothing';
    },
    showAll: 'Show everything',
    size: (organizations: number, relations: number, evidence: number) =>
      `${count(organizations, 'organization', 'organizations')}, ${count(relations, 'relation', 'relations')}, ${quotes(evidence)}`,
  },
  canvas: {
    label: 'The network as a picture',
    hint: 'Arrow keys go to the nearest organization or relation, Escape clears.',
    /** Only a line that stands out has room for the number of its quotes and their state. */
    edgeLabel: ({ strength, type, evidence }: Relation, state: State, standsOut: boolean) => {
      const label = strength ?? relationType(type).label.toLowerCase();
      if (!standsOut) return label;
      const checked = state === 'verified' ? [`${states[state]} ✓`] : [];
      return [label, quotes(evidence.length), ...checked].join(' · ');
    },
    edgeBadge: (disputed: boolean, state: State) => {
      const isFaulty = state === 'changed' || state === 'ambiguous' || state === 'moved';
      return [disputed && SIGNS.disputed, isFaulty && `${SIGNS.faulty} ${states[state]}`]
        .filter(Boolean)
        .join(' ');
    },
    hullLabel: ({ claimedBy }: Bloc) => (claimedBy ? 'the author’s bloc' : 'a computed bloc'),
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Zoom to fit',
    moved: (name: string) => `Move ${name}`,
  },
  home: {
    crumb: 'About this network',
    read: 'Every line in this picture rests on words of the text. Select a line or an organization to read them.',
    coded: (coder: string, date: string | undefined) =>
      date ? `Coded by ${coder}, ${date}.` : `Coded by ${coder}.`,
    notCoded: 'This network names no coder.',
    sources: (n: number) => (n === 1 ? 'Source' : 'Sources'),
    inferred: 'Identified by inference:',
    grading: (reliability: string, credibility: string) =>
      `Graded ${reliability}${credibility} (Admiralty scale):`,
    questions: 'Good first questions',
    askAllies: 'Who is allied with whom, and how firmly?',
    askOrigins: (name: string) => `Who came out of ${name}?`,
    askAttacks: (name: string) => `Whom did ${name} attack?`,
    marks: 'How to read the marks',
    marksText: [
      'Colour and line end say what kind of relation it is; a dashed line is implied rather than stated.',
      'An arrow points at the one attacked or pursued. A ring marks the group that came out of the other.',
      'A thinner line means that the words themselves make the tie weaker.',
      '“≠” on a line: another source contradicts or refines what it says.',
    ],
  },
  organization: {
    aliases: 'In the text:',
    partOf: 'Part of',
    parts: 'Includes',
    says: 'What the text says of it',
    relations: 'Relations',
    noRelations: 'No relation of it is coded.',
    hidden: (n: number) => `${count(n, 'relation', 'relations')} hidden by the filter`,
    memberOf: 'Member of',
  },
  relation: {
    crumb: (label: string) => `Relation · ${label}`,
    basis: { stated: 'in the text', implied: 'by the text' } satisfies Record<Basis, string>,
    confidence: 'Coder’s confidence',
    strength: (strength: string) => `Graded “${strength}”`,
    disputes: (n: number) => count(n, 'dispute', 'disputes'),
    expanded: 'Read out of one statement',
    expandedNote: (n: number) =>
      `The text says it once, of several organizations together. The coder read ${n} relations out of that one statement:`,
    hedges: 'The author’s caution',
    noHedges: 'no words of caution',
    hidden: 'Not on the picture: the filter hides it.',
    disputed: 'disputed',
    when: 'When',
    where: 'Where',
    note: 'Coder’s note',
    evidence: 'Evidence',
    noEvidence: 'No evidence given.',
    others: 'Also between these two',
    confidenceOf: { high: 'high', medium: 'medium', low: 'low' },
  },
  bloc: {
    crumb: 'Bloc',
    claim: (source: string) =>
      `A bloc claimed by ${source}. It is the author’s claim, not a result of the coding.`,
    computed: (method: string) => `A bloc computed by ${method}.`,
    members: 'Members, firmest first',
    member: (strength: string | undefined) => (strength ? `“${strength}”` : 'no grade given'),
    ties: 'Coded ties between the members',
    evidence: 'The author’s words',
    show: 'Highlight on the picture',
    hide: 'Stop highlighting',
  },
  quote: {
    role: {
      supports: 'supports',
      counters: 'counters',
      context: 'context',
    } satisfies Record<Evidence['role'], string>,
    paragraph: (n: number) => `¶ ${n}`,
    notChecked: 'not checked here',
    notCheckedHint:
      'The text itself is not at hand, so these words have not been compared with it on this page.',
    table: (fragment: string) => `Row of a table (${fragment})`,
    hedge: 'words of caution',
    name: 'organization',
  },
  dispute: {
    title: 'What others say',
    verdict: {
      contradicts: 'Contradicted.',
      refines: 'Refined.',
      confirms: 'Confirmed.',
    } satisfies Record<Dispute['verdict'], string>,
    aboutQuote: (n: number) => `About quote ${n}.`,
  },
  search: {
    placeholder: 'Organization, alias or words of a quote',
    results: (n: number) => count(n, 'result', 'results'),
    none: (query: string) => `Nothing found for “${query}”.`,
    start: 'Type a name or some words. Accents do not matter: juarez finds Juárez.',
    kinds: { organization: 'Organization', relation: 'Relation', bloc: 'Bloc' },
    inQuote: 'in a quote',
  },
  export: {
    title: 'Export',
    picture: 'Picture (PNG)',
    data: 'Data (JSON)',
    area: 'Area',
    whole: 'Whole graph',
    view: 'What is in view',
    scale: 'Size',
    ground: 'Ground',
    grounds: { white: 'White', paper: 'Paper', transparent: 'Transparent' },
    inside: 'Inside the picture',
    withTitle: 'Title',
    withLegend: 'Legend',
    withCitation: 'Citation',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    savePng: 'Save PNG',
    saveAs: (format: string) => format,
    saved: (name: string) => `Saved ${name}`,
    failed: 'The picture could not be made',
  },
  help: {
    title: 'Keys and help',
    key: 'Key',
    action: 'What it does',
    arrows: 'Go to the nearest organization or relation (with the picture in focus)',
  },
  notice: {
    close: 'Close this message',
    notOpened: (name: string) => `${name} was not opened`,
    unchanged: 'The network on the screen is as it was.',
    opened: (title: string) => `Opened “${title}”`,
    more: (n: number) => `and ${count(n, 'more problem', 'more problems')}`,
    broken: 'The explorer stopped because of a fault of its own.',
    brokenRemedy:
      'Reload the page; your address keeps the view. If it happens again, please report it with these words:',
  },
  caution: {
    title: 'How firmly said',
    from: 'everything',
    to: 'firm',
    steps: {
      everything: 'Everything said',
      likely: 'All but what the coder doubts',
      stated: 'Only what is stated',
      unhedged: 'Only what is stated without a hedge',
      firm: 'Only what is firmly said',
    },
    fallsAway: (n: number, all: number) =>
      n === 0
        ? `All ${count(all, 'relation', 'relations')} remain.`
        : `${n} of ${count(all, 'relation', 'relations')} ${plural.select(n) === 'one' ? 'falls' : 'fall'} away.`,
    unhedged: 'Stated, without a hedge',
    dots: { high: '●●●', medium: '●●○', low: '●○○' },
  },
  reader: {
    checkFailed: (reason: string) => ({
      title: 'The check stopped because of a fault of the program',
      lines: [`Open the text again. If it happens again, please report: ${reason}`],
    }),
  },
  address: {
    unknown: (ids: readonly string[]) => ({
      title: 'This link does not quite fit the network',
      lines: [
        `The network has nothing called ${list.format(ids.map((id) => `“${id}”`))}; the rest of the link was followed.`,
      ],
    }),
  },
  commands: {
    search: 'Find',
    highlight: 'Highlight the bloc, or stop',
    fit: 'Zoom to fit',
    fitSelection: 'Zoom to the selection',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    relayout: 'Re-layout',
    reset: 'Reset positions',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear the selection',
    showAll: 'Show everything',
    open: 'Open a network',
    export: 'Export',
    help: 'Keys and help',
  },
  dialog: { close: 'Close' },
  sheet: { expand: 'Show more', collapse: 'Show less', legend: 'Legend', details: 'Details' },
};
