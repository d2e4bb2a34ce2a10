/** How what was suggested is held against an answer key. */
import type { Place } from '../src/coding/suggestions/sentence.ts';
import { relationType } from '../src/network/relation-types.ts';
import type { KeyTie } from './answer-key.ts';

/** Of what was suggested, and of what the key has: how much is right, and how much there is. */
export interface Score {
  readonly right: number;
  readonly suggested: number;
  readonly found: number;
  readonly inKey: number;
}

export type Tie = Pick<
  { type: KeyTie[0]; source: string; target: string; basis: KeyTie[3] },
  'type' | 'source' | 'target' | 'basis'
>;

export function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
  return `${part} of ${whole} (${percent})`;
}

type Count = { -readonly [Field in keyof Score]: Score[Field] };

export function none(): Count {
  return { right: 0, suggested: 0, found: 0, inKey: 0 };
}

/** A pair is right in any type; type, direction and basis are asked of pairs that both tie. */
export function compare(
  scores: Readonly<Record<'pairs' | 'types' | 'directions' | 'basis', Count>>,
  ties: readonly Tie[],
  expected: readonly Tie[],
): void {
  const isPair = (a: Tie, b: Tie) => pairOf(a) === pairOf(b);
  const isType = (a: Tie, b: Tie) => isPair(a, b) && a.type === b.type;
  const isDirected = ({ type }: Tie) => relationType(type).directed;
  add(scores.pairs, distinctTies(ties, pairOf), distinctTies(expected, pairOf), isPair);
  const both = ties.filter((tie) => expected.some((one) => isPair(tie, one)));
  const bothExpected = expected.filter((tie) => ties.some((one) => isPair(tie, one)));
  add(scores.types, both, bothExpected, isType);
  const typed = both.filter((tie) => expected.some((one) => isType(tie, one)));
  const typedExpected = bothExpected.filter((tie) => ties.some((one) => isType(tie, one)));
  add(
    scores.directions,
    typed.filter(isDirected),
    typedExpected.filter(isDirected),
    (a, b) => isType(a, b) && a.source === b.source,
  );
  add(scores.basis, typed, typedExpected, (a, b) => isType(a, b) && a.basis === b.basis);
}

function add<One>(
  count: Count,
  suggested: readonly One[],
  inKey: readonly One[],
  agree: (a: One, b: One) => boolean,
): void {
  count.right += suggested.filter((one) => inKey.some((other) => agree(one, other))).length;
  count.suggested += suggested.length;
  count.found += inKey.filter((one) => suggested.some((other) => agree(one, other))).length;
  count.inKey += inKey.length;
}

export function addHedges(
  count: Count,
  suggested: readonly Place[],
  inKey: readonly Place[],
): void {
  add(count, suggested, inKey, (a, b) => a.start < b.end && b.start < a.end);
}

export function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.start, place])).values()];
}

function distinctTies(ties: readonly Tie[], by: (tie: Tie) => string): Tie[] {
  return [...new Map(ties.map((tie) => [by(tie), tie])).values()];
}

function pairOf({ source, target }: Tie): string {
  return [source, target].sort().join(' ');
}
