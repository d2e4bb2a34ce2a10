/** Dated evidence on a line of years: what an EDTF date covers, and rows that do not overlap. */

import { type Limit, periodOf } from '../network/periods.ts';
import type { Relation } from '../network/records.ts';

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A time in decimal years, from (included) to (excluded); an open or unknown end is infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: Limit;
  readonly end: Limit;
}

export interface Bar {
  readonly relation: Relation;
  /** As the record has it, EDTF. */
  readonly when: string;
  readonly span: Span;
  /** Row, from 0; bars of the same row do not overlap, except in the last of too many. */
  readonly row: number;
}

export interface Timeline {
  /** The earliest first. */
  readonly bars: readonly Bar[];
  readonly rows: number;
  readonly undated: number;
  /** From the first year that a date names to the last; `null` where nothing is dated. */
  readonly years: Years | null;
}

const MOST_ROWS = 40;
/**
 * What an EDTF date of level 1 covers (`periodOf`); `null` where the text is no date, or one of a year
 * beyond counting.
 */
export function spanOf(when: string): Span | null {
  const period = periodOf(when);
  if (!period) return null;
  const { first, last } = period;
  return { from: first.from, to: last.to, start: first.limit, end: last.limit };
}

/** Whether something of that time may have been in those years; only what is surely outside is not. */
export function mayFallIn({ from, to }: Span, years: Years): boolean {
  return from < years.to + 1 && to > years.from;
}

/** The dated relations in order, in as few rows as hold them, with the years between them. */
export function timelineOf(relations: readonly Relation[]): Timeline {
  const dated = relations.flatMap((relation) => {
    const span = relation.when === undefined ? null : spanOf(relation.when);
    return span ? [{ relation, when: relation.when ?? '', span }] : [];
  });
  dated.sort((a, b) => order(a.span.from, b.span.from) || order(a.span.to, b.span.to));
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { span } of dated)
    for (const [at, year] of [
      [span.from, Math.floor(span.from)],
      [span.to, Math.ceil(span.to) - 1],
    ] as const)
      if (Number.isFinite(at)) {
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
  const ends: number[] = [];
  const bars = dated.map((one): Bar => {
    const free = ends.findIndex((end) => end <= one.span.from);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(one.span.to, ends[row] ?? Number.NEGATIVE_INFINITY);
    return { ...one, row };
  });
  return {
    bars,
    rows: ends.length,
    undated: relations.length - bars.length,
    years: bars.length > 0 ? { from: first, to: last } : null,
  };
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Years to write under the line: at most so many, round ones where not every year has room. */
export function yearMarks({ from, to }: Years, most: number): number[] {
  let step = 1;
  for (let i = 0; Math.floor(to / step) - Math.ceil(from / step) + 1 > most; i += 1)
    step *= i % 3 === 1 ? 2.5 : 2;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
