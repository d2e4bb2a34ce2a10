/** What a step of the story keeps of a view, besides the record that it points out. */
import type { Network, Step } from '../network/records.ts';
import { askIn, askParts } from './ask-address.ts';
import { filterIn, filterParts, pieceOf } from './filter-address.ts';
import type { Ask, View } from './view.ts';

export type Shot = Pick<View, 'filter' | 'highlight' | 'ask'> & Partial<Pick<View, 'show'>>;

/**
 * The view that a step asks for. Filters that this program does not know hide nothing, and what is
 * no filter has no say among them, whatever stands in a file; nor has a bloc that the network lacks, or
 * an analysis that there is not.
 */
export function shotOf({ blocs }: Pick<Network, 'blocs'>, step: Step): Shot {
  const { filters = [], highlight, show } = step;
  const { filter } = filterIn(new URLSearchParams(filters.join('&')));
  const ask = askOf(step);
  const bloc = blocs.find(({ id }) => id === highlight)?.id ?? null;
  // A step that does not say leaves the reader where they are.
  return { ask, filter, highlight: bloc, ...(show && { show }) };
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

/** Whether a view filters, highlights and asks as a step does, and shows it in the way that the step asks for. */
export function isSameShot(view: Shot, ofStep: Shot): boolean {
  const pieces = (shot: Shot) => [...filtersOf(shot), ...askedOf(shot)].join('&');
  const isShownSo = ofStep.show === undefined || view.show === ofStep.show;
  return view.highlight === ofStep.highlight && pieces(view) === pieces(ofStep) && isShownSo;
}
