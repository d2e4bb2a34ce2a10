/** What two readings of one text say, unit of agreement by unit. */
import { CONCERNS, type Concern, type Settlement } from '../../network/reading-records.ts';
import type { Network, Relation } from '../../network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../network/relation-types.ts';
import { type ComparedPair, compareNetworks, type Side } from '../compare.ts';
import { isSure, type Match, proposeMatches } from '../matching.ts';
import type { Judgements } from './kappa.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a reading says of a sentence, or of a pair of organizations, in one regard. */
interface Judgement {
  readonly values: Judgements;
  /** How a difference of these values was settled, where it was. */
  readonly settled: Settlement | null;
}

export interface SentenceJudgement extends Judgement {
  readonly concerns: 'unit';
  readonly sentence: Sentence;
}

/** Ends in the order of the first reading's records; a direction is said along it. */
export interface PairJudgement extends Judgement {
  readonly concerns: Exclude<Concern, 'unit'>;
  readonly pair: ComparedPair;
}

export type AnyJudgement = SentenceJudgement | PairJudgement;

export interface ReadingJudgements {
  readonly list: readonly AnyJudgement[];
  /** Sentences that only one of the two decided. */
  readonly undecided: readonly Sentence[];
  /** Those of both readings; the ends of pairs are among them. */
  readonly organizations: readonly Side[];
}

const TIED = 'tied';
export const UNTIED = 'untied';

/**
 * The units of agreement of two readings, as they were read: what was settled since in the first network is
 * taken back. A pair that nobody coded is no unit.
 *
 * - `unit`: sentences that both decided: `coded` or `passed-over`;
 * - `tie`: pairs that either coded: `tied` or `untied`;
 * - `type`: pairs that both coded: all their types, `alliance+rivalry`;
 * - `direction`: of these, pairs with a directed type in common: `forth`, `back` or `both`;
 * - `basis`: pairs that both coded: `stated`, `implied` or `both`.
 *
 * @param matches which organizations are the same; else those that are so beyond doubt
 */
export function judgementsOf(
  a: Network,
  b: Network,
  matches: readonly Match[] = proposeMatches(a, b).filter(isSure),
): ReadingJudgements {
  const settled = a.readings?.settled ?? [];
  const sentences = sentencesOf(a, b);
  const units = sentences.flatMap((sentence): SentenceJudgement[] => {
    const own = settledUnit(settled, sentence);
    const [first, second] = own ? [own.first, own.second] : sentence.decided;
    if (first === null || second === null) return [];
    return [{ concerns: 'unit', sentence, values: [first, second], settled: own }];
  });
  const isDecided = new Set(units.map(({ sentence }) => sentence));
  const undecided = sentences.filter(
    (one) => !isDecided.has(one) && one.decided.some((value) => value !== null),
  );
  const { organizations, pairs: compared } = compareNetworks(a, b, matches);
  const pairs = [...compared, ...takenOut(organizations, compared, settled)].flatMap((pair) =>
    ofPair(a, b, pair, settled),
  );
  const inOrder = CONCERNS.flatMap((concern) => pairs.filter((one) => one.concerns === concern));
  return { list: [...units, ...inOrder], undecided, organizations };
}

/** Those on which the two readings differ. */
export function differing(list: readonly AnyJudgement[]): AnyJudgement[] {
  return list.filter(({ values: [first, second] }) => first !== second);
}

/** Pairs that the first reading coded, and that settling has taken out of it. */
function takenOut(
  organizations: readonly Side[],
  pairs: readonly ComparedPair[],
  settled: readonly Settlement[],
): ComparedPair[] {
  const known = new Set(pairs.map(({ ends }) => keyOf(ends[0].a, ends[1].a)));
  return settled.flatMap(({ concerns, pair }): ComparedPair[] => {
    if (concerns !== 'tie' || !pair || known.has(keyOf(...pair))) return [];
    const [one, other] = organizations.filter(({ a }) => a !== null && pair.includes(a));
    if (!one || !other) return [];
    const nothing = { inA: [], inB: [], inconsistent: [] };
    return [{ verdict: 'only-a', ends: [one, other], ...nothing, comparable: true }];
  });
}

