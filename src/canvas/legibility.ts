/** What must stay readable and hittable when the reader zooms out: labels and fans of lines. */
import { LANE_STEP } from '../picture/geometry.ts';
import { LABEL } from '../picture/marks.ts';

/** Cytoscape's own limits would let the picture be lost; these keep it a picture. */
export const ZOOM = { least: 0.2, most: 3 } as const;

/** Least distance on the screen between neighbouring lines of a fan, in CSS pixels. */
const FAN_GAP = 14;
/** Labels shrink with the picture no further than this, in CSS pixels … */
const LEAST_LABEL = 10.5;
/** … down to this zoom; below it they would cover the lines they name. */
const LABELS_FROM = 0.4;

/**
 * Distance between the lanes of a fan, in picture units: the exported picture's at a close look,
 * and farther out whatever keeps the lines apart on the screen. A lane is a control point, and the
 * line lies half as far out.
 */
export function laneStep(zoom: number): number {
  return Math.max(LANE_STEP, (2 * FAN_GAP) / zoom);
}

/** Size of a label, or of anything that grows with it, in picture units, for one of `size` at zoom 1. */
export function labelSize(size: number, zoom: number): number {
  const least = (LEAST_LABEL * size) / LABEL.node;
  return Math.max(size, least / Math.max(zoom, LABELS_FROM));
}
