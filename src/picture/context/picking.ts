/** What lies at a point of a scene, or near it. */
import { bend, piecesOf } from '../geometry.ts';
import { distance, distanceToSegment, squareAt } from '../plane.ts';
import type { Point } from '../scene.ts';
import { courseOf, lineAt, linesNear, type PlacedLine, type Places, shapesIn } from './places.ts';

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
    const line = lineAt(places, i);
    if (!line || !mayReach(line, at, reach, laneStep)) return [];
    return [{ id: line.edge.id, is: 'line', away: awayFrom(line, at, laneStep) }];
  });
  return [...shapes, ...lines].filter(({ away }) => away <= reach).sort((a, b) => a.away - b.away);
}

/** What a pointer is upon: a shape, or else the nearest line; `null` for nothing. */
export function pointedAt(places: Places, at: Point, zoom: number, laneStep: number): Found | null {
  const found = within(places, at, REACH.line / zoom, laneStep);
  const shape = found.find(({ is, away }) => is === 'shape' && away <= REACH.shape / zoom);
  return shape ?? found.find(({ is }) => is === 'line') ?? null;
}

/** False for nearly all lines that do not reach so near to a point: a line lies between its ends and its control point. */
function mayReach(
  { edge, source, target }: PlacedLine,
  at: Point,
  reach: number,
  laneStep: number,
) {
  const aside = Math.abs(bend(edge.lane, laneStep));
  return distanceToSegment(at, { from: source, to: target }) <= reach + aside;
}

function awayFrom(line: PlacedLine, at: Point, laneStep: number): number {
  const pieces = piecesOf(courseOf(line, laneStep), line.edge.lane === 0 ? 1 : PIECES);
  return Math.min(...pieces.map((piece) => distanceToSegment(at, piece)));
}
