/** How hard a layout is to read. */
import type { Point } from '../scene.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

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
    for (const { from, to } of segments)
      if (point !== from && point !== to && distance(point, from, to) < clearance) count += 1;
  return count;
}

function cross(one: Segment, other: Segment): boolean {
  const apart = ({ from, to }: Segment, { from: a, to: b }: Segment) =>
    side(from, to, a) * side(from, to, b) < 0;
  return apart(one, other) && apart(other, one);
}

/** Positive where `p` lies to the right of the line from `a` to `b`, walking along it. */
function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function distance(p: Point, a: Point, b: Point): number {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const squared = along.x ** 2 + along.y ** 2 || 1;
  const share = ((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(p.x - a.x - t * along.x, p.y - a.y - t * along.y);
}
