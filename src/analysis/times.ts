/** Of which times relations are said to be, and which of them a span of months holds. */
import type { Months } from '../network/months.ts';
import { type Limit, type Period, periodOf } from '../network/periods.ts';
import type { Relation } from '../network/records.ts';
import { toldTimes } from '../network/told.ts';

/** A time in decimal years, from (included) to (excluded); an open or unknown end is infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: Limit;
  readonly end: Limit;
}

/** A time of a relation, and who says that it is of that time. */
export interface Piece {
  /** As the records have it, EDTF. */
  readonly when: string;
  readonly span: Span;
  /** Ids of the sources, each once; none where the relation has a date and no evidence. */
  readonly sources: readonly string[];
}

export interface Times {
  /** In the order of the evidence. */
  readonly pieces: readonly Piece[];
  /** Whether it is said without a time, by a source or by a relation without evidence. */
  readonly undated: boolean;
}

/** What a time asks of relations. */
export interface TimeFilter {
  /** `null` asks for no time. */
  readonly when: Months | null;
  /** Whether what is said without a time counts. */
  readonly undated: boolean;
}

/**
 * How a relation stands to a time: some source says it of that time, as far as its date tells; or only
 * without a time; or all that say it are surely of other times.
 */
export type Held = 'dated' | 'undated' | 'outside';

/** Days of a year and of a month as `periodOf` counts them: in whole ones no rounding error parts two times. */
const MONTH = 31;
const YEAR = 12 * MONTH;

function days(years: number): number {
  return Math.round(years * YEAR);
}

/**
 * What an EDTF date of level 1 covers (`periodOf`); `null` where the text is no date, or one of a year
 * beyond counting.
 */
export function spanOf(when: string): Span | null {
  const period = periodOf(when);
  return period && spanOfPeriod(period);
}

function spanOfPeriod({ first, last }: Period): Span {
  return { from: first.from, to: last.to, start: first.limit, end: last.limit };
}

/** Of which times sources say that it is so, each with those that say it. */
export function timesOf(relation: Relation): Times {
  const { told, undated } = toldTimes(relation);
  const pieces = told
    .filter(({ saysSo }) => saysSo)
    .map(({ when, period, sources }): Piece => ({ when, span: spanOfPeriod(period), sources }));
  return { pieces, undated };
}

/** Whether something of that time may have been in those months; only what is surely outside is not. */
export function mayFallIn({ from, to }: Span, months: Months): boolean {
  return days(from) < (months.to + 1) * MONTH && days(to) > months.from * MONTH;
}

export function heldIn({ pieces, undated }: Times, when: Months | null): Held {
  if (pieces.some(({ span }) => when === null || mayFallIn(span, when))) return 'dated';
  return undated ? 'undated' : 'outside';
}

/** Whether it leaves any relation aside, whatever its times. */
export function asksForTime({ when, undated }: TimeFilter): boolean {
  return when !== null || !undated;
}

/** What of a time leaves a relation aside; `null` where nothing does. */
export function leftBy(times: Times, filter: TimeFilter): keyof TimeFilter | null {
  if (!asksForTime(filter)) return null;
  const { when, undated } = filter;
  const held = heldIn(times, when);
  if (held === 'undated') return undated ? null : 'undated';
  return held === 'outside' ? 'when' : null;
}

/** Whether it begins in those months, by the first day that its date allows. */
export function beginsIn({ from }: Span, months: Months): boolean {
  return days(from) >= months.from * MONTH && days(from) < (months.to + 1) * MONTH;
}

/** Whether it ends in those months, by the last day that its date allows. */
export function endsIn({ to }: Span, months: Months): boolean {
  return days(to) > months.from * MONTH && days(to) <= (months.to + 1) * MONTH;
}
