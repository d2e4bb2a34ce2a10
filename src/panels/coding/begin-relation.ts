/** What the form of a relation begins with: what the words suggest, and nothing that only a coder can say. */
import type { Marked } from '../../coding/entries/quoted.ts';
import {
  asRecorded,
  BLANK_RELATION,
  existing,
  keptPairs,
  nameOfStatement,
  type Pair,
  pairKey,
  pairsOf,
  type RelationEntry,
} from '../../coding/entries/relation-entry.ts';
import type { Stretch } from '../../coding/quote-ends.ts';
import { kindsIn } from '../../coding/suggestions/kinds.ts';
import { type Suggestion, suggest } from '../../coding/suggestions/suggest.ts';
import type { SuggestedTie } from '../../coding/suggestions/ties.ts';
import { sourceLanguage } from '../../network/languages.ts';
import { partsOf } from '../../network/readings.ts';
import { type RelationTypeId, relationType } from '../../network/relation-types.ts';
import { selectMentions } from '../../state/naming.ts';
import type { ExplorerState } from '../../state/store.ts';
import { namedIn } from './named-in.ts';

/** One thing that the words may say: an entry, and which of its fields are only suggested. */
export interface Begun {
  readonly entry: RelationEntry;
  readonly suggested: readonly (keyof RelationEntry)[];
}

/** The relations that a quote suggests, those of one statement together; at least a blank one. */
export function beginRelation(state: ExplorerState, marked: Marked): Begun[] {
  const { id } = state.document.network;
  const found = suggestionFor(state, marked);
  const own = found?.ties.filter(
    ({ source, target }) => source.network === id && target.network === id,
  );
  const groups = new Map<string, SuggestedTie[]>();
  for (const tie of own ?? []) {
    const key = `${tie.type} ${tie.cue.start}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  const begun = [...groups.values()].map((ties) => begunWith(ties, marked));
  if (begun.length > 0) return begun.map((one) => withRecorded(one, state));
  const [first, ...others] = namedIn(state, marked);
  const named = { actors: first === undefined ? [] : [first], others: others.slice(0, 1) };
  const hedges = hedgesIn(state, marked);
  const suggested: (keyof RelationEntry)[] = [
    ...(first === undefined ? [] : (['actors'] as const)),
    ...(found?.type ? (['type'] as const) : []),
    ...(hedges.length > 0 ? (['hedges'] as const) : []),
  ];
  const type = found?.type ?? BLANK_RELATION.type;
  return [{ entry: { ...BLANK_RELATION, ...named, type, hedges }, suggested }];
}

/** Of a pair that is tied so already, what is recorded of it stands in the form from the start. */
function withRecorded({ entry, suggested }: Begun, { document }: ExplorerState): Begun {
  const [pair, ...more] = keptPairs(entry);
  const relation = pair && more.length === 0 ? existing(document.network, entry, pair) : undefined;
  if (!relation) return { entry, suggested };
  return {
    entry: asRecorded(entry, relation),
    suggested: suggested.filter((field) => field !== 'basis' && field !== 'strength'),
  };
}

/** The words of caution that a quote suggests. */
export function hedgesIn(state: ExplorerState, marked: Marked): readonly Stretch[] {
  return suggestionFor(state, marked)?.hedges ?? [];
}

export function suggestionFor(
  state: ExplorerState,
  { source, text, quote }: Marked,
): Suggestion | null {
  const { network } = state.document;
  const mentions = selectMentions(state);
  const language = sourceLanguage(network, source);
  return suggest({ text: text.text, mentions, language, kindOf: kindsIn([network]) }, quote);
}

function begunWith(ties: readonly SuggestedTie[], { text }: Marked): Begun {
  const [first] = ties;
  if (!first) throw new Error('a group of ties has at least one');
  const { type, basis, hedges, strength, negated } = first;
  const pairs = ties.map(({ source, target }): Pair => {
    const { subject, object } = partsOf(type, source.organization, target.organization);
    return { subject, object };
  });
  const entry: RelationEntry = {
    ...BLANK_RELATION,
    type,
    ...sidesOf(type, pairs),
    basis,
    hedges,
    strength: strength ? text.text.slice(strength.start, strength.end) : '',
    role: negated ? 'counters' : 'supports',
  };
  const isWanted = (one: Pair) =>
    pairs.some(
      ({ subject, object }) =>
        (subject === one.subject && object === one.object) ||
        (!relationType(type).directed && subject === one.object && object === one.subject),
    );
  const leftOut = pairsOf(entry)
    .filter((pair) => !isWanted(pair))
    .map(pairKey);
  const isExpanded = pairs.length > 1;
  const suggested: (keyof RelationEntry)[] = ['type', 'actors', 'others', 'basis'];
  if (hedges.length > 0) suggested.push('hedges');
  if (strength) suggested.push('strength');
  if (negated) suggested.push('role');
  return {
    entry: { ...entry, leftOut, expandedFrom: isExpanded ? nameOfStatement(entry) : '' },
    suggested,
  };
}

/**
 * Who acts and on whom; of several who are all tied to each other only the ones. Where there is no direction, the
 * fewer who are tied to all others come first.
 */
function sidesOf(
  type: RelationTypeId,
  pairs: readonly Pair[],
): Pick<RelationEntry, 'actors' | 'others'> {
  const actors = [...new Set(pairs.map(({ subject }) => subject))];
  const others = [...new Set(pairs.map(({ object }) => object))];
  if (relationType(type).directed || pairs.length === 1) return { actors, others };
  const all = [...new Set([...actors, ...others])];
  if (pairs.length === (all.length * (all.length - 1)) / 2) return { actors: all, others: [] };
  const isHub = (id: string) =>
    pairs.every(({ subject, object }) => subject === id || object === id);
  const hub = all.find(isHub);
  return hub === undefined
    ? { actors, others }
    : { actors: [hub], others: all.filter((id) => id !== hub) };
}
