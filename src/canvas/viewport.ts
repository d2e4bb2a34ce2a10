/** From the picture to the canvas and back, from where Cytoscape looks at it. */
import type { Core } from 'cytoscape';
import type { Viewport } from '../picture/framing.ts';
import type { Point } from '../picture/scene.ts';

/** Where Cytoscape looks from now, which does not change with it. */
export function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } };
}

/** A point of the picture, from the upper left corner of the canvas in CSS pixels. */
export function rendered({ x, y }: Point, cy: Core): Point {
  const pan = cy.pan();
  return { x: x * cy.zoom() + pan.x, y: y * cy.zoom() + pan.y };
}

/** A point of the canvas, in picture units. */
export function inPicture({ x, y }: Point, cy: Core): Point {
  const pan = cy.pan();
  return { x: (x - pan.x) / cy.zoom(), y: (y - pan.y) / cy.zoom() };
}

/** Whatever is painted next is in picture units. */
export function paintInPicture(context: CanvasRenderingContext2D, { zoom, pan }: Viewport): void {
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
}
