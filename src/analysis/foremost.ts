/** Who comes first by a measure, and over how many of the sources that holds. */
import type { Network } from '../network/records.ts';
import { amountOf, type MeasureId } from './amounts.ts';
import { leaveOut, NOTHING_LEFT_OUT, saidBy } from './left-out.ts';
import { type Layer, measure, type OrganizationMeasures } from './measures.ts';

/** So many come first; more where the last of them have equals. */
const FIRST = 3;
/** Where more are equal, nobody comes first. */
const MOST = 6;

/** Ids of the organizations with the greatest amounts above 0, the greatest first; none where too many are equal. */
export function foremost(
  measures: readonly OrganizationMeasures[],
  by: MeasureId,
): readonly string[] {
  const ranked = measures
    .map((one) => ({ id: one.organization, amount: amountOf(one, by) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
  const least = ranked[FIRST - 1]?.amount ?? 0;
  const first = ranked.filter(({ amount }) => amount >= least).map(({ id }) => id);
  return first.length > MOST ? [] : first;
}

export interface FirmForemost {
  readonly first: readonly string[];
  /** How many sources say a relation. */
  readonly sources: number;
  /** Ids of those without which, one at a time, others come first. */
  readonly changing: readonly string[];
}

/** `null` where nobody comes first, or one source says it all, so that nothing tells how firm it is. */
export function firmForemost(
  network: Pick<Network, 'organizations' | 'relations' | 'disputes' | 'sources'>,
  layer: Layer,
  by: MeasureId,
): FirmForemost | null {
  const said = saidBy(network);
  const sources = network.sources.filter(({ id }) => said.has(id));
  const firstOf = (of: Pick<Network, 'organizations' | 'relations'>) =>
    foremost(measure(of, layer).organizations, by);
  const first = firstOf(network);
  if (sources.length < 2 || first.length === 0) return null;
  const areSame = (ids: readonly string[]) =>
    ids.length === first.length && ids.every((id) => first.includes(id));
  const changing = sources
    .filter((source) => !areSame(firstOf(leaveOut(network, { ...NOTHING_LEFT_OUT, source }))))
    .map(({ id }) => id);
  return { first, sources: sources.length, changing };
}
