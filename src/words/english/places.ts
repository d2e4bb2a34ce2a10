/** Where something stands in a file. */
import type { Place } from '../../network/problems.ts';

export function placeName(place: Place): string {
  if (typeof place === 'string') return place;
  if ('line' in place) return `line ${place.line}`;
  if ('page' in place) return `page ${place.page}`;
  const row = `row ${place.row}`;
  return place.table === undefined ? row : `${place.table}, ${row}`;
}
