/** The picture's room on the page, which changes when something opens beside it, and what of the picture is seen. */
import type { Explorer } from './store.ts';

/**
 * Fits the picture into the room that something which has just opened leaves it.
 * @returns a function that fits it again into the room it has back
 */
export function whileNarrower(explorer: Explorer): () => void {
  // The canvas learns of its new size between the next frame and the one after.
  const show = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => explorer.getState().transient.camera?.fit()),
    );
  show();
  return () => void show();
}

/** Resolves when the picture is on the screen. */
export function whenDrawn(explorer: Explorer): Promise<void> {
  const isDrawn = () => explorer.getState().transient.camera !== null;
  return new Promise((resolve) => {
    if (isDrawn()) return resolve();
    const stop = explorer.subscribe(() => {
      if (!isDrawn()) return;
      stop();
      resolve();
    });
  });
}

/** Brings what is selected into view: a bloc with all its members. */
export function fitSelection(explorer: Explorer): void {
  const { view, transient, document } = explorer.getState();
  if (!view.selection) return;
  const bloc = document.network.blocs.find(({ id }) => id === view.selection);
  const ids = bloc?.members.map(({ organization }) => organization) ?? [view.selection];
  transient.camera?.fitTo(ids);
}
