/** One step back and forward: through what was done to the network, and beyond its first step to another. */
import { redo, undo } from './history.ts';
import { type Explorer, type ExplorerState, setDocument } from './store.ts';
import { redoOpening, undoOpening } from './switch-network.ts';

export function canUndo({ document }: ExplorerState): boolean {
  return document.history.past.length > 0 || document.before !== null;
}

export function undoStep(explorer: Explorer): void | Promise<void> {
  const { history, isElsewhere } = explorer.getState().document;
  // In a network that another tab writes nothing is taken back.
  if (history.past.length === 0 || isElsewhere) return undoOpening(explorer);
  setDocument(explorer, (document) => ({ ...document, ...undo(document) }));
}

export function canRedo({ document }: ExplorerState): boolean {
  return document.history.future.length > 0 || document.after !== null;
}

export function redoStep(explorer: Explorer): void | Promise<void> {
  const { history, isElsewhere } = explorer.getState().document;
  if (history.future.length === 0 || isElsewhere) return redoOpening(explorer);
  setDocument(explorer, (document) => ({ ...document, ...redo(document) }));
}
