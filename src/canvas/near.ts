/** What a finger may have meant, which hides what it points at. */
import type { Core, EdgeSingular } from 'cytoscape';
import { pointAt } from '../picture/geometry.ts';
import { distance, distanceToSegment } from '../picture/plane.ts';
import type { Point } from '../picture/scene.ts';

/** Several records in reach of a finger, the nearest first, and where it is on the canvas. */
export interface Near extends Point {
  readonly ids: readonly string[];
}

/** How far a finger reaches, in CSS pixels. */
const REACH = 22;
/** No more are asked about; the others can be zoomed in upon. */
const MOST = 6;
/** A curve is measured as so many straight pieces. */
const PIECES = 12;

/** Ids of the organizations and lines in reach of a point of the canvas, the nearest first. */
export function inReach(cy: Core, at: Point): string[] {
  const shapes = cy.nodes().map((node) => {
    const radius = node.renderedOuterWidth() / 2;
    return { id: node.id(), away: distance(at, node.renderedPosition()) - radius };
  });
  const lines = cy.edges().map((edge) => ({ id: edge.id(), away: awayFrom(edge, at) }));
  return [...shapes, ...lines]
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function awayFrom(edge: EdgeSingular, at: Point): number {
  const [start, end] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const control = edge.renderedControlPoints()?.[0] ?? middle;
  const points = Array.from({ length: PIECES + 1 }, (_, i) =>
    pointAt(i / PIECES, start, control, end),
  );
  const pieces = points
    .slice(1)
    .map((to, i) => distanceToSegment(at, { from: points[i] ?? to, to }));
  return Math.min(...pieces);
}
