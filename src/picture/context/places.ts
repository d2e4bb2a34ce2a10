/**
 * Where shapes and lines of a scene lie. Tens of thousands are looked through within a millisecond or two, so that
 * what is at a point or in view needs no index.
 */
import { bend, type Curve, controlPoint, pointAt, shorten } from '../geometry.ts';
import { around, type Rectangle, squareAt } from '../plane.ts';
import type { Point, Scene, SceneEdge, SceneNode } from '../scene.ts';

export interface Places {
  readonly nodes: readonly SceneNode[];
  /** Lines that have both ends. */
  readonly edges: readonly SceneEdge[];
  /** For each line the places of its source and of its target in `nodes`. */
  readonly ends: Uint32Array;
  /** For each shape the number of its lines. */
  readonly ties: Uint32Array;
  /** By id: the place in `nodes`, or of a line that in `edges` after all nodes. */
  readonly order: ReadonlyMap<string, number>;
  /** Round all shapes. */
  readonly bounds: Rectangle;
}

export interface PlacedLine {
  readonly edge: SceneEdge;
  readonly source: SceneNode;
  readonly target: SceneNode;
}

/** @param before of another scene: where that has the same records, what is tied to what is taken from it */
export function placesOf(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  before: Places | null = null,
): Places {
  const bounds = shapesBox(nodes);
  if (before && hasSame(before, nodes, edges)) return { ...before, nodes, edges, bounds };
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  const whole = edges.filter(({ source, target }) => order.has(source) && order.has(target));
  const ends = new Uint32Array(2 * whole.length);
  whole.forEach(({ source, target }, i) => {
    ends[2 * i] = order.get(source) ?? 0;
    ends[2 * i + 1] = order.get(target) ?? 0;
  });
  const ties = new Uint32Array(nodes.length);
  for (const end of ends) ties[end] = (ties[end] ?? 0) + 1;
  whole.forEach(({ id }, i) => {
    order.set(id, nodes.length + i);
  });
  return { nodes, edges: whole, ends, ties, order, bounds };
}

/** Where scenes lie that follow each other. */
export function placesInTurn(): (scene: Scene) => Places {
  let last: { readonly scene: Scene; readonly places: Places } | null = null;
  return (scene) => {
    if (last?.scene !== scene) last = { scene, places: placesOf(scene, last?.places) };
    return last.places;
  };
}

function hasSame(before: Places, nodes: readonly SceneNode[], edges: readonly SceneEdge[]) {
  return (
    nodes.length === before.nodes.length &&
    edges.length === before.edges.length &&
    nodes.every(({ id }, i) => id === before.nodes[i]?.id) &&
    edges.every(({ id, source, target }, i) => {
      const other = before.edges[i];
      return id === other?.id && source === other.source && target === other.target;
    })
  );
}

/** A line by its place in `edges`. */
export function lineAt({ nodes, edges, ends }: Places, i: number): PlacedLine | undefined {
  const edge = edges[i];
  const source = nodes[ends[2 * i] ?? -1];
  const target = nodes[ends[2 * i + 1] ?? -1];
  return edge && source && target && { edge, source, target };
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

/** Places in `edges` of those whose box a rectangle touches; not all of them need lie in it. */
export function linesNear(places: Places, box: Rectangle, laneStep: number): number[] {
  const { nodes, edges, ends } = places;
  const found: number[] = [];
  edges.forEach(({ lane }, i) => {
    const source = nodes[ends[2 * i] ?? -1];
    const target = nodes[ends[2 * i + 1] ?? -1];
    // The line leaves the straight one by half of what its control point does.
    const aside = Math.abs(bend(lane, laneStep)) / 2;
    if (source && target && reaches(source, target, aside, box)) found.push(i);
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
  const line = lineAt(places, i - places.nodes.length);
  if (!line) return null;
  const { start, control, end } = courseOf(line, laneStep);
  return pointAt(0.5, start, control, end);
}
