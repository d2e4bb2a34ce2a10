/** Readings of a class, which are held against the open network as their key. */
import { sharedTexts } from '../analysis/agreement/sentences.ts';
import type { ReadFiles } from './incoming.ts';
import { isAnyInterpreted, readEach } from './read-each.ts';
import { rememberedChoices } from './remembered.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';

/**
 * Reads files in the worker, each by itself, as readings of a class that are held against the open network. What would
 * be guessed of them is shown before, in the dialog that opens files.
 */
export async function openClass(
  explorer: Explorer,
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<void> {
  const { session } = explorer.getState();
  const students = await readEach(explorer, files, { onProgress });
  if (session.isOver()) return;
  if (!isAnyInterpreted(students)) return setTransient(explorer, { students });
  const choices = rememberedChoices();
  const opening = { files, choices, share: null, result: null, each: students, asClass: true };
  setTransient(explorer, { dialog: 'open', opening });
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
