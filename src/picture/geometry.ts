/** Lines between nodes: one quadratic Bézier each, fanned out where two nodes share several. */
import type { EdgeMark, End } from './marks.ts';
import { type Body, onOutline } from './outlines.ts';
import type { Segment } from './plane.ts';
import type { Point } from './scene.ts';

/** One end of a line: where its mark's tip stands, and the unit direction towards the node. */
export interface Tip {
  readonly at: Point;
  readonly towards: Point;
}

export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  readonly source: Tip;
  readonly target: Tip;
  /** Half way along, where the label stands. */
  readonly middle: Point;
}

/** Distance between the control points of neighbouring lanes; the lines lie half as far apart. */
export const LANE_STEP = 64;

/**
 * How far the control point of a lane lies off the straight line: to the right, walking from source
 * to target, where positive. This is Cytoscape.js's `control-point-distances` of one value, with
 * `curve-style: unbundled-bezier` and `edge-distances: node-position`.
 */
export function bend(lane: number, step: number): number {
  return lane * step || 0;
}

/**
 * The line of a relation between two nodes. It aims from the control point at the centres and stops
 * at the outlines, short of its end marks, as Cytoscape.js draws it (`findBezierPoints` and
 * `findEndpoints` of its base renderer).
 * @param source the node's outline, the width of its stroke included
 * @param distance see {@link bend}
 */
export function edgeCurve(source: Body, target: Body, distance: number, mark: EdgeMark): Curve {
  const control = controlPoint(source, target, distance);
  const atSource = onOutline(source, control);
  const atTarget = onOutline(target, control);
  const start = shorten(atSource, control, lineGap(mark.source, mark.width));
  const end = shorten(atTarget, control, lineGap(mark.target, mark.width));
  return {
    start,
    control,
    end,
    source: tip(atSource, control, source, mark.source),
    target: tip(atTarget, control, target, mark.target),
    middle: pointAt(0.5, start, control, end),
  };
}

/**
 * Where the line of two nodes aims.
 * @param distance see {@link bend}
 */
export function controlPoint(source: Point, target: Point, distance: number): Point {
  const across = { x: target.x - source.x, y: target.y - source.y };
  // Math.hypot is so slow that it is felt where tens of thousands of lines are drawn.
  const length = Math.sqrt(across.x ** 2 + across.y ** 2) || 1;
  return {
    x: (source.x + target.x) / 2 - (across.y / length) * distance,
    y: (source.y + target.y) / 2 + (across.x / length) * distance,
  };
}

/** The point of a quadratic Bézier at `t` from 0 (start) to 1 (end). */
export function pointAt(t: number, start: Point, control: Point, end: Point): Point {
  const u = 1 - t;
  const at = (a: number, b: number, c: number) => u * u * a + 2 * u * t * b + t * t * c;
  return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
}

/** So many straight pieces instead of a curve. */
export function piecesOf(
  { start, control, end }: Pick<Curve, 'start' | 'control' | 'end'>,
  count: number,
): Segment[] {
  const points = Array.from({ length: count + 1 }, (_, i) =>
    pointAt(i / count, start, control, end),
  );
  return points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
}

/** Where the line stops: inside an arrowhead, at a bar, outside a ring (which stays hollow). */
function lineGap({ mark, size, setback }: End, width: number): number {
  switch (mark) {
    case 'arrow':
      return setback + size * 0.6;
    case 'ring':
      return setback + size + width / 2;
    case 'bar':
    case 'none':
      return setback;
  }
}

function tip(at: Point, control: Point, node: Point, end: End): Tip {
  const reached = shorten(at, control, end.setback);
  const length = Math.hypot(node.x - control.x, node.y - control.y) || 1;
  return {
    at: reached,
    towards: { x: (node.x - control.x) / length, y: (node.y - control.y) / length },
  };
}

/** Moves a point towards another by some distance, and never past it. */
export function shorten(point: Point, towards: Point, by: number): Point {
  const length = Math.sqrt((towards.x - point.x) ** 2 + (towards.y - point.y) ** 2);
  const share = length === 0 ? 0 : Math.min(1, by / length);
  return {
    x: point.x + (towards.x - point.x) * share,
    y: point.y + (towards.y - point.y) * share,
  };
}
