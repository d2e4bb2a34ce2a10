/** Krippendorff's alpha for nominal values: any number of readers, some of whom may not have judged a unit. */
import type { Counted } from './counted.ts';

/** What each reader says of one unit; `null` where a reader says nothing of it. */
export type Values = readonly (string | null)[];

/**
 * K. Krippendorff, “Computing Krippendorff's Alpha-Reliability”, 2011: 1 − observed ÷ expected disagreement.
 * Each unit weighs as many values as it has, compared with each other; one with fewer than two says
 * nothing and is left out. Expected is what comes of pairing all values as if they were of one unit.
 * @returns `null` without values to compare, and where all are one and the same: nothing could differ
 */
export function alpha(units: readonly Counted<Values>[]): number | null {
  const totals = new Map<string, number>();
  let [all, differing] = [0, 0];
  for (const { values, count } of units) {
    const judged = values.filter((value) => value !== null);
    if (judged.length < 2) continue;
    let pairs = 0;
    for (const value of judged) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      for (const other of judged) if (other !== value) pairs += 1;
    }
    all += count * judged.length;
    differing += (count * pairs) / (judged.length - 1);
  }
  const alike = [...totals.values()].reduce((sum, total) => sum + total * (total - 1), 0);
  const expected = all * (all - 1) - alike;
  return expected === 0 ? null : 1 - (differing * (all - 1)) / expected;
}
