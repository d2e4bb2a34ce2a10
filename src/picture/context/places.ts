/**
 * Where shapes and lines of a scene lie. Tens of thousands are looked through within a millisecond or two, so that
 * what is at a point or in view needs no index.
 */
import { bend, type Curve, controlPoint, pointAt, shorten } from '../geometry.ts';
import { around, type Rectangle, squareAt } from '../plane.ts';
import type { Point, Scene, SceneEdge, SceneNode } from '../scene.ts';

export interface Places {
  readonly nodes: readonly SceneNode[];
  /** Those that have both ends. */
  readonly lines: readonly PlacedLine[];
  /** For each shape the number of its lines. */
  readonly ties: Uint32Array;
  /** By id: the place in `nodes`, or of a line that in `lines` after all nodes. */
  readonly order: ReadonlyMap<string, number>;
  /** Round all shapes. */
  readonly bounds: Rectangle;
}

export interface PlacedLine {
  readonly edge: SceneEdge;
  readonly source: SceneNode;
  readonly target: SceneNode;
}

export function placesOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Places {
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  const ties = new Uint32Array(nodes.length);
  const lines: PlacedLine[] = [];
  for (const edge of edges) {
    const ends = [order.get(edge.source) ?? -1, order.get(edge.target) ?? -1] as const;
    const [source, target] = [nodes[ends[0]], nodes[ends[1]]];
    if (!source || !target) continue;
    for (const i of ends) ties[i] = (ties[i] ?? 0) + 1;
    lines.push({ edge, source, target });
  }
  for (const [i, { edge }] of lines.entries()) order.set(edge.id, nodes.length + i);
  return { nodes, lines, ties, order, bounds: shapesBox(nodes) };
}

/** The smallest rectangle round shapes. */
export function shapesBox(nodes: readonly SceneNode[]): Rectangle {
  return around(nodes.map((node) => squareAt(node, node.size / 2)));
}

/** The control points of a line between the borders of the shapes at its ends, taken for discs. */
export type Course = Pick<Curve, 'start' | 'control' | 'end'>;

/** @param laneStep see `bend` in `geometry.ts` */
export function courseOf({ edge, source, target }: PlacedLine, laneStep: number): Course {
  const control = controlPoint(source, target, bend(edge.lane, laneStep));
  return {
    start: shorten(source, control, source.size / 2),
    control,
    end: shorten(target, control, target.size / 2),
  };
}

/** Places of shapes in `nodes` that reach into a rectangle. */
export function shapesIn({ nodes }: Places, box: Rectangle): number[] {
  const found: number[] = [];
  nodes.forEach((node, i) => {
    if (reaches(node, node, node.size / 2, box)) found.push(i);
  });
  return found;
}

/** Places in `lines` of those whose box a rectangle touches; not all of them need lie in it. */
export function linesNear({ lines }: Places, box: Rectangle, laneStep: number): number[] {
  const found: number[] = [];
  lines.forEach(({ edge, source, target }, i) => {
    // The line leaves the straight one by half of what its control point does.
    const aside = Math.abs(bend(edge.lane, laneStep)) / 2;
    if (reaches(source, target, aside, box)) found.push(i);
  });
  return found;
}

/** Whether the box round two points, larger by `by` on each side, touches a rectangle. */
function reaches(a: Point, b: Point, by: number, { x, y, width, height }: Rectangle): boolean {
  return (
    Math.max(a.x, b.x) + by >= x &&
    Math.min(a.x, b.x) - by <= x + width &&
    Math.max(a.y, b.y) + by >= y &&
    Math.min(a.y, b.y) - by <= y + height
  );
}

/** The middle of a shape or of a line; `null` for what has no place. */
export function middleOf(places: Places, id: string, laneStep: number): Point | null {
  const i = places.order.get(id);
  if (i === undefined) return null;
  const node = places.nodes[i];
  if (node) return { x: node.x, y: node.y };
  const line = places.lines[i - places.nodes.length];
  if (!line) return null;
  const { start, control, end } = courseOf(line, laneStep);
  return pointAt(0.5, start, control, end);
}
