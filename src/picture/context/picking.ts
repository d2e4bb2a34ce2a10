/** What lies at a point of a scene, or near it. */
import { piecesOf } from '../geometry.ts';
import { distance, distanceToSegment, squareAt } from '../plane.ts';
import type { Point } from '../scene.ts';
import { type Course, courseOf, linesNear, type Places, shapesIn } from './places.ts';

export interface Found {
  readonly id: string;
  readonly is: 'shape' | 'line';
  /** From the point, in picture units; of a shape from its border, negative inside. */
  readonly away: number;
}

/** How far a pointer reaches beyond a shape and beyond a line, in CSS pixels: as far as Cytoscape.js has it. */
const REACH = { shape: 2, line: 8 };
/** A curve is measured as so many straight pieces. */
const PIECES = 12;

/**
 * What reaches within a distance of a point, the nearest first.
 * @param reach in picture units
 * @param laneStep see `bend` in `geometry.ts`
 */
export function within(places: Places, at: Point, reach: number, laneStep: number): Found[] {
  const box = squareAt(at, reach);
  const shapes = shapesIn(places, box).flatMap((i): Found[] => {
    const node = places.nodes[i];
    return node ? [{ id: node.id, is: 'shape', away: distance(at, node) - node.size / 2 }] : [];
  });
  const lines = linesNear(places, box, laneStep).flatMap((i): Found[] => {
    const line = places.lines[i];
    if (!line) return [];
    return [{ id: line.edge.id, is: 'line', away: awayFrom(courseOf(line, laneStep), at, reach) }];
  });
  return [...shapes, ...lines].filter(({ away }) => away <= reach).sort((a, b) => a.away - b.away);
}

/** What a pointer is upon: a shape, or else the nearest line; `null` for nothing. */
export function pointedAt(places: Places, at: Point, zoom: number, laneStep: number): Found | null {
  const found = within(places, at, REACH.line / zoom, laneStep);
  const shape = found.find(({ is, away }) => is === 'shape' && away <= REACH.shape / zoom);
  return shape ?? found.find(({ is }) => is === 'line') ?? null;
}

/** From a point to a line; no more than `most` is of interest. */
function awayFrom(course: Course, at: Point, most: number): number {
  const { start, control, end } = course;
  // A curve lies no farther from its chord than half of what its control point does.
  const straight = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const aside = distance(straight, control) / 2;
  if (distanceToSegment(at, { from: start, to: end }) - aside > most)
    return Number.POSITIVE_INFINITY;
  return Math.min(...piecesOf(course, PIECES).map((piece) => distanceToSegment(at, piece)));
}