function ofPair(
  a: Network,
  b: Network,
  pair: ComparedPair,
  settled: readonly Settlement[],
): PairJudgement[] {
  const [inA, inB] = [relationsIn(a, pair.inA), relationsIn(b, pair.inB)];
  const judge = (concerns: PairJudgement['concerns'], found: () => Judgements): PairJudgement => {
    const own = settledPair(settled, concerns, pair);
    return { concerns, pair, values: own ? valuesIn(own, pair) : found(), settled: own };
  };
  const tie = judge('tie', () => [inA.length > 0 ? TIED : UNTIED, inB.length > 0 ? TIED : UNTIED]);
  if (tie.values.includes(UNTIED)) return [tie];
  const type = judge('type', () => [typesOf(inA), typesOf(inB)]);
  const basis = judge('basis', () => [basisOf(inA), basisOf(inB)]);
  const shared = namesIn(type.values[0]).filter((name) => namesIn(type.values[1]).includes(name));
  const from = (side: 'a' | 'b') => pair.ends[0][side];
  const forward = (relations: readonly Relation[], first: string | null) =>
    directionOf(
      relations.filter((one) => shared.includes(nameOf(one))),
      first,
    );
  const [ofA, ofB] = [forward(inA, from('a')), forward(inB, from('b'))];
  const isDirected = (ofA !== null && ofB !== null) || settledPair(settled, 'direction', pair);
  const direction = isDirected ? [judge('direction', () => [ofA ?? '', ofB ?? ''])] : [];
  return [tie, type, ...direction, basis];
}

function relationsIn({ relations }: Network, ids: readonly string[]): Relation[] {
  const wanted = new Set(ids);
  return relations.filter(({ id }) => wanted.has(id));
}

/** A foreign type counts by the name of its own. */
function nameOf({ type, typeName }: Relation): string {
  return typeName ?? type;
}

const JOINT = '+';

function typesOf(relations: readonly Relation[]): string {
  const order = (one: Relation) => RELATION_TYPE_IDS.indexOf(one.type);
  const sorted = [...relations].sort((x, y) => order(x) - order(y));
  return [...new Set(sorted.map(nameOf))].join(JOINT);
}

function namesIn(types: string): string[] {
  return types.split(JOINT);
}

function basisOf(relations: readonly Relation[]): string {
  return oneOrBoth(relations.map(({ basis }) => basis)) ?? '';
}

/** @param first id of the organization from which a direction is `forth` */
function directionOf(relations: readonly Relation[], first: string | null): string | null {
  const directed = relations.filter(({ type }) => relationType(type).directed);
  return oneOrBoth(directed.map(({ source }) => (source === first ? 'forth' : 'back')));
}

function oneOrBoth(values: readonly string[]): string | null {
  const [one, ...others] = new Set(values);
  return others.length > 0 ? 'both' : (one ?? null);
}

function settledUnit(settled: readonly Settlement[], { units }: Sentence): Settlement | null {
  const ids = new Set(units[0].map(({ id }) => id));
  return settled.find(({ unit }) => unit !== undefined && ids.has(unit)) ?? null;
}

function settledPair(
  settled: readonly Settlement[],
  concerns: Concern,
  { ends }: ComparedPair,
): Settlement | null {
  const key = keyOf(ends[0].a, ends[1].a);
  return (
    settled.find((one) => one.concerns === concerns && one.pair && keyOf(...one.pair) === key) ??
    null
  );
}

/** What was settled, with a direction along the pair as it is compared now. */
function valuesIn({ pair, first, second }: Settlement, { ends }: ComparedPair): Judgements {
  const isAlong = pair?.[0] === ends[0].a;
  return isAlong ? [first, second] : [turned(first), turned(second)];
}

const TURNED: Readonly<Record<string, string>> = { forth: 'back', back: 'forth' };

/** A direction as it is said with the two organizations the other way round; other values say nothing of that. */
export function turned(direction: string): string {
  return TURNED[direction] ?? direction;
}

function keyOf(one: string | null, other: string | null): string {
  return [one, other].sort().join(' ');
}
