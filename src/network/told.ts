/** The times that are given for a relation, each with who gives it. */
import { claimsOf } from './claims.ts';
import { groupedBy } from './grouped.ts';
import { type Period, periodOf } from './periods.ts';
import type { Relation } from './records.ts';

/** A time that sources give for a relation. */
export interface Told {
  /** As the evidence has it, EDTF. */
  readonly when: string;
  readonly period: Period;
  /** Whether of that time it is said to be so, or not to be so. */
  readonly saysSo: boolean;
  /** Ids of the sources that give this time, each once; none of a relation that has a date and no evidence. */
  readonly sources: readonly string[];
}

export interface ToldTimes {
  /** Each time once for who says so and once for who says the opposite, in the order of the evidence. */
  readonly told: readonly Told[];
  /** Whether it is said to be so without a time, by a source or by a relation without evidence. */
  readonly undated: boolean;
}

/** Of which times a relation is said to be, or not to be. */
export function toldTimes(relation: Relation): ToldTimes {
  const claims = claimsOf(relation);
  const saying = claims.filter(({ saysSo }) => saysSo);
  const given = claims.flatMap(({ source, saysSo, when }) =>
    when.map((one) => ({ sources: [source], saysSo, when: one })),
  );
  const bare = saying.length > 0 || relation.when === undefined ? [] : [relation.when];
  const all = [...given, ...bare.map((when) => ({ sources: [], saysSo: true, when }))];
  const told = [...groupedBy(all, ({ when, saysSo }) => `${when} ${saysSo}`).values()].flatMap(
    (same): Told[] => {
      const [{ when, saysSo }] = same;
      const period = periodOf(when);
      const sources = [...new Set(same.flatMap((one) => one.sources))];
      return period ? [{ when, period, saysSo, sources }] : [];
    },
  );
  const isDated = told.some(({ saysSo }) => saysSo);
  return { told, undated: !isDated || saying.some(({ when }) => when.length === 0) };
}
