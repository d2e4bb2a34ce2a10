/** What is looked at, where records come and go. */
import type { Network } from '../network/records.ts';
import { type Ask, stepRead, type View } from './view.ts';

/** The view without what a network does not have; the very same where it has all of it. */
export function viewIn(network: Network, view: View): View {
  const { organizations, relations, blocs, sources, story = [] } = network;
  const has = (id: string | null, ...lists: readonly (readonly { readonly id: string }[])[]) =>
    id === null || lists.some((list) => list.some((one) => one.id === id));
  const gone: Partial<View> = {
    ...(!has(view.selection, relations, organizations, blocs, story) && {
      selection: null,
      quote: null,
    }),
    ...(!has(view.highlight, blocs) && { highlight: null }),
    ...(!has(view.read, sources) && { read: null }),
    ...(view.ask && !has(stepRead(view), story) && { ask: withoutStep(view.ask) }),
  };
  return Object.keys(gone).length === 0 ? view : { ...view, ...gone };
}

/** The analysis that the step showed goes on, as if the reader had opened it. */
function withoutStep({ id, options: { step: _, ...options } }: Ask): Ask {
  return { id, options };
}
