/** Points and segments in the plane; y points down, as on a screen. */
import type { Point } from './scene.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** In picture units, y downwards. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Positive where `p` lies to the right of the line from `a` to `b`, walking along it. */
export function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

export function distanceToSegment(p: Point, { from, to }: Segment): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2 || 1;
  const share = ((p.x - from.x) * along.x + (p.y - from.y) * along.y) / squared;
  const t = Math.min(1, Math.max(0, share));
  return distance(p, { x: from.x + t * along.x, y: from.y + t * along.y });
}

/**
 * The length of the part of a segment that lies in a rectangle, or no farther from it than `margin` on
 * each side. Y.-D. Liang, B. Barsky, “A new concept and method for line clipping”, ACM TOG 3(1), 1984.
 */
export function lengthInside({ from, to }: Segment, box: Rectangle, margin = 0): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  /** Cuts off what lies beyond one side; false where nothing is left. */
  const cut = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    if (step < 0) start = Math.max(start, room / step);
    else end = Math.min(end, room / step);
    return start < end;
  };
  const isLeft =
    cut(-dx, from.x - box.x + margin) &&
    cut(dx, box.x + box.width + margin - from.x) &&
    cut(-dy, from.y - box.y + margin) &&
    cut(dy, box.y + box.height + margin - from.y);
  return isLeft ? (end - start) * Math.hypot(dx, dy) : 0;
}

export function isInside({ x, y }: Point, box: Rectangle): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Area that two rectangles share. */
export function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What two rectangles share; without extent where that is nothing. */
export function common(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
  return { x, y, width, height };
}

/** A square about a point; without extent for a reach of 0. */
export function squareAt({ x, y }: Point, reach: number): Rectangle {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** What a rectangle is in other units, from the same origin. */
export function scaled({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

export function grow({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The smallest rectangle round some; at the origin, without extent, for none. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + height);
  }
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The corners of the smallest convex polygon round some points, clockwise on a screen; of points on a
 * line the two ends, of one point itself. A. M. Andrew, “Another efficient algorithm for convex hulls
 * in two dimensions”, Information Processing Letters 9(5), 1979.
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Point[]): Point[] => {
    const corners: Point[] = [];
    for (const point of ordered) {
      while (!turnsRight(corners, point)) corners.pop();
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  const corners = [...chain(sorted), ...chain(sorted.toReversed())];
  return corners.length > 0 ? corners : sorted.slice(0, 1);
}

/** Whether the way over the last two corners to a point turns right; true for fewer than two. */
function turnsRight(corners: readonly Point[], point: Point): boolean {
  const [a, b] = corners.slice(-2);
  return !a || !b || side(a, b, point) > 0;
}

/** From a point to a convex polygon with its corners clockwise; 0 inside. */
export function distanceToPolygon(corners: readonly Point[], point: Point): number {
  const sides = corners.map((from, i) => ({ from, to: corners[(i + 1) % corners.length] ?? from }));
  const inside = sides.length > 2 && sides.every(({ from, to }) => side(from, to, point) >= 0);
  return inside ? 0 : Math.min(...sides.map((one) => distanceToSegment(point, one)));
}
