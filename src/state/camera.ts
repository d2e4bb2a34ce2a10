/** The picture's room on the page changes when something opens beside it. */
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
