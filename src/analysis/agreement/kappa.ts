/** Cohen's kappa: how far two readers agree beyond what their habits alone would bring about. */
import type { Counted } from './counted.ts';

/** What two readers say of one unit, in this order. */
export type Judgements = readonly [first: string, second: string];

/**
 * J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement
 * 20(1), 1960: (observed − expected) ÷ (1 − expected), where each reader is expected to give each value as
 * often as that reader did, whatever the unit.
 * @returns `null` without units, and where both give one and the same value to all: nothing is then beyond chance
 */
export function kappa(units: readonly Counted<Judgements>[]): number | null {
  const given = new Map<string, [byFirst: number, bySecond: number]>();
  const give = (value: string, reader: 0 | 1, count: number) => {
    const known = given.get(value) ?? [0, 0];
    known[reader] += count;
    given.set(value, known);
  };
  let [total, same] = [0, 0];
  for (const { values, count } of units) {
    const [first, second] = values;
    give(first, 0, count);
    give(second, 1, count);
    total += count;
    if (first === second) same += count;
  }
  // In whole numbers, so that chance agreement of 1 is told from one a little below.
  const byChance = [...given.values()].reduce((sum, [first, second]) => sum + first * second, 0);
  return byChance === total ** 2 ? null : (same * total - byChance) / (total ** 2 - byChance);
}
