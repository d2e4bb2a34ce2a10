/** Counts of violence, summed by source and by year: rows of tables that are evidence of a rivalry. */

import { groupedBy } from './grouped.ts';
import { inOrder } from './in-order.ts';
import { periodOf } from './periods.ts';
import { textQuote, wordsKey } from './quotes.ts';
import type { Evidence, Relation } from './records.ts';

/** Events, and deaths with their lowest and highest estimate; what no row has is left out. */
export type Figures = Omit<NonNullable<Evidence['count']>, 'where'>;

/** How exactly a date is given. */
export const PRECISIONS = ['year', 'month', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A row that counts. */
export interface CountedRow {
  readonly evidence: Evidence;
  /** Its own date, or that of its relation, EDTF. */
  readonly when: string | undefined;
  /** The year that it falls in; `null` where it has no date, or one of several years. */
  readonly year: number | null;
}

export interface CountedYear {
  readonly year: number;
  readonly figures: Figures;
  /** Of the row that is known least exactly. */
  readonly precision: Precision;
  /** From most deaths to fewest; `where` is `null` of rows that name no place. */
  readonly places: readonly { readonly where: string | null; readonly figures: Figures }[];
}

/** What one source counts. Counts of several sources are never added: they may be of the same deaths. */
export interface CountedSource {
  readonly source: string;
  readonly rows: readonly CountedRow[];
  readonly figures: Figures;
  /** Years that have rows, in order. */
  readonly years: readonly CountedYear[];
  /** Of rows that are of no one year; `null` where there are none. */
  readonly outside: Figures | null;
}

/** Whether evidence is a row that counts, and not words that say a count. */
export function isCountedRow({ count, selector }: Evidence): boolean {
  return count !== undefined && textQuote(selector) === null;
}

/**
 * Sums what rows count. A row counts once, whichever and however many of the relations it supports; a year gets what falls
 * into it as a whole, so that nothing is dated more exactly than its source has it.
 * @param relations those of one pair, or of a whole network
 */
export function countsIn(
  relations: readonly Pick<Relation, 'evidence' | 'when'>[],
): CountedSource[] {
  const found = new Map<string, CountedRow>();
  for (const relation of relations)
    for (const evidence of relation.evidence) {
      const { count, when = relation.when } = evidence;
      if (count) found.set(wordsKey(evidence), { evidence, when, year: yearOf(when) });
    }
  return [...groupedBy(found.values(), ({ evidence }) => evidence.source)]
    .map(([source, rows]) => sourceOf(source, rows))
    .sort((a, b) => inOrder(a.source, b.source));
}

/** Whether the best estimate lies between the lowest and the highest, as it does not in every table. */
export function holdsBest({ deaths, low, high }: Figures): boolean {
  return deaths === undefined || ((low ?? deaths) <= deaths && deaths <= (high ?? deaths));
}

function sourceOf(source: string, rows: readonly CountedRow[]): CountedSource {
  const byYear = [...groupedBy(rows, ({ year }) => year)];
  const outside = rows.filter(({ year }) => year === null);
  return {
    source,
    rows,
    figures: sum(rows),
    years: byYear
      .flatMap(([year, own]) => (year === null ? [] : [yearIn(year, own)]))
      .sort((a, b) => a.year - b.year),
    outside: outside.length > 0 ? sum(outside) : null,
  };
}

function yearIn(year: number, rows: readonly CountedRow[]): CountedYear {
  const precisions = rows.map(({ when = '' }) => precisionOf(when));
  const places = [...groupedBy(rows, ({ evidence }) => evidence.count?.where ?? null)]
    .map(([where, own]) => ({ where, figures: sum(own) }))
    .sort((a, b) => weight(b.figures) - weight(a.figures));
  return {
    year,
    places,
    figures: sum(rows),
    precision: PRECISIONS.find((one) => precisions.includes(one)) ?? 'year',
  };
}

/** What has no range of its own counts as it is in the lowest and highest sum, if any row has one. */
function sum(rows: readonly CountedRow[]): Figures {
  const counts = rows.flatMap(({ evidence }) => evidence.count ?? []);
  const total = (of: (count: Figures) => number | undefined) =>
    counts.some((count) => of(count) !== undefined)
      ? counts.reduce((all, count) => all + (of(count) ?? 0), 0)
      : undefined;
  const [events, deaths] = [total((one) => one.events), total((one) => one.deaths)];
  const ranged = (end: 'low' | 'high') =>
    counts.some((one) => one[end] !== undefined)
      ? total((one) => one[end] ?? one.deaths)
      : undefined;
  const [low, high] = [ranged('low'), ranged('high')];
  return {
    ...(events !== undefined && { events }),
    ...(deaths !== undefined && { deaths }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

function weight({ deaths, events = 0 }: Figures): number {
  return deaths ?? events;
}

function yearOf(when: string | undefined): number | null {
  const period = when === undefined ? null : periodOf(when);
  if (!period) return null;
  const [from, to] = [Math.floor(period.first.from), Math.ceil(period.last.to) - 1];
  return Number.isFinite(from) && from === to ? from : null;
}

function precisionOf(when: string): Precision {
  if (/^\d{4}-\d\d-\d\d$/.test(when)) return 'day';
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(when) ? 'month' : 'year';
}
