/** How near the reader may come, and what the picture keeps apart on the screen at a distance. */
import { LANE_STEP } from './geometry.ts';

/**
 * Cytoscape's own limits would let the picture be lost; these keep it a picture. From a large one the reader may
 * go farther away (`leastZoom` in `framing.ts`).
 */
export const ZOOM = { least: 0.2, most: 3 } as const;

/** Least distance on the screen between neighbouring lines of a fan, in CSS pixels. */
const FAN_GAP = 14;

/** Least width of a line on the screen, in CSS pixels, and of the thinnest line at a close look. */
const LEAST_LINE = 1.5;
const THINNEST = 1.8;
/** So many steps double it: not every movement of the wheel draws the lines anew. */
const STEPS = 4;

/** How many times as wide as in an exported picture lines are, so that from afar the thinnest is seen too. */
export function lineScale(zoom: number): number {
  const wanted = Math.max(1, LEAST_LINE / (THINNEST * zoom));
  return 2 ** (Math.ceil(Math.log2(wanted) * STEPS) / STEPS);
}

/**
 * Distance between the lanes of a fan, in picture units: the exported picture's at a close look,
 * and farther out whatever keeps the lines apart on the screen. A lane is a control point, and the
 * line lies half as far out.
 */
export function laneStep(zoom: number): number {
  return Math.max(LANE_STEP, (2 * FAN_GAP) / zoom);
}
