/** Where years stand under each other in the bars and in what is set beside them, in percent of the width. */

import type { Years } from '../../analysis/beside-counts.ts';
import type { Figures } from '../../network/counts.ts';

export interface YearsLine {
  /** Place of a moment in decimal years, kept inside the line. */
  readonly at: (year: number) => number;
  /** Of a year. */
  readonly width: number;
}

export function lineOf({ from, to }: Years): YearsLine {
  const width = 100 / (to + 1 - from);
  return { width, at: (year) => Math.min(100, Math.max(0, (year - from) * width)) };
}

/** What a bar and its range show: deaths, or where none are counted events. */
export function shareOf({ events = 0, deaths = events, low = deaths, high = deaths }: Figures): {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly top: number;
} {
  const range = [Math.min(low, high), Math.max(low, high)] as const;
  return { best: deaths, low: range[0], high: range[1], top: Math.max(deaths, range[1]) };
}
