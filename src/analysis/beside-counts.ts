/** What texts say of a pair beside the counts of violence between the two: who says so, of which year. */
import { type Claim, claimsOf } from '../network/claims.ts';
import type { CountedSource, CountedYear } from '../network/counts.ts';
import { inOrder } from '../network/in-order.ts';
import { monthsOfYears } from '../network/months.ts';
import { periodOf } from '../network/periods.ts';
import type { Relation } from '../network/records.ts';
import { RELATION_TYPES } from '../network/relation-types.ts';
import { mayFallIn, type Span, spanOf } from './times.ts';

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** From the first year that has counts to the last; `null` where none has. */
export function countedYears(sources: readonly CountedSource[]): Years | null {
  const all = sources.flatMap(({ years }) => years.map(({ year }) => year));
  return all.length > 0 ? { from: Math.min(...all), to: Math.max(...all) } : null;
}

/**
 * How a claim stands to a year: it is of a time that may be that year; it has no date, and its source came out that
 * year; or neither.
 */
export type Speaks = 'of-it' | 'published-then' | null;

/** What sources that do not count say of alliance and rivalry, alliances first. */
export function claimsBeside(
  relations: readonly Relation[],
  counted: readonly CountedSource[],
): Claim[] {
  const counting = new Set(counted.map(({ source }) => source));
  const ofSign = (sign: 1 | -1) =>
    relations.filter(({ type }) => RELATION_TYPES[type].sign === sign);
  return [...ofSign(1), ...ofSign(-1)]
    .flatMap(claimsOf)
    .filter(({ source }) => !counting.has(source));
}

/** @param published the year in which the claim's source came out, where that is known */
export function speaksOf({ when }: Claim, published: number | undefined, year: number): Speaks {
  if (datesIn({ when }, year).length > 0) return 'of-it';
  return when.length === 0 && published === year ? 'published-then' : null;
}

/** The dates of a claim that may be of that year. */
export function datesIn({ when }: Pick<Claim, 'when'>, year: number): string[] {
  return when.filter((one) => {
    const span = spanOf(one);
    return span !== null && mayFallIn(span, monthsOfYears(year, year));
  });
}

/**
 * The quotes of a claim that may be of that year, the most exactly dated first, as indices into its relation's evidence;
 * all of a claim without a date.
 */
export function quotesIn(claim: Claim, year: number): readonly number[] {
  const { quotes, when, relation } = claim;
  const dates = datesIn(claim, year);
  const whenOf = (at: number) => relation.evidence[at]?.when ?? relation.when ?? '';
  return when.length === 0
    ? quotes
    : quotes
        .filter((at) => dates.includes(whenOf(at)))
        .toSorted((a, b) => inOrder(lengthOf(whenOf(a)), lengthOf(whenOf(b))));
}

/** @param when that has a span */
function lengthOf(when: string): number {
  const { from, to } = spanOf(when) as Span;
  return to - from;
}

/**
 * The year that says most: the first with counts of which somebody says alliance, else the one with the most deaths.
 * @param publishedIn gives the year in which a source came out
 */
export function tellingYear(
  counted: readonly CountedSource[],
  claims: readonly Claim[],
  publishedIn: (source: string) => number | undefined,
): number | null {
  const years = counted.flatMap((one) => one.years);
  const allied = claims.filter(
    ({ relation, saysSo }) => saysSo && RELATION_TYPES[relation.type].sign === 1,
  );
  const isContested = ({ year }: CountedYear) =>
    allied.some((claim) => speaksOf(claim, publishedIn(claim.source), year));
  const deaths = ({ figures }: CountedYear) => figures.deaths ?? 0;
  const [most] = years.toSorted((a, b) => deaths(b) - deaths(a));
  const [first] = years.filter(isContested).sort((a, b) => a.year - b.year);
  return (first ?? most)?.year ?? null;
}

/** Years drawn at most before the first that has counts, and after the last. */
const MARGIN = 10;

/** The years to draw: those with counts, and those near them that claims name or in which their sources came out. */
export function yearsBeside(
  counted: Years,
  claims: readonly Claim[],
  publishedIn: (source: string) => number | undefined,
): Years {
  const named = claims.flatMap(({ when, source }) =>
    when.length === 0
      ? (publishedIn(source) ?? [])
      : when.flatMap((one) => {
          const { first, last } = periodOf(one) ?? {};
          return [Math.floor(first?.from ?? Number.NaN), Math.ceil(last?.to ?? Number.NaN) - 1];
        }),
  );
  const near = named.filter((year) => year >= counted.from - MARGIN && year <= counted.to + MARGIN);
  return { from: Math.min(counted.from, ...near), to: Math.max(counted.to, ...near) };
}
