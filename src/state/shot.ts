/** What a step of the story keeps of a view, besides the record that it points out. */
import type { Network, Step } from '../network/records.ts';
import { askIn, askParts } from './ask-address.ts';
import { filterIn, filterParts, pieceOf } from './filter-address.ts';
import type { Ask, View } from './view.ts';

export type Shot = Pick<View, 'filter' | 'highlight' | 'ask'>;

/**
 * The view that a step asks for. Filters that this program does not know hide nothing, and what is
 * no filter has no say among them, whatever stands in a file; nor has a bloc that the network lacks, or
 * an analysis that there is not.
 */
export function shotOf({ blocs }: Pick<Network, 'blocs'>, step: Step): Shot {
  const { filters = [], highlight } = step;
  const { filter } = filterIn(new URLSearchParams(filters.join('&')));
  const ask = askOf(step);
  return { ask, filter, highlight: blocs.find(({ id }) => id === highlight)?.id ?? null };
}

/** The analysis that a step shows while it is read, or the story alone. */
function askOf({ id: step, ask: pieces = [] }: Step): Ask {
  const { ask } = askIn(new URLSearchParams(pieces.join('&')));
  return { id: ask?.id ?? 'story', options: { ...ask?.options, step } };
}

/** A filter as the pieces of an address, as a step writes them: `hide-type=rivalry`, `firmness=stated`. */
export function filtersOf({ filter }: Pick<View, 'filter'>): string[] {
  return filterParts(filter).map(pieceOf);
}

/** An analysis as a step writes it: `ask=balance`, `ask.groups=3`. None for the story itself. */
export function askedOf({ ask }: Pick<View, 'ask'>): string[] {
  if (!ask || ask.id === 'story') return [];
  const { step: _, ...options } = ask.options;
  return askParts({ ...ask, options }).map(pieceOf);
}

/** Whether two views filter, highlight and ask alike. */
export function isSameShot(a: Shot, b: Shot): boolean {
  const pieces = (shot: Shot) => [...filtersOf(shot), ...askedOf(shot)].join('&');
  return a.highlight === b.highlight && pieces(a) === pieces(b);
}
