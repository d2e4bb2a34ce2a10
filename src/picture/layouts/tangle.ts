/** How hard a layout is to read. */
import { distanceToSegment, type Segment, side } from '../plane.ts';
import type { Point } from '../scene.ts';

/** Pairs of segments that cross; those that only share an end do not. Quadratic in their number. */
export function crossings(segments: readonly Segment[]): number {
  let count = 0;
  for (const [i, one] of segments.entries())
    for (const other of segments.slice(i + 1)) if (cross(one, other)) count += 1;
  return count;
}

/** Pairs of a point and a segment nearer than `clearance`, where the point is not an end of it. */
export function closeCalls(
  points: readonly Point[],
  segments: readonly Segment[],
  clearance: number,
): number {
  let count = 0;
  for (const point of points)
    for (const segment of segments)
      if (
        point !== segment.from &&
        point !== segment.to &&
        distanceToSegment(point, segment) < clearance
      )
        count += 1;
  return count;
}

function cross(one: Segment, other: Segment): boolean {
  const apart = ({ from, to }: Segment, { from: a, to: b }: Segment) =>
    side(from, to, a) * side(from, to, b) < 0;
  return apart(one, other) && apart(other, one);
}
