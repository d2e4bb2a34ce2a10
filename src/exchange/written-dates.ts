/** Days as files and references write them. */
import type { Source } from '../network/records.ts';

type Issued = NonNullable<Source['issued']>;

/**
 * Reads a date that starts with its year: `2016`, `2016-01`, `2016/01/05`, `20160105`, `2016-01-05T10:00Z`.
 * @returns a CSL date as far as it is known; of other words the words (`raw`), of none nothing
 */
export function issuedFrom(written: string): Issued | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/.exec(text);
  const parted = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
  const found = compact ?? parted;
  if (!found) return { raw: text };
  const [year = 0, month, day] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (year === 0) return { raw: text };
  if (month === undefined || month < 1 || month > 12) return { 'date-parts': [[year]] };
  const isDay = day !== undefined && day >= 1 && day <= daysIn(year, month);
  return { 'date-parts': [isDay ? [year, month, day] : [year, month]] };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
