/** Numbers, lists and dates as English says them. */

import { areWholeYears, endsOf, type Months } from '../../network/months.ts';
import type { EvidenceCount } from '../../network/quotes.ts';
import { knownPart, type OpenDate, openDate } from '../date-forms.ts';

export const plural = new Intl.PluralRules('en');
export const list = new Intl.ListFormat('en', { type: 'conjunction' });

export function count(n: number, one: string, many: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : many}`;
}

export const relations = (n: number) => count(n, 'relation', 'relations');
export const alliances = (n: number) => `${n} alliance${plural.select(n) === 'one' ? '' : 's'}`;
export const organizations = (n: number) => count(n, 'organization', 'organizations');
export const pairs = (n: number) => count(n, 'pair', 'pairs');
export const ties = (n: number) => count(n, 'tie', 'ties');
export const steps = (n: number) => count(n, 'step', 'steps');
export const disputes = (n: number) => count(n, 'dispute', 'disputes');

const MOST_NAMED = 6;

const minus = (text: string) => text.replace('-', '−');
const decimals = new Intl.NumberFormat('en', {
  maximumFractionDigits: 3,
  signDisplay: 'negative',
});
const thousandths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const tenths = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const wholes = new Intl.NumberFormat('en', { style: 'percent' });

/** With no more than three decimals. */
export const decimal = (n: number): string => minus(decimals.format(n));
/** Of a column of measures, in which decimals stand below each other; what is counted has none. */
export const measured = (n: number): string =>
  Number.isInteger(n) ? decimal(n) : minus(thousandths.format(n));
/** In plain digits, as lengths are written. */
export const rounded = (n: number, most: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: most, useGrouping: false }).format(n);
/** A decimal only where it says something: “50%”, “33.3%”. */
export const percent = (share: number): string => tenths.format(share);
/** How far something is. */
export const progress = (share: number): string => wholes.format(share);

/** A list of no more than `most` names, and how many more there are. */
export function some(names: readonly string[], most = MOST_NAMED): string {
  if (names.length <= most) return list.format(names);
  return list.format([...names.slice(0, most), `${names.length - most} more`]);
}

const MARKS: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

function openWords(date: OpenDate): string {
  switch (date.is) {
    case 'decade':
      return `the ${date.year}s`;
    case 'years':
      return `between ${date.from} and ${date.to}`;
    case 'season':
      return `${date.season} ${date.year}`;
  }
}

/** A day, month or year of EDTF, approximate and uncertain ones as such, and decades and seasons; other forms stay as they are. */
export function day(edtf: string): string {
  const mark = MARKS[edtf.at(-1) ?? ''];
  if (mark !== undefined) return `${mark}${day(edtf.slice(0, -1))}`;
  const open = openDate(edtf);
  if (open) return openWords(open);
  const known = knownPart(edtf);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(known)) return known;
  const [year = 0, month = 0, date] = known.split('-').map(Number);
  return new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'long',
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date ?? 1));
}

/** An EDTF date as a reader says it; forms beyond day, month, year and interval stay as they are. */
export function dateOrInterval(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return day(from);
  if (from === '..' || from === '') return `until ${day(to)}`;
  if (to === '') return `from ${day(from)}, end not known`;
  return to === '..' ? `from ${day(from)} on` : `${day(from)} to ${day(to)}`;
}

/** “2012–2014”, “February 2010”, “February 2010 – August 2010”. */
export function stretch(months: Months): string {
  return endsOf(months)
    .map(day)
    .join(areWholeYears(months) ? '–' : ' – ');
}

/** What a filter asks of dates; empty where it asks nothing. */
export function datesAsked(when: Months | null, undated: boolean): string {
  const years = when && areWholeYears(when) ? `years ${stretch(when)}` : when && stretch(when);
  return list.format([...(years ? [years] : []), ...(undated ? [] : ['dated only'])]);
}

/** What a check compares: quotes and rows of records, quotes of the story's steps, and hedges. */
export interface Checked extends EvidenceCount {
  readonly steps: number;
  readonly hedges: number;
}

/** Each kind with its number: “48 quotes, 8 in the guided reading, and 21 hedges”. */
export function checkedParts(n: Checked): string {
  return list.format([
    ...(n.quotes > 0 || n.rows === 0 ? [count(n.quotes, 'quote', 'quotes')] : []),
    ...(n.rows > 0 ? [count(n.rows, 'row of a table', 'rows of a table')] : []),
    ...(n.steps > 0 ? [`${n.steps} in the guided reading`] : []),
    ...(n.hedges > 0 ? [count(n.hedges, 'hedge', 'hedges')] : []),
  ]);
}

/** “2 quotes”, “1 row”: the words of a text are quoted, a row of a table is not. */
export function evidence({ quotes, rows }: EvidenceCount): string {
  if (quotes + rows === 0) return 'no evidence given';
  return list.format([
    ...(quotes > 0 ? [count(quotes, 'quote', 'quotes')] : []),
    ...(rows > 0 ? [count(rows, 'row', 'rows')] : []),
  ]);
}
