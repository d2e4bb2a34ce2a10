/** Readings of a class, which are held against the open network as their key. */
import { sharedTexts } from '../analysis/agreement/sentences.ts';
import type { ReadFiles } from './incoming.ts';
import { readEach } from './read-each.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';

/** Reads files in the worker, each by itself, as readings of a class that are held against the open network. */
export async function openClass(
  explorer: Explorer,
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<void> {
  const { session } = explorer.getState();
  const students = await readEach(explorer, files, { onProgress });
  if (!session.isOver()) setTransient(explorer, { students });
}

/** Whether each is a reading of a text of the open network. */
export function areReadings({ document }: ExplorerState, { networks, lines }: ReadFiles): boolean {
  const isOfIt = (one: ReadFiles['networks'][number]) =>
    sharedTexts(document.network, one).length > 0;
  return lines.length === 0 && networks.every(isOfIt);
}

/** Shows what is read already as readings of a class; the dialog in which it was to be opened closes. */
export function showAsClass(explorer: Explorer, students: ReadFiles): void {
  setTransient(explorer, { students, opening: null, dialog: null });
  setView(explorer, { selection: null, ask: { id: 'readings', options: {} } });
}
