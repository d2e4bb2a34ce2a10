/** Numbers, lists and dates as Mexican Spanish says them. */

import { areWholeYears, endsOf, type Months } from '../../network/months.ts';
import type { EvidenceCount } from '../../network/quotes.ts';
import { knownPart, type OpenDate, openDate, type Season } from '../date-forms.ts';
import type { Checked } from '../english/numbers.ts';

const LOCALE = 'es-MX';

const plural = new Intl.PluralRules(LOCALE);
const conjunction = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const decimals = new Intl.NumberFormat(LOCALE, {
  maximumFractionDigits: 3,
  signDisplay: 'negative',
});
const thousandths = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const minus = (text: string) => text.replace('-', '−');

export const grouped = (n: number): string => whole.format(n);
/** With no more than three decimals. */
export const decimal = (n: number): string => minus(decimals.format(n));
/** Of a column of measures, in which decimals stand below each other; what is counted has none. */
export const measured = (n: number): string =>
  Number.isInteger(n) ? decimal(n) : minus(thousandths.format(n));
/** In plain digits, as lengths are written. */
export const rounded = (n: number, most: number): string =>
  new Intl.NumberFormat(LOCALE, { maximumFractionDigits: most, useGrouping: false }).format(n);
/** A decimal only where it says something, with the space before the sign that Spanish spelling asks for. */
export const percent = (share: number): string => `${tenths.format(100 * share)}\u00a0%`;
/** How far something is. */
export const progress = (share: number): string => `${whole.format(100 * share)}\u00a0%`;

/** What agrees with a number that stands elsewhere in the sentence. */
export const agree = (n: number, one: string, many: string): string =>
  plural.select(n) === 'one' ? one : many;

export const count = (n: number, one: string, many: string): string =>
  `${decimal(n)} ${agree(n, one, many)}`;

export const list = {
  /** “A, B y C”, or “e” before the sound of an i, also where a quotation mark stands before it. */
  format(items: readonly string[]): string {
    const left = [...items];
    return conjunction
      .formatToParts(items.map((item) => item.replace(/^[“(¿¡]+/, '')))
      .map(({ type, value }) => (type === 'element' ? left.shift() : value))
      .join('');
  },
};

const MOST_NAMED = 6;

/** A list of no more than `most` names, and how many more there are. */
export function some(names: readonly string[], most = MOST_NAMED): string {
  if (names.length <= most) return list.format(names);
  return list.format([...names.slice(0, most), `${names.length - most} más`]);
}

/** Inside a sentence. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const MARKS: Readonly<Record<string, string>> = {
  '~': ' (aproximado)',
  '?': ' (incierto)',
  '%': ' (incierto y aproximado)',
};

const SEASONS: Readonly<Record<Season, string>> = {
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
  winter: 'invierno',
};

function openWords(date: OpenDate): string {
  switch (date.is) {
    case 'decade':
      return `década de ${date.year}`;
    case 'years':
      return `entre ${date.from} y ${date.to}`;
    case 'season':
      return `${SEASONS[date.season]} de ${date.year}`;
  }
}

/** A day, month or year of EDTF, approximate and uncertain ones as such, and decades and seasons; other forms stay as they are. */
export function day(edtf: string): string {
  const mark = MARKS[edtf.at(-1) ?? ''];
  if (mark !== undefined) return `${day(edtf.slice(0, -1))}${mark}`;
  const open = openDate(edtf);
  if (open) return openWords(open);
  const known = knownPart(edtf);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(known)) return known;
  const [year = 0, month = 0, date] = known.split('-').map(Number);
  return new Intl.DateTimeFormat(LOCALE, {
    year: 'numeric',
    month: 'long',
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date ?? 1));
}

/** “2012–2014”, “febrero de 2010”, “febrero de 2010 – agosto de 2010”. */
export function stretch(months: Months): string {
  return endsOf(months)
    .map(day)
    .join(areWholeYears(months) ? '–' : ' – ');
}

/** The same inside a sentence: “año 2012”, “febrero de 2010”. */
export function inTime(months: Months): string {
  if (!areWholeYears(months)) return stretch(months);
  return `${endsOf(months).length === 1 ? 'año' : 'años'} ${stretch(months)}`;
}

/** What a filter asks of dates; empty where it asks nothing. */
export function datesAsked(when: Months | null, undated: boolean): string {
  return list.format([...(when ? [inTime(when)] : []), ...(undated ? [] : ['solo con fecha'])]);
}

/** Only a day has an article: “el 24 de noviembre de 2026”, “noviembre de 2026”, “2026”. */
function theDay(edtf: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return `el ${day(edtf)}`;
  return openDate(edtf)?.is === 'decade' ? `la ${day(edtf)}` : day(edtf);
}
const since = (edtf: string) => `desde ${theDay(edtf)}`;

/** An EDTF date as a reader says it; forms beyond day, month, year and interval stay as they are. */
export function dateOrInterval(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return day(from);
  if (from === '..' || from === '') return `hasta ${theDay(to)}`;
  if (to === '') return `${since(from)}, fin desconocido`;
  if (to === '..') return `${since(from)} en adelante`;
  return `de ${theDay(from)} a ${theDay(to)}`.replace(/\bde el\b/, 'del').replace(/\ba el\b/, 'al');
}

/** “a más tardar en 2008”, “a más tardar el 5 de noviembre de 2010”. */
export function noLaterThan(edtf: string): string {
  return `a más tardar ${theDay(edtf).replace(/^(?!el )/, 'en ')}`;
}

/** Each kind with its number: “48 citas, 8 en la lectura guiada y 21 expresiones de cautela”. */
export function checkedParts(n: Checked): string {
  return list.format([
    ...(n.quotes > 0 || n.rows === 0 ? [quotes(n.quotes)] : []),
    ...(n.rows > 0 ? [count(n.rows, 'fila de una tabla', 'filas de una tabla')] : []),
    ...(n.steps > 0 ? [`${n.steps} en la lectura guiada`] : []),
    ...(n.hedges > 0 ? [hedges(n.hedges)] : []),
  ]);
}

/** “2 citas”, “1 fila”: the words of a text are quoted, a row of a table is not. */
export function evidence(n: EvidenceCount): string {
  if (n.quotes + n.rows === 0) return 'sin evidencia';
  return list.format([
    ...(n.quotes > 0 ? [quotes(n.quotes)] : []),
    ...(n.rows > 0 ? [count(n.rows, 'fila', 'filas')] : []),
  ]);
}

const quotes = (n: number) => count(n, 'cita', 'citas');
const hedges = (n: number) => count(n, 'expresión de cautela', 'expresiones de cautela');
export const relations = (n: number) => count(n, 'relación', 'relaciones');
export const alliances = (n: number) => count(n, 'alianza', 'alianzas');
export const organizations = (n: number) => count(n, 'organización', 'organizaciones');
export const pairs = (n: number) => count(n, 'par', 'pares');
export const ties = (n: number) => count(n, 'vínculo', 'vínculos');
export const steps = (n: number) => count(n, 'paso', 'pasos');
export const disputes = (n: number) => count(n, 'discrepancia', 'discrepancias');
