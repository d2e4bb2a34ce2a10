/** What Cytoscape does not draw: hulls and halos below it, names, labels and signs above it. */
import type { Core } from 'cytoscape';
import {
  type Drawing,
  drawingOf,
  hullPrimitives,
  lineHalo,
  shapeHalo,
} from '../picture/drawing.ts';
import { lineRing, shapeRing } from '../picture/focus-ring.ts';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { labelPrimitives } from '../picture/labels/label-primitives.ts';
import { placeLabels } from '../picture/labels/place-labels.ts';
import { nodeMark } from '../picture/marks.ts';
import { numberPrimitives } from '../picture/numbers.ts';
import { pinPrimitives } from '../picture/pin.ts';
import { isInside, type Rectangle } from '../picture/plane.ts';
import type { Point, Scene } from '../picture/scene.ts';
import { INKS, type InkId } from '../picture/theme.ts';
import { laneStep } from '../picture/zoom.ts';
import { paint } from './painter.ts';
import { createSurface } from './surface.ts';
import { asDrawn } from './sync.ts';

export interface Layers {
  /** Shows a scene, in the very frame in which Cytoscape does. */
  readonly show: (scene: Scene, inks: InkId) => void;
  /** Shows the words of a record in full, whatever else fades them. */
  readonly hover: (id: string | null) => void;
  /** Draws the ring of the focus round a shape or along a line. */
  readonly focus: (id: string | null) => void;
  /** The label at a point of the canvas, in CSS pixels from its upper left corner; the topmost. */
  readonly labelAt: (at: Point) => PlacedLabel | null;
  /** The labels that are drawn, each with the rectangle that it takes on the canvas. */
  readonly labels: () => readonly PlacedLabel[];
  readonly remove: () => void;
}

/** Pictures of more shapes and lines than this wait with placing labels until nothing moves. */
const AT_ONCE = 160;
/** How long nothing must have moved. */
const STILL_MS = 90;

/** Draws below and above Cytoscape's canvas, moving along with it. */
export function mountLayers(cy: Core, container: HTMLElement): Layers {
  const below = createSurface(container, 'canvas-below');
  const above = createSurface(container, 'canvas-above');
  let shown: { readonly scene: Scene; readonly inks: InkId } | null = null;
  let drawing: Drawing | null = null;
  let placed: { readonly labels: readonly PlacedLabel[]; readonly zoom: number } = NONE;
  let hovered: string | null = null;
  let focused: string | null = null;
  let waiting: number | undefined;

  const place = () => {
    clearTimeout(waiting);
    if (!shown) return;
    const zoom = cy.zoom();
    drawing = drawingOf(asDrawn(shown.scene, cy), shown.inks, laneStep(zoom));
    placed = { labels: placeLabels(drawing, zoom, placed.labels), zoom };
  };
  const placeLater = () => {
    if (shown && shown.scene.nodes.length + shown.scene.edges.length <= AT_ONCE) return place();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      place();
      paintAll();
    }, STILL_MS);
  };
  const paintAll = () => {
    if (drawing) paintBelow(below.begin(), drawing, focused, cy);
    paintAbove(above.begin(), drawing, placed.labels, { hovered, focused }, cy);
  };

  // After each drawing of Cytoscape's, and so in the very frame in which the nodes move.
  cy.on('render', () => {
    if (cy.zoom() !== placed.zoom) placeLater();
    paintAll();
  });
  cy.on('drag', 'node', placeLater);

  return {
    show: (scene, inks) => {
      const isFirst = shown === null;
      shown = { scene, inks };
      if (isFirst) place();
      else placeLater();
      paintAll();
    },
    hover: (id) => {
      hovered = id;
      paintAll();
    },
    focus: (id) => {
      focused = id;
      paintAll();
    },
    labelAt: (at) => placed.labels.findLast((label) => isInside(at, onCanvas(label, cy))) ?? null,
    labels: () => placed.labels.map((label) => ({ ...label, box: onCanvas(label, cy) })),
    remove: () => {
      clearTimeout(waiting);
      below.remove();
      above.remove();
    },
  };
}

const NONE = { labels: [], zoom: 0 };

function paintBelow(
  context: CanvasRenderingContext2D | null,
  { hulls, edges, nodes, inks }: Drawing,
  focused: string | null,
  cy: Core,
): void {
  if (!context) return;
  const { x, y } = cy.pan();
  context.translate(x, y);
  context.scale(cy.zoom(), cy.zoom());
  paint(context, [
    ...hulls.flatMap((hull) => hullPrimitives(hull, inks)),
    ...edges
      .filter(({ edge }) => edge.id === focused)
      .flatMap((edge) => lineRing(edge, cy.zoom(), inks)),
    ...edges.flatMap(({ curve, mark }) => lineHalo(curve, mark)),
    ...nodes.flatMap((node) => shapeHalo(node, nodeMark(node, inks))),
  ]);
}

function paintAbove(
  context: CanvasRenderingContext2D | null,
  drawing: Drawing | null,
  labels: readonly PlacedLabel[],
  { hovered, focused }: { readonly hovered: string | null; readonly focused: string | null },
  cy: Core,
): void {
  if (!context || !drawing) return;
  const { paper } = INKS[drawing.inks];
  for (const node of drawing.nodes)
    if (node.id === focused)
      paint(context, shapeRing(node, rendered(node, cy), cy.zoom(), drawing.inks));
  for (const label of labels) {
    const seen = { ...label, faded: label.faded && label.id !== hovered };
    paint(context, labelPrimitives(seen, drawing.inks, rendered(label.anchor, cy), paper));
  }
  for (const node of drawing.nodes) {
    const [at, size] = [rendered(node, cy), node.size * cy.zoom()];
    if (node.pinned) paint(context, pinPrimitives(at, size, drawing.inks));
    paint(context, numberPrimitives(node, at, size, drawing.inks));
  }
}

function onCanvas({ anchor, box }: PlacedLabel, cy: Core): Rectangle {
  const at = rendered(anchor, cy);
  return { ...box, x: at.x + box.x, y: at.y + box.y };
}

function rendered({ x, y }: Point, cy: Core): Point {
  const pan = cy.pan();
  return { x: x * cy.zoom() + pan.x, y: y * cy.zoom() + pan.y };
}
