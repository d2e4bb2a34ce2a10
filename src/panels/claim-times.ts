/** The times of a claim in words. */
import { runsOf } from '../network/periods.ts';
import { words } from '../words/words.ts';

/** “each year from 2015 to 2023, March 2024”; in the order given, empty where there are none. */
export function timesInWords(dates: readonly string[]): string {
  return runsOf(dates)
    .map(([from, to]) => (from === to ? words.date(from) : words.voices.eachYear(from, to)))
    .join(', ');
}
