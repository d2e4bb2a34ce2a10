/** Brings a scene to the canvas: what is in front to Cytoscape, and all of it to the layers below and above. */
import type { Core } from 'cytoscape';
import { frontIds, isLarge, partOf } from '../picture/context/front.ts';
import { type Found, pointedAt, within } from '../picture/context/picking.ts';
import { middleOf, type Places } from '../picture/context/places.ts';
import type { Point, Scene } from '../picture/scene.ts';
import type { InkId } from '../picture/theme.ts';
import { laneStep } from '../picture/zoom.ts';
import { NOTHING_DRAWN } from './elements.ts';
import type { Layers } from './layers.ts';
import { asDrawn, drawScene } from './sync.ts';
import { inPicture } from './viewport.ts';

/** Why something is in front that would not be by itself; of each reason there is one. */
type Touch = 'hovered' | 'focused' | 'pressed';

export interface Stage {
  readonly show: (scene: Scene, inks: InkId) => void;
  /** What is shown, every organization where it is on the canvas. */
  readonly scene: () => Scene;
  /** Brings a record to the front for a reason, in the place of the one before. */
  readonly touch: (reason: Touch, id: string | null) => void;
  /** What of a large scene is at a point of the canvas, be it in front or not; `null` for nothing. */
  readonly at: (at: Point) => Found | null;
  /** What reaches within so many CSS pixels of a point of the canvas, the nearest first. */
  readonly within: (at: Point, reach: number) => readonly Found[];
  /** The middle of a record in picture units; `null` where it is not shown. */
  readonly middle: (id: string) => Point | null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** @param placesFor where all of a scene lies */
export function createStage(cy: Core, layers: Layers, placesFor: (scene: Scene) => Places): Stage {
  let shown = NOTHING_DRAWN;
  let inks: InkId | null = null;
  let inFront = NOTHING_DRAWN;
  /** Ids of what is in front by itself; `null` where that is all. */
  let front: ReadonlySet<string> | null = null;
  let moving = NOBODY;
  const touched = new Map<Touch, string>();

  const drawFront = () => {
    const next = front ? partOf(shown, new Set([...front, ...touched.values(), ...moving])) : shown;
    if (next === inFront) return;
    drawScene(cy, inFront, next);
    inFront = next;
  };
  const draw = () => {
    drawFront();
    if (inks) layers.show(shown, inks, front, moving);
  };

  // What is dragged takes its lines along, and is no longer where its context has it.
  cy.on('drag', 'node', ({ target }) => {
    const id: string = target.id();
    if (!front || moving.has(id)) return;
    const lines = shown.edges.filter(({ source, target: to }) => source === id || to === id);
    moving = new Set([id, ...lines.map((line) => line.id)]);
    draw();
  });
  cy.on('dragfree', 'node', () => {
    if (moving === NOBODY) return;
    moving = NOBODY;
    // Whoever takes the new place into the scene draws it; else it is drawn where it was let go.
    queueMicrotask(() => !cy.destroyed() && draw());
  });

  return {
    show: (scene, nextInks) => {
      if (scene !== shown) {
        shown = scene;
        front = isLarge(scene) ? frontIds(scene) : null;
      }
      inks = nextInks;
      draw();
    },
    scene: () => asDrawn(shown, cy),
    touch: (reason, id) => {
      if (id === null) touched.delete(reason);
      else touched.set(reason, id);
      if (front) drawFront();
    },
    at: (at) => {
      const zoom = cy.zoom();
      return front && pointedAt(placesFor(shown), inPicture(at, cy), zoom, laneStep(zoom));
    },
    within: (at, reach) => {
      const zoom = cy.zoom();
      return within(placesFor(shown), inPicture(at, cy), reach / zoom, laneStep(zoom));
    },
    middle: (id) => middleOf(placesFor(shown), id, laneStep(cy.zoom())),
  };
}
