/** Where years stand on the drawn line, in percent of its width. */
import type { Years } from '../../../analysis/timeline.ts';

export interface Line {
  readonly years: Years;
  /** Place of a moment, in percent; an endless one ends where the line does. */
  readonly at: (year: number) => number;
}

/** Room before and after the years, as a share of them, where what goes on fades out. */
const MARGIN = 0.06;

export function drawnLine(years: Years): Line {
  const length = years.to + 1 - years.from;
  const whole = length * (1 + 2 * MARGIN);
  const first = years.from - length * MARGIN;
  return { years, at: (year) => Math.min(Math.max((100 * (year - first)) / whole, 0), 100) };
}

/** The year at a place, given as a share of the line's width; never outside the line's years. */
export function yearAt({ years }: Line, share: number): number {
  const length = years.to + 1 - years.from;
  const year = Math.floor(years.from + length * (share * (1 + 2 * MARGIN) - MARGIN));
  return Math.min(Math.max(year, years.from), years.to);
}
