/** Weights of relations, which networks from elsewhere can bring along as an attribute. */

import { decimalNumber } from '../network/decimal.ts';
import { fold } from '../network/fold.ts';
import type { Relation } from '../network/records.ts';

/** What other files call a weight, English or Spanish. */
const NAMES: ReadonlySet<string> = new Set(['weight', 'peso']);

/** Weights are read to so many decimals. */
const DECIMALS = 3;
const SCALE = 10 ** DECIMALS;

/**
 * The weight of a relation; `null` where it has none that is a number above 0. Of several, which the
 * rows of one pair can bring along, the largest counts.
 */
export function weightOf({ attributes = [] }: Pick<Relation, 'attributes'>): number | null {
  const weights = attributes
    .filter(({ name }) => NAMES.has(fold(name.trim())))
    .map(({ value }) => rounded(decimalNumber(value) ?? 0))
    .filter((weight) => weight > 0 && Number.isFinite(weight));
  return weights.length > 0 ? Math.max(...weights) : null;
}

/** How many ties no relation gives a weight. */
export function countUnweighted(
  ties: readonly { readonly relations: readonly string[] }[],
  relations: readonly Relation[],
): number {
  const weighted = new Set(relations.filter((one) => weightOf(one) !== null).map(({ id }) => id));
  return ties.filter((tie) => !tie.relations.some((id) => weighted.has(id))).length;
}

/** A sum of weights without the dust of floating point. */
export function rounded(weight: number): number {
  return Math.round(weight * SCALE) / SCALE;
}

/** The largest number of which all these weights are whole multiples, so that sums of them are exact. */
export function commonUnit(weights: readonly number[]): number {
  const unit = weights.reduce((sum, one) => greatestDivisor(sum, Math.round(one * SCALE)), 0);
  return unit === 0 ? 1 : unit / SCALE;
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
