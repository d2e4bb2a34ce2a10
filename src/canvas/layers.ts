/** What Cytoscape does not draw: hulls, context and halos below it, names, labels and signs above it. */
import type { Core } from 'cytoscape';
import { contextOf } from '../picture/context/front.ts';
import type { Places } from '../picture/context/places.ts';
import { type Drawing, drawingOf } from '../picture/drawing.ts';
import type { Viewport } from '../picture/framing.ts';
import { hullsOf } from '../picture/hull.ts';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { type NamedPart, namedPart } from '../picture/labels/named-part.ts';
import { placeLabels } from '../picture/labels/place-labels.ts';
import { isInside } from '../picture/plane.ts';
import type { Point, Scene } from '../picture/scene.ts';
import type { InkId } from '../picture/theme.ts';
import { laneStep } from '../picture/zoom.ts';
import { mountContext } from './context-layer.ts';
import { belowIn, hullsIn, onCanvas, paintAbove, paintSeen } from './paint-layers.ts';
import { createSurface } from './surface.ts';
import { asDrawn } from './sync.ts';
import { viewportOf } from './viewport.ts';

export interface Layers {
  /**
   * Shows a scene, in the very frame in which Cytoscape does.
   * @param front ids of what Cytoscape draws, where the scene is large; `null` where that is all
   * @param moving ids of what moves in front
   */
  readonly show: (
    scene: Scene,
    inks: InkId,
    front: ReadonlySet<string> | null,
    moving: ReadonlySet<string>,
  ) => void;
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

/**
 * Draws below and above Cytoscape's canvas, moving along with it.
 * @param placesFor where all of a scene lies
 */
export function mountLayers(
  cy: Core,
  container: HTMLElement,
  placesFor: (scene: Scene) => Places,
): Layers {
  const hulls = createSurface(container, 'canvas-below');
  const context = mountContext(cy, container);
  const below = createSurface(container, 'canvas-below');
  const above = createSurface(container, 'canvas-above');
  let shown: Shown | null = null;
  let drawing: Drawing | null = null;
  let placed: Placed = NONE;
  let hovered: string | null = null;
  let focused: string | null = null;
  let waiting: number | undefined;

  const place = () => {
    clearTimeout(waiting);
    if (!shown) return;
    const zoom = cy.zoom();
    const whole = asDrawn(shown.scene, cy);
    const { scene, isNamed } = shown.front
      ? partInView(placesFor(whole), shown.front, focused, cy)
      : allOf(whole);
    drawing = drawingOf(scene, shown.inks, laneStep(zoom));
    if (shown.front) drawing = { ...drawing, hulls: hullsOf(whole, shown.inks) };
    const labels = placeLabels(drawing, zoom, placed.labels, isNamed);
    placed = { labels, ...viewportOf(cy) };
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
    context.follow();
    if (drawing) {
      paintSeen(hulls, hullsIn(drawing), cy);
      paintSeen(below, belowIn(drawing, focused, cy.zoom()), cy);
    }
    paintAbove(above.begin(), drawing, placed.labels, { hovered, focused }, cy);
  };
  const isPlaced = () => {
    const { zoom, pan } = placed;
    if (zoom !== cy.zoom()) return false;
    return !shown?.front || (pan.x === cy.pan().x && pan.y === cy.pan().y);
  };

  // After each drawing of Cytoscape's, and so in the very frame in which the nodes move.
  cy.on('render', () => {
    if (!isPlaced()) placeLater();
    paintAll();
  });
  cy.on('drag', 'node', placeLater);

  return {
    show: (scene, inks, front, moving) => {
      const isFirst = shown === null;
      shown = { scene, inks, front };
      context.show(front && contextOf(scene, front, moving), inks);
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
      // The ring goes round what need not be among what is named.
      if (shown?.front) place();
      paintAll();
    },
    labelAt: (at) => placed.labels.findLast((label) => isInside(at, onCanvas(label, cy))) ?? null,
    labels: () => placed.labels.map((label) => ({ ...label, box: onCanvas(label, cy) })),
    remove: () => {
      clearTimeout(waiting);
      context.remove();
      for (const surface of [hulls, below, above]) surface.remove();
    },
  };
}

interface Shown {
  readonly scene: Scene;
  readonly inks: InkId;
  readonly front: ReadonlySet<string> | null;
}

/** Labels, and the viewport that they were placed in. */
interface Placed extends Viewport {
  readonly labels: readonly PlacedLabel[];
}

const NONE: Placed = { labels: [], zoom: 0, pan: { x: 0, y: 0 } };

const allOf = (scene: Scene): NamedPart => ({ scene, isNamed: () => true });

function partInView(
  places: Places,
  front: ReadonlySet<string>,
  focused: string | null,
  cy: Core,
): NamedPart {
  const { x1, y1, w, h } = cy.extent();
  const view = { x: x1, y: y1, width: w, height: h };
  const first = focused === null ? front : new Set([...front, focused]);
  return namedPart(places, first, view, cy.zoom());
}
