/** Where times stand on the drawn line, in percent of its width. */
import { type Months, yearOf } from '../../../network/months.ts';

export interface Line {
  readonly months: Months;
  /** Place of a moment in decimal years, in percent; an endless one ends where the line does. */
  readonly at: (year: number) => number;
}

/** Room before and after, as a share of the time, where what goes on fades out. */
const MARGIN = 0.06;

export function drawnLine(months: Months): Line {
  const length = (months.to + 1 - months.from) / 12;
  const whole = length * (1 + 2 * MARGIN);
  const first = months.from / 12 - length * MARGIN;
  return { months, at: (year) => Math.min(Math.max((100 * (year - first)) / whole, 0), 100) };
}

/** The month at a place, given as a share of the line's width; never outside the line's. */
export function monthAt({ months }: Line, share: number): number {
  const length = months.to + 1 - months.from;
  const month = Math.floor(months.from + length * (share * (1 + 2 * MARGIN) - MARGIN));
  return Math.min(Math.max(month, months.from), months.to);
}

/** The first and the last year of the line. */
export function yearsOf({ months }: Line): readonly [number, number] {
  return [yearOf(months.from), yearOf(months.to)];
}
