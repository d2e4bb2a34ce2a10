/** How near the reader may come, and what the picture keeps apart on the screen at a distance. */
import { LANE_STEP } from './geometry.ts';

/** Cytoscape's own limits would let the picture be lost; these keep it a picture. */
export const ZOOM = { least: 0.2, most: 3 } as const;

/** Least distance on the screen between neighbouring lines of a fan, in CSS pixels. */
const FAN_GAP = 14;

/**
 * Distance between the lanes of a fan, in picture units: the exported picture's at a close look,
 * and farther out whatever keeps the lines apart on the screen. A lane is a control point, and the
 * line lies half as far out.
 */
export function laneStep(zoom: number): number {
  return Math.max(LANE_STEP, (2 * FAN_GAP) / zoom);
}
