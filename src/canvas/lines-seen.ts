/** Lines that stay apart and thick enough to be seen, however far away the reader is. */
import type { Core } from 'cytoscape';
import { laneStep, lineScale } from '../picture/zoom.ts';

/** Of a picture with more elements each step of the wheel would take longer than a frame. */
const AT_ONCE = 160;
/** How long the zoom must have been at rest, in milliseconds. */
const STILL_MS = 150;

/**
 * Reads the stylesheet anew where the zoom has changed how far the lines of a fan lie apart, or how wide they
 * are: at once, or of many elements when the zoom has come to rest. Listens until `cy` is destroyed.
 */
export function keepLinesSeen(cy: Core): void {
  const look = () => `${laneStep(cy.zoom())} ${lineScale(cy.zoom())}`;
  let drawn = look();
  let waiting: number | undefined;
  const update = () => {
    const wanted = look();
    if (wanted !== drawn) cy.style().update();
    drawn = wanted;
  };
  cy.on('zoom', () => {
    clearTimeout(waiting);
    if (cy.elements().length <= AT_ONCE) update();
    else waiting = window.setTimeout(update, STILL_MS);
  });
  cy.on('destroy', () => clearTimeout(waiting));
}
