/** The times of a claim in words. */
import { inTimeOrder, runsOf } from '../network/periods.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import { words } from '../words/words.ts';

/** “each year from 2015 to 2023, March 2024”, of a relation of that type; earliest first, empty where there are none. */
export function timesInWords(dates: readonly string[], type: RelationTypeId): string {
  return runsOf(inTimeOrder(dates))
    .map(([from, to]) => (from === to ? words.dated(from, type) : words.voices.eachYear(from, to)))
    .join(', ');
}
