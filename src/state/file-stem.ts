/** What the files of the open network are called, before the day and the extension. */
import type { ExplorerState } from './store.ts';

type Networks = Pick<ExplorerState, 'document' | 'left'>;

/**
 * The id of the network. Of several with one id that were open on this page, those after the first are
 * numbered in the order in which they came (`ellis-2016-2`).
 */
export function fileStem({ document, left }: Networks): string {
  const { opened } = document;
  const namesakes = [...left.keys()].filter(({ id }) => id === opened.id);
  const place = namesakes.includes(opened) ? namesakes.indexOf(opened) : namesakes.length;
  return place === 0 ? opened.id : `${opened.id}-${place + 1}`;
}

/** The same of a picture: one of two networks is called by both, and one in time by that. */
export function pictureStem(state: Networks & Pick<ExplorerState, 'transient' | 'view'>): string {
  const { otherPicture } = state.transient;
  const stem = fileStem(state);
  if (state.view.show === 'lineage') return `${stem}-lineage`;
  return otherPicture ? `${stem}-compared-with-${otherPicture.besides.id}` : stem;
}
