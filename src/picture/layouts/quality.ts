/** How well a picture can be read in an area: what layouts are chosen by. */
import { drawingOf } from '../drawing.ts';
import { CLOSEST, frame, paddingIn } from '../framing.ts';
import { overlapsOf } from '../labels/overlaps.ts';
import { placeLabels } from '../labels/place-labels.ts';
import { distanceToSegment, type Rectangle } from '../plane.ts';
import type { Scene } from '../scene.ts';
import { laneStep, ZOOM } from '../zoom.ts';
import { crossings } from './tangle.ts';

export interface Quality {
  /** Pairs of lines that cross. */
  readonly crossings: number;
  /** Pairs of a line and a shape that it runs through, or all but touches. */
  readonly grazes: number;
  /** Pairs of a label and what it lies on, see {@link overlapsOf}. */
  readonly overlaps: number;
  /** Organizations whose name has no room. */
  readonly unnamed: number;
  /** Groups among whose members somebody else stands. */
  readonly mixed: number;
  /** At which the picture fits. */
  readonly zoom: number;
}

/** Between a line and a shape that it passes, in picture units. */
const CLEARANCE = 8;
/** A line that runs through a shape seems to end there, which is worse than a crossing. */
const WEIGHTS = { crossings: 1, grazes: 3, overlaps: 2, unnamed: 1, mixed: 3 } as const;
/** Faults that a picture of twice the scale is worth. */
const TWICE = 2;
/** Another layout must be better by more than this to be worth finding one's way again. */
const MARGIN = 0.5;

/** @param area width and height that the picture is seen in, in CSS pixels */
export function qualityOf(scene: Scene, area: Pick<Rectangle, 'width' | 'height'>): Quality {
  const room = { x: 0, y: 0, ...area };
  const zoom = frame(scene, null, room, paddingIn(room), CLOSEST.whole)?.zoom ?? ZOOM.least;
  const drawing = drawingOf(scene, 'light', laneStep(zoom));
  const labels = placeLabels(drawing, zoom);
  const pairs = drawing.edges.map(({ source, target }) => [source, target] as const);
  const distinct = new Map(
    pairs.map((ends) => [
      ends
        .map(({ id }) => id)
        .sort()
        .join(' '),
      ends,
    ]),
  );
  const lines = [...distinct.values()].map(([from, to]) => ({ from, to }));
  const grazes = scene.nodes.flatMap((node) =>
    lines.filter(
      (line) =>
        line.from.id !== node.id &&
        line.to.id !== node.id &&
        distanceToSegment(node, line) < node.size / 2 + CLEARANCE,
    ),
  );
  return {
    crossings: crossings(lines),
    grazes: grazes.length,
    overlaps: overlapsOf(labels, drawing, zoom).length,
    unnamed: scene.nodes.length - labels.filter(({ of }) => of === 'organization').length,
    mixed: drawing.hulls.filter(({ convex }) => !convex).length,
    zoom,
  };
}

/** Less is better. */
export function costOf({ zoom, ...faults }: Quality): number {
  const counted = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];
  const sum = counted.reduce((sum, [fault, weight]) => sum + weight * faults[fault], 0);
  return sum - TWICE * Math.log2(zoom);
}

export function isBetter(one: Quality, than: Quality): boolean {
  return costOf(one) < costOf(than) - MARGIN;
}
