import type { ExplorerState } from './store.ts';

/** Whether anything would be lost with the page: it comes with the network that it was made for, and with nothing else. */
export function isWorthKeeping({
  document,
  shipped,
}: Pick<ExplorerState, 'document' | 'shipped'>): boolean {
  const { isDraft, opened, history } = document;
  return isDraft || opened !== shipped || history.past.length + history.future.length > 0;
}
