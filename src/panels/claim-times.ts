/** The times of a claim in words. */
import { runsOf } from '../network/periods.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import { words } from '../words/words.ts';

/** “each year from 2015 to 2023, March 2024”, of a relation of that type; in the order given, empty where there are none. */
export function timesInWords(dates: readonly string[], type: RelationTypeId): string {
  return runsOf(dates)
    .map(([from, to]) => (from === to ? words.dated(from, type) : words.voices.eachYear(from, to)))
    .join(', ');
}
