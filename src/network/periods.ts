/** Times as EDTF writes them, and how two of them lie to each other. */
import { isEdtf } from './dates.ts';
import { inOrder } from './in-order.ts';

/**
 * How well one end of a time is known: `uncertain` where the date says so itself (`?`, `~`, `%`) or
 * leaves digits out (`201X`), `open` where it goes on (`..`), `unknown` where nothing is said.
 */
export type Limit = 'known' | 'uncertain' | 'open' | 'unknown';

/** A date as exactly as it is given: decimal years, from (included) to (excluded). */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly limit: Limit;
}

/** What one `when` covers: the dates of its first and of its last day; of a single date the same twice. */
export interface Period {
  readonly first: DateSpan;
  readonly last: DateSpan;
}

/** Allen's thirteen relations of two intervals (Communications of the ACM 26, 1983). */
export type AllenRelation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'starts'
  | 'during'
  | 'finishes'
  | 'equals'
  | 'finished-by'
  | 'contains'
  | 'started-by'
  | 'overlapped-by'
  | 'met-by'
  | 'after';

/** Year, month and day; a season and what is left out (`XX`) are no month and no day. */
const DATE = /^(?:Y(-?\d+)|(-?)([\dX]{4}))(?:-([01]\d)(?:-(\d\d))?)?/;
const { POSITIVE_INFINITY: LATER, NEGATIVE_INFINITY: EARLIER } = Number;
const APART: ReadonlySet<AllenRelation> = new Set(['before', 'meets', 'met-by', 'after']);

/**
 * Reads EDTF of level 1. Months count a twelfth of a year and days a 31st of a month: exact enough to
 * draw and to compare, and what comes first stays first. A season is anywhere in its year, as its months
 * depend on the hemisphere; the zone of an instant is left aside. An interval written backwards is turned.
 * @returns `null` where the text is no date, or one of a year beyond counting
 */
export function periodOf(when: string): Period | null {
  if (!isEdtf(when)) return null;
  const [one = '', other] = when.split('/');
  const first = dateSpan(one);
  if (other === undefined) return first && { first, last: first };
  const last = dateSpan(other);
  if (first && last) return order(last, first) < 0 ? { first: last, last: first } : { first, last };
  if (first) return { first, last: { from: LATER, to: LATER, limit: missing(other) } };
  return last && { first: { from: EARLIER, to: EARLIER, limit: missing(one) }, last };
}

/** Dates by when they begin, those without a known beginning by their end; what is no date last. */
export function inTimeOrder(dates: readonly string[]): string[] {
  const placeOf = (date: string) => {
    const period = periodOf(date);
    if (!period) return LATER;
    return period.first.from === EARLIER ? period.last.from : period.first.from;
  };
  const places = new Map(dates.map((date) => [date, placeOf(date)]));
  const place = (date: string) => places.get(date) ?? LATER;
  return [...dates].sort((a, b) => inOrder(place(a), place(b)));
}

/** So many years in a row are said as one span. */
const RUN = 3;

/**
 * Dates with runs of plain years (`2015`, `2016`, `2017`) as their first and last; every other date is a run of itself.
 * @param dates EDTF, each once
 */
export function runsOf(dates: readonly string[]): (readonly [from: string, to: string])[] {
  const years = new Set(dates.filter((date) => /^\d{4}$/.test(date)).map(Number));
  return dates.flatMap((date): (readonly [string, string])[] => {
    const year = Number(date);
    if (!years.has(year)) return [[date, date]];
    let [from, to] = [year, year];
    while (years.has(from - 1)) from -= 1;
    while (years.has(to + 1)) to += 1;
    if (to - from + 1 < RUN) return [[date, date]];
    return year === from ? [[date, String(to).padStart(4, '0')]] : [];
  });
}

/**
 * How the first period lies to the second, by the dates as they stand. Dates that share a part of the
 * line of time count as the same, however exact each is: `../2010` meets `2010-02/..`.
 */
export function allenRelation(one: Period, other: Period): AllenRelation {
  const gap = order(one.last, other.first);
  const back = order(one.first, other.last);
  const starts = order(one.first, other.first);
  const ends = order(one.last, other.last);
  if (gap < 0) return one.last.to < other.first.from ? 'before' : 'meets';
  if (back > 0) return one.first.from > other.last.to ? 'after' : 'met-by';
  const lies = SHARING[`${starts} ${ends}`];
  if (lies === 'overlaps' && gap === 0) return 'meets';
  return lies === 'overlapped-by' && back === 0 ? 'met-by' : lies;
}

/** Of two that share some time, by the order of their beginnings and of their ends. */
const SHARING: Readonly<Record<`${Order} ${Order}`, AllenRelation>> = {
  '-1 -1': 'overlaps',
  '-1 0': 'finished-by',
  '-1 1': 'contains',
  '0 -1': 'starts',
  '0 0': 'equals',
  '0 1': 'started-by',
  '1 -1': 'during',
  '1 0': 'finishes',
  '1 1': 'overlapped-by',
};

/** Whether two periods have no time in common, but for the date at which they meet. */
export function areApart(one: Period, other: Period): boolean {
  return APART.has(allenRelation(one, other));
}

/**
 * Whether what `areApart` says holds wherever in its date each end lies; an uncertain date may also be off
 * by its own length, and an unknown end can lie anywhere on its side.
 */
export function isSure(one: Period, other: Period): boolean {
  const [a, b] = [widened(one), widened(other)];
  return areApart(one, other)
    ? a.last.to <= b.first.from || b.last.to <= a.first.from
    : a.first.to <= b.last.from && b.first.to <= a.last.from;
}

/** The earliest and latest that each end can be. */
function widened({ first, last }: Period): Period {
  return {
    first: first.limit === 'unknown' ? { ...first, to: last.to } : wider(first),
    last: last.limit === 'unknown' ? { ...last, from: first.from } : wider(last),
  };
}

function wider(date: DateSpan): DateSpan {
  if (date.limit !== 'uncertain') return date;
  const length = date.to - date.from;
  return { ...date, from: date.from - length, to: date.to + length };
}

/** Below 0 where the first ends before the second begins, above where it begins after its end, else 0. */
type Order = -1 | 0 | 1;

function order(one: DateSpan, other: DateSpan): Order {
  if (one.from === other.from) return 0;
  return one.to <= other.from ? -1 : other.to <= one.from ? 1 : 0;
}

function missing(text: string): Limit {
  return text === '..' ? 'open' : 'unknown';
}

function dateSpan(text: string): DateSpan | null {
  const [, long, sign = '', digits = '', month, day] = DATE.exec(text) ?? [];
  if (long === undefined && digits === '') return null;
  const earliest = Number(long ?? digits.replaceAll('X', '0'));
  const latest = Number(long ?? digits.replaceAll('X', '9'));
  if (!Number.isSafeInteger(earliest)) return null;
  const limit = /[?~%X]/.test(text) ? 'uncertain' : 'known';
  const [from, to] = sign === '-' ? [-latest, -earliest] : [earliest, latest];
  if (month === undefined) return { from, to: to + 1, limit };
  const place = Number(month) - 1;
  const [start, end] =
    day === undefined
      ? [place, place + 1]
      : [place + (Number(day) - 1) / 31, place + Number(day) / 31];
  return { from: from + start / 12, to: from + end / 12, limit };
}
