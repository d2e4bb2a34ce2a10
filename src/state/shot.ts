/** What a step of the story keeps of a view, besides the record that it points out. */
import type { Network, Step } from '../network/records.ts';
import { filterIn, filterParts, pieceOf } from './filter-address.ts';
import type { View } from './view.ts';

export type Shot = Pick<View, 'filter' | 'highlight'>;

/**
 * The view that a step asks for. Filters that this program does not know hide nothing, and what is
 * no filter has no say here, whatever stands in a file; nor has a bloc that the network lacks.
 */
export function shotOf({ blocs }: Pick<Network, 'blocs'>, { filters = [], highlight }: Step): Shot {
  const { filter } = filterIn(new URLSearchParams(filters.join('&')));
  return { filter, highlight: blocs.find(({ id }) => id === highlight)?.id ?? null };
}

/** A filter as the pieces of an address, as a step writes them: `hide-type=rivalry`, `firmness=stated`. */
export function filtersOf({ filter }: Pick<View, 'filter'>): string[] {
  return filterParts(filter).map(pieceOf);
}

/** Whether two views filter and highlight alike. */
export function isSameShot(a: Shot, b: Shot): boolean {
  return a.highlight === b.highlight && filtersOf(a).join('&') === filtersOf(b).join('&');
}
