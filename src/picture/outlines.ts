/** Node shapes as outlines around a centre, stretched to their square just as Cytoscape.js does. */
import type { Shape } from '../network/organization-kinds.ts';
import type { Point } from './scene.ts';

/** A shape at a place; `size` is the side of the square that it fills, in picture units. */
export interface Body extends Point {
  readonly shape: Shape;
  readonly size: number;
}

const POLYGONS: Readonly<Record<Exclude<Shape, 'ellipse' | 'round-rectangle'>, readonly Point[]>> =
  {
    diamond: [
      { x: 0, y: -1 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: -1, y: 0 },
    ],
    triangle: regular(3),
    rectangle: regular(4),
    pentagon: regular(5),
    hexagon: regular(6),
  };

/** The outline as an SVG path, closed. */
export function outlinePath(body: Body): string {
  const { x, y, shape, size } = body;
  const half = size / 2;
  if (shape === 'ellipse') {
    const arc = `A${short(half)} ${short(half)} 0 1 1`;
    return `M${place(x - half, y)}${arc} ${place(x + half, y)}${arc} ${place(x - half, y)}Z`;
  }
  if (shape === 'round-rectangle') {
    const radius = short(cornerRadius(size));
    const side = short(size - 2 * cornerRadius(size));
    const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
    return [
      `M${place(x - half + cornerRadius(size), y - half)}h${side}${corner(radius, radius)}`,
      `v${side}${corner(-radius, radius)}h${-side}${corner(-radius, -radius)}`,
      `v${-side}${corner(radius, -radius)}Z`,
    ].join('');
  }
  const corners = POLYGONS[shape].map((corner) => place(x + half * corner.x, y + half * corner.y));
  return `M${corners.join('L')}Z`;
}

/**
 * The point where the ray from the centre towards `towards` leaves the outline. A ray without
 * direction (both points the same) leaves to the right.
 */
export function onOutline(body: Body, towards: Point): Point {
  const { x, y, shape, size } = body;
  const length = Math.hypot(towards.x - x, towards.y - y);
  const ray =
    length === 0 ? { x: 1, y: 0 } : { x: (towards.x - x) / length, y: (towards.y - y) / length };
  const reach = (size / 2) * reachOf(shape, ray, (2 * cornerRadius(size)) / size);
  return { x: x + ray.x * reach, y: y + ray.y * reach };
}

/** Distance from the centre to the outline of the shape that fills [-1, 1]², along a unit ray. */
function reachOf(shape: Shape, ray: Point, radius: number): number {
  if (shape === 'ellipse') return 1;
  if (shape !== 'round-rectangle') return polygonReach(POLYGONS[shape], ray);
  const square = 1 / Math.max(Math.abs(ray.x), Math.abs(ray.y));
  const straight = 1 - radius;
  const inCorner = (along: number) => Math.abs(along) * square > straight;
  if (!inCorner(ray.x) || !inCorner(ray.y)) return square;
  const middle = straight * (Math.abs(ray.x) + Math.abs(ray.y));
  return middle + Math.sqrt(middle ** 2 - 2 * straight ** 2 + radius ** 2);
}

/** The sides lie around the centre, so the ray leaves through the nearest one ahead of it. */
function polygonReach(corners: readonly Point[], ray: Point): number {
  let reach = Number.POSITIVE_INFINITY;
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % corners.length] ?? a;
    const normal = { x: b.y - a.y, y: a.x - b.x };
    const ahead = ray.x * normal.x + ray.y * normal.y;
    const distance = a.x * normal.x + a.y * normal.y;
    if (ahead * distance > 0) reach = Math.min(reach, distance / ahead);
  }
  return reach;
}

/** Corners of a regular polygon, a side or a corner on top, stretched to fill [-1, 1]². */
function regular(sides: number): Point[] {
  const turn = (2 * Math.PI) / sides;
  const first = -Math.PI / 2 + (sides % 2 === 0 ? turn / 2 : 0);
  const corners = Array.from({ length: sides }, (_, i) => ({
    x: Math.cos(first + i * turn),
    y: Math.sin(first + i * turn),
  }));
  const stretch = (values: readonly number[]) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return (value: number) => (2 * (value - low)) / (high - low) - 1;
  };
  const across = stretch(corners.map(({ x }) => x));
  const down = stretch(corners.map(({ y }) => y));
  return corners.map(({ x, y }) => ({ x: across(x), y: down(y) }));
}

/** Cytoscape.js's automatic corner radius. */
function cornerRadius(size: number): number {
  return Math.min(size / 4, 8);
}

/** Two decimals are a fiftieth of a pixel at 4x, and keep the text short and stable. */
export function short(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

export function place(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}
