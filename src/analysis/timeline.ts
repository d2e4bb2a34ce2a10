/** Dated claims on a line of years: a row for each relation, in as few rows as hold them. */

import { inOrder } from '../network/in-order.ts';
import { type Months, monthsOfYears } from '../network/months.ts';
import type { Relation } from '../network/records.ts';
import { type Piece, type Span, type Times, timesOf } from './times.ts';

/** In decimal years; infinite where the line goes on. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A time of a relation as it is drawn: of one that is known on one side only no more than is known. */
export interface DrawnPiece extends Piece, Extent {}

export interface Bar extends Extent {
  readonly relation: Relation;
  /** The earliest first; they may overlap. */
  readonly pieces: readonly DrawnPiece[];
  /** Row, from 0; bars of the same row do not overlap, except in the last of too many. */
  readonly row: number;
}

export interface Timeline {
  /** The earliest first. */
  readonly bars: readonly Bar[];
  readonly rows: number;
  /** Whole years, from the first that a date names to the last; `null` where nothing is dated. */
  readonly months: Months | null;
}

const MOST_ROWS = 40;
/** Share of the line over which a bar fades whose other end is not known. */
const FADING = 0.08;

/**
 * The dated relations in order, with the years between them.
 * @param times of each relation, by its id; worked out where it is not given
 */
export function timelineOf(
  relations: readonly Relation[],
  times: ReadonlyMap<string, Times> = new Map(),
): Timeline {
  const all = relations.map((relation) => ({
    relation,
    pieces: (times.get(relation.id) ?? timesOf(relation)).pieces,
  }));
  const months = monthsOf(all.flatMap(({ pieces }) => pieces));
  if (!months) return { bars: [], rows: 0, months };
  const fading = ((months.to + 1 - months.from) / 12) * FADING;
  const dated = all.flatMap((one): Omit<Bar, 'row'>[] => {
    const pieces = one.pieces.map((piece) => ({ ...piece, ...extentOf(piece.span, fading) }));
    if (pieces.length === 0) return [];
    const from = Math.min(...pieces.map((piece) => piece.from));
    const to = Math.max(...pieces.map((piece) => piece.to));
    return [{ relation: one.relation, pieces: pieces.sort(inTime), from, to }];
  });
  dated.sort(inTime);
  const ends: number[] = [];
  const bars = dated.map((one): Bar => {
    const free = ends.findIndex((end) => end <= one.from);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = Math.max(one.to, ends[row] ?? Number.NEGATIVE_INFINITY);
    return { ...one, row };
  });
  return { bars, rows: ends.length, months };
}

function extentOf({ from, to, start, end }: Span, fading: number): Extent {
  return {
    from: start === 'unknown' ? to - fading : from,
    to: end === 'unknown' ? from + fading : to,
  };
}

/** The earlier first; of two that begin together the shorter. */
export function inTime(a: Extent, b: Extent): number {
  return inOrder(a.from, b.from) || inOrder(a.to, b.to);
}

function monthsOf(pieces: readonly Piece[]): Months | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { span } of pieces)
    for (const [at, year] of [
      [span.from, Math.floor(span.from)],
      [span.to, Math.ceil(span.to) - 1],
    ] as const)
      if (Number.isFinite(at)) {
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
  return pieces.length > 0 ? monthsOfYears(first, last) : null;
}

/** Years to write under the line: at most so many, round ones where not every year has room. */
export function yearMarks(from: number, to: number, most: number): number[] {
  let step = 1;
  for (let i = 0; Math.floor(to / step) - Math.ceil(from / step) + 1 > most; i += 1)
    step *= i % 3 === 1 ? 2.5 : 2;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
