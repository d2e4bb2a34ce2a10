/** Times to the month, as filter, address and time line have them. */

/** Months counted from January of the year 0; both included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const MONTH = /^(-?\d{1,14})(?:-(0[1-9]|1[0-2]))?$/;

/** @returns both years included; the same one twice is that year */
export function monthsOfYears(from: number, to: number): Months {
  return { from: from * 12, to: to * 12 + 11 };
}

export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** Whether they are a year, or several, from January to December. */
export function areWholeYears({ from, to }: Months): boolean {
  return from === yearOf(from) * 12 && to === yearOf(to) * 12 + 11;
}

/** The first and the last, each once, as EDTF has years and months: `2012`, or `2010-02` and `2010-08`. */
export function endsOf(months: Months): readonly string[] {
  const ends = areWholeYears(months)
    ? [yearOf(months.from), yearOf(months.to)].map(String)
    : [monthText(months.from), monthText(months.to)];
  return [...new Set(ends)];
}

function monthText(month: number): string {
  return `${yearOf(month)}-${String(month - yearOf(month) * 12 + 1).padStart(2, '0')}`;
}

/** As an address has them: `2012`, `2012..2015`, `2010-02`, `2010-02..2010-08`. */
export function monthsText(months: Months): string {
  return endsOf(months).join('..');
}

/** Reads what `monthsText` writes, a year beside a month too; `null` for anything else. */
export function monthsIn(text: string): Months | null {
  const [first, last, ...more] = text.split('..').map(monthsOf);
  if (!first || last === null || more.length > 0) return null;
  const { to } = last ?? first;
  return first.from <= to ? { from: first.from, to } : null;
}

function monthsOf(text: string): Months | null {
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return monthsOfYears(Number(year), Number(year));
  const at = Number(year) * 12 + Number(month) - 1;
  return { from: at, to: at };
}
