/** Which bloc is highlighted by a key or a button, and how that is taken back. */
import type { Bloc } from '../network/records.ts';
import { type Explorer, type ExplorerState, setView } from './store.ts';

/**
 * The bloc that the command is about: the one that is selected, else the one that is highlighted,
 * else the first that an author claims, else the first.
 */
export function blocInHand({ document, view }: ExplorerState): Bloc | undefined {
  const { blocs } = document.network;
  return (
    blocs.find(({ id }) => id === view.selection) ??
    blocs.find(({ id }) => id === view.highlight) ??
    blocs.find(({ claimedBy }) => claimedBy !== undefined) ??
    blocs[0]
  );
}

/**
 * Selects the bloc in hand and highlights it; a second time takes both back. One that is highlighted while nothing is
 * read, as after a reload, is shown first.
 */
export function toggleHighlight(explorer: Explorer): void {
  const state = explorer.getState();
  const bloc = blocInHand(state);
  if (!bloc) return;
  const { highlight, selection } = state.view;
  if (highlight !== bloc.id || selection === null)
    setView(explorer, { highlight: bloc.id, selection: bloc.id });
  else
    setView(explorer, { highlight: null, selection: selection === highlight ? null : selection });
}
