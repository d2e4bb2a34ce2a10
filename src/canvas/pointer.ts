/** What lies under the pointer: an organization, a line, or a label that belongs to one. */
import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../picture/scene.ts';
import { type Explorer, setTransient } from '../state/store.ts';
import type { Layers } from './layers.ts';
import type { Stage } from './stage.ts';

/** What lies under the pointer, and where that is on the canvas, in CSS pixels. */
export interface Pointed extends Point {
  readonly id: string;
}

/** Keeps `hover` what the pointer is upon, and tells when that changes. Listens until `cy` is destroyed. */
export function listenToPointer(
  cy: Core,
  stage: Stage,
  layers: Layers,
  container: HTMLElement,
  explorer: Explorer,
  onPoint: (pointed: Pointed | null) => void,
): void {
  let over: string | null = null;
  const come = (id: string | null, at: Point) => {
    if (id === over) return;
    over = id;
    if (id === null) delete container.dataset.over;
    else container.dataset.over = '';
    setTransient(explorer, { hover: id });
    onPoint(id === null ? null : { id, x: at.x, y: at.y });
  };
  cy.on('mousemove', (event: EventObject) =>
    come(recordAt(event, cy, stage, layers), event.renderedPosition),
  );
  // Before Cytoscape hears of the press, so that it finds what can be dragged.
  container.addEventListener('pointerdown', (event) => {
    const { left, top } = container.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    stage.touch('pressed', stage.at(at)?.id ?? null);
  });
  // A finger leaves no pointer behind, and a dragged organization needs no explanation.
  cy.on('tapstart', (event: EventObject) => come(null, event.renderedPosition));
  container.addEventListener('mouseleave', () => come(null, { x: 0, y: 0 }));
}

/**
 * Id of what is drawn at an event: a shape, or else a badge, a line, a label. Words are no obstacle to
 * the lines that they may cover.
 */
export function recordAt(
  event: EventObject,
  cy: Core,
  stage: Stage,
  layers: Layers,
): string | null {
  const { target } = event;
  const label = layers.labelAt(event.renderedPosition);
  const inFront = target === cy ? null : target.id();
  const behind = inFront && target.isNode() ? null : stage.at(event.renderedPosition);
  // A line that is in front does not hide the shapes behind it.
  const drawn = behind?.is === 'shape' ? behind.id : (inFront ?? behind?.id ?? null);
  // Badges of lines side by side are wider than the lines are apart.
  const isBeside = (id: string) => target.parallelEdges().getElementById(id).nonempty();
  const isShape = behind?.is === 'shape' || (inFront !== null && target.isNode());
  if (label?.of === 'badges' && !isShape && !(inFront !== null && isBeside(label.id)))
    return label.id;
  return drawn ?? label?.id ?? null;
}
