/** Pointer and touch on the canvas, turned into changes of the state. */
import type { Core, EventObject, EventObjectNode, NodeSingular } from 'cytoscape';
import type { Point } from '../picture/scene.ts';
import { pin } from '../state/document.ts';
import { pickOnPicture } from '../state/on-picture.ts';
import { type Explorer, setDocument, setTransient } from '../state/store.ts';
import { words } from '../words/en.ts';
import { sceneNode } from './style.ts';

const EITHER = 'node, edge';

/** Listens until `cy` is destroyed. Panning, zooming and pinching are Cytoscape's own. */
export function listenToGestures(cy: Core, container: HTMLElement, explorer: Explorer): void {
  cy.on('tap', (event: EventObject) => {
    // Cytoscape takes the focus away; the arrow keys go on from what was tapped.
    container.focus({ preventScroll: true });
    const on = event.target === cy ? labelledAt(cy, event.position) : event.target;
    pickOnPicture(explorer, on === null ? null : on.id());
  });

  cy.on('mouseover', EITHER, (event) => {
    container.dataset.over = '';
    setTransient(explorer, { hover: event.target.id() });
  });
  cy.on('mouseout', EITHER, (event) => {
    delete container.dataset.over;
    if (explorer.getState().transient.hover === event.target.id())
      setTransient(explorer, { hover: null });
  });

  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => {
    const { id, label } = sceneNode(target);
    const { organizations } = explorer.getState().document.network;
    // An organization of another network has no place in this document.
    if (!organizations.some((one) => one.id === id)) return;
    const { x, y } = target.position();
    const moved = [{ organization: id, x: Math.round(x), y: Math.round(y) }];
    setDocument(explorer, (document) => pin(document, words.canvas.moved(label), moved));
  });
}

/**
 * The node whose name lies at a point of the picture. Names are no obstacle to the lines that they
 * may cover, so they count only where nothing else is hit.
 */
function labelledAt(cy: Core, { x, y }: Point): NodeSingular | null {
  const hit = cy
    .nodes()
    .toArray()
    .find((node) => {
      const name = node.boundingBox({ includeNodes: false, includeLabels: true });
      return x >= name.x1 && x <= name.x2 && y >= name.y1 && y <= name.y2;
    });
  return hit ?? null;
}
