/** Where something stands in a file. */
import type { Place } from '../../network/problems.ts';

export function placeName(place: Place): string {
  if (typeof place === 'string') return place;
  if ('line' in place) return `línea ${place.line}`;
  if ('page' in place) return `página ${place.page}`;
  const row = `fila ${place.row}`;
  return place.table === undefined ? row : `${place.table}, ${row}`;
}
