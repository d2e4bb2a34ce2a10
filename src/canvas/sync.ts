/** Makes Cytoscape show what the state says, touching only what differs. */
import type { Core } from 'cytoscape';
import type { Point, Scene } from '../picture/scene.ts';
import { difference } from './elements.ts';

/** Class of the element under the pointer, or under the pointer's counterpart in a panel. */
export const HOVERED = 'hovered';

/** Leads from one scene to the next. `before` must be what `cy` shows. */
export function drawScene(cy: Core, before: Scene, after: Scene): void {
  const { removed, added, changed } = difference(before, after);
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove();
    cy.add([...added]);
    for (const record of changed) {
      const element = cy.getElementById(record.id);
      element.data({ ...record });
      if ('x' in record) element.position({ x: record.x, y: record.y });
    }
  });
}

/** Marks the one element that is previewed; `null`, or an id that is not drawn, marks none. */
export function drawHover(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements(`.${HOVERED}`).removeClass(HOVERED);
    if (id !== null) cy.getElementById(id).addClass(HOVERED);
  });
}

/** The scene with every organization where Cytoscape has it, in the middle of a drag too. */
export function asDrawn(scene: Scene, cy: Core): Scene {
  const moved = new Map<string, Point>();
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    if (x !== node.data('x') || y !== node.data('y')) moved.set(node.id(), { x, y });
  });
  if (moved.size === 0) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, ...moved.get(node.id) }));
  return { ...scene, nodes };
}
