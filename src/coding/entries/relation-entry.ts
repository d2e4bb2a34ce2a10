/** What the form of a relation holds, and the records that it makes. */
import { idOfTie } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Evidence, Network, Relation } from '../../network/records.ts';
import {
  RELATION_TYPE_IDS,
  type RelationTypeId,
  relationType,
} from '../../network/relation-types.ts';
import type { Made } from '../acts/made.ts';
import { addRelation, editRelation } from '../acts/relations.ts';
import type { Stretch } from '../quote-ends.ts';
import { evidenceOf, hedgesOf, type Marked } from './quoted.ts';

type Confidence = Relation['confidence'];

export interface RelationEntry {
  readonly type: RelationTypeId;
  /** Ids of who acts, as the sentence has them, … */
  readonly actors: readonly string[];
  /** … and of the others; empty where the actors are tied to each other. */
  readonly others: readonly string[];
  /** Keys of the pairs that the coder left out. */
  readonly leftOut: readonly string[];
  /** What the relations of several pairs share. */
  readonly expandedFrom: string;
  readonly basis: Relation['basis'];
  readonly hedges: readonly Stretch[];
  readonly strength: string;
  readonly role: Evidence['role'];
  readonly level: Confidence['level'] | null;
  readonly reason: string;
  readonly where: string;
  readonly note: string;
  /** The time that the quote is about, and a note on it. */
  readonly when: string;
  readonly quoteNote: string;
}

export const BLANK_RELATION: RelationEntry = {
  type: RELATION_TYPE_IDS[0],
  actors: [],
  others: [],
  leftOut: [],
  expandedFrom: '',
  basis: 'stated',
  hedges: [],
  strength: '',
  role: 'supports',
  level: null,
  reason: '',
  when: '',
  where: '',
  note: '',
  quoteNote: '',
};

/** Two organizations as a sentence has them: who acts, and on whom. */
export interface Pair {
  readonly subject: string;
  readonly object: string;
}

export function pairKey({ subject, object }: Pair): string {
  return `${subject} ${object}`;
}

/** Each actor with each of the others; without others, where the type has no direction, each with each. */
export function pairsOf({ actors, others, type }: RelationEntry): Pair[] {
  if (others.length > 0)
    return actors.flatMap((subject) => others.map((object) => ({ subject, object })));
  if (relationType(type).directed) return [];
  return actors.flatMap((subject, i) => actors.slice(i + 1).map((object) => ({ subject, object })));
}

/** The pairs that the coder did not leave out. */
export function keptPairs(entry: RelationEntry): Pair[] {
  return pairsOf(entry).filter((pair) => !entry.leftOut.includes(pairKey(pair)));
}

/** The sentence turned round: who acted is acted on. */
export function turned(entry: RelationEntry): RelationEntry {
  return { ...entry, actors: entry.others, others: entry.actors, leftOut: [] };
}

/** The relation of a pair and type that the network has already. */
export function existing(
  { relations }: Network,
  { type }: RelationEntry,
  pair: Pair,
): Relation | undefined {
  const { source, target } = endsOf(type, pair);
  return relations.find(
    (one) => one.type === type && one.source === source && one.target === target,
  );
}

/** What still has to be said before the entry can become a record. */
export type Lacking = 'ends' | 'level' | 'reason';

export function lackingIn(entry: RelationEntry): Lacking[] {
  return [
    ...(keptPairs(entry).length === 0 ? ['ends' as const] : []),
    ...(entry.level === null ? ['level' as const] : []),
    ...(entry.reason.trim() === '' ? ['reason' as const] : []),
  ];
}

export interface Entered extends Made {
  /** Of the relations, in the order of the pairs. */
  readonly ids: readonly string[];
}

/**
 * The network with the relations of an entry, one for each pair, or what is wrong with them; `null` without a
 * pair. A pair that is tied so already gets the quote; where it is the only one, it also gets what the form
 * says otherwise. An entry that lacks something is taken as far as it goes, so that what is said already can
 * be checked.
 */
export function enterRelation(
  network: Network,
  entry: RelationEntry,
  marked: Marked,
): Outcome<Entered> | null {
  const pairs = keptPairs(entry);
  let entered = null as Entered | null;
  for (const pair of pairs) {
    const before: Network = entered?.network ?? network;
    const made = enterPair(before, entry, marked, pair, pairs.length === 1);
    if (!made.ok) return made;
    const { network: next, id, step } = made.value;
    const ids: readonly string[] = [...(entered?.ids ?? []), id];
    // The step is named by the first of them.
    entered = { id: entered?.id ?? id, step: entered?.step ?? step, network: next, ids };
  }
  return entered && { ok: true, value: entered, notes: [] };
}

function enterPair(
  network: Network,
  entry: RelationEntry,
  marked: Marked,
  pair: Pair,
  isOnly: boolean,
): Outcome<Made> {
  const relation = relationOf(entry, marked, pair);
  const known = isOnly ? existing(network, entry, pair) : undefined;
  const added = addRelation(network, relation);
  if (!known || !added.ok) return added;
  // Its own evidence and hedges stay; what stands in the form is what the coder now says of it.
  const { evidence: _, hedges: __, expandedFrom: ___, ...said } = relation;
  const optional = { strength: undefined, where: undefined, note: undefined };
  const fields = { ...optional, ...said };
  const edited = editRelation(added.value.network, { id: known.id, fields });
  return edited.ok ? { ...edited, value: { ...edited.value, step: added.value.step } } : edited;
}

function relationOf(entry: RelationEntry, marked: Marked, pair: Pair): Omit<Relation, 'id'> {
  const { type, basis, level, reason, expandedFrom } = entry;
  // Also where one pair alone is taken out of what the words say of several.
  const isExpanded = pairsOf(entry).length > 1;
  const optional = (['strength', 'where', 'note'] as const).flatMap((field) => {
    const said = entry[field].trim();
    return said === '' ? [] : [[field, said] as const];
  });
  return {
    type,
    ...endsOf(type, pair),
    basis,
    confidence: { level: level ?? 'low', reason: reason.trim() || NOT_SAID },
    hedges: hedgesOf(marked, entry.hedges),
    ...(isExpanded && expandedFrom !== '' && { expandedFrom }),
    ...Object.fromEntries(optional),
    evidence: [evidenceOf(marked, entry.role, entry.quoteNote, entry.when)],
  };
}

/** Stands for a reason while there is none, and is never recorded. */
const NOT_SAID = '…';

function endsOf(type: RelationTypeId, { subject, object }: Pair) {
  const { directed, subject: end } = relationType(type);
  const isAlong = directed ? end === 'source' : subject <= object;
  return isAlong ? { source: subject, target: object } : { source: object, target: subject };
}

/** The form for a pair that is tied already: what is recorded of it stands in it. */
export function asRecorded(entry: RelationEntry, relation: Relation): RelationEntry {
  const { basis, strength = '', confidence, where = '', note = '' } = relation;
  const { level, reason } = confidence;
  return { ...entry, basis, strength, level, reason, where, note };
}

/** A name for what relations of one statement share, made of who acts and the type. */
export function nameOfStatement({ actors, type }: RelationEntry): string {
  const [first = 'statement'] = actors;
  return idOfTie({ source: first, type, target: 'several' });
}
