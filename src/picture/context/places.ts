/**
 * Where shapes and lines of a scene lie, in flat arrays: tens of thousands are looked through within a
 * millisecond or two, so that what is at a point or in view needs no index.
 */
import { type Curve, pointAt } from '../geometry.ts';
import { around, grow, type Rectangle } from '../plane.ts';
import type { Point, Scene, SceneEdge, SceneNode } from '../scene.ts';

export interface Places {
  readonly nodes: readonly SceneNode[];
  /** Those that have both ends. */
  readonly edges: readonly SceneEdge[];
  /** For each shape: the middle (x, y) and half the size. */
  readonly shapes: Float32Array;
  /**
   * For each line: the middles of its source (x, y) and of its target (x, y), how far its control point lies off
   * the straight line for a lane step of one (x, y), and half the sizes of source and target.
   */
  readonly lines: Float32Array;
  /** For each shape the number of its lines. */
  readonly ties: Uint32Array;
  /** By id: the place in `nodes`, or of a line that in `edges` after all nodes. */
  readonly order: ReadonlyMap<string, number>;
  /** Round all shapes. */
  readonly bounds: Rectangle;
}

/** Numbers for a shape and for a line. */
const OF_SHAPE = 3;
const OF_LINE = 8;

export function placesOf(scene: Pick<Scene, 'nodes' | 'edges'>): Places {
  const { nodes } = scene;
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  const edges = scene.edges.filter(({ source, target }) => order.has(source) && order.has(target));
  const shapes = new Float32Array(OF_SHAPE * nodes.length);
  const lines = new Float32Array(OF_LINE * edges.length);
  const ties = new Uint32Array(nodes.length);
  nodes.forEach(({ x, y, size }, i) => {
    const at = OF_SHAPE * i;
    shapes[at] = x;
    shapes[at + 1] = y;
    shapes[at + 2] = size / 2;
  });
  edges.forEach(({ id, source, target, lane }, i) => {
    const from = order.get(source) ?? 0;
    const to = order.get(target) ?? 0;
    ties[from] = (ties[from] ?? 0) + 1;
    ties[to] = (ties[to] ?? 0) + 1;
    const [a, b] = [OF_SHAPE * from, OF_SHAPE * to];
    const x = shapes[a] ?? 0;
    const y = shapes[a + 1] ?? 0;
    const dx = (shapes[b] ?? 0) - x;
    const dy = (shapes[b + 1] ?? 0) - y;
    const off = lane / (Math.sqrt(dx * dx + dy * dy) || 1);
    const at = OF_LINE * i;
    lines[at] = x;
    lines[at + 1] = y;
    lines[at + 2] = x + dx;
    lines[at + 3] = y + dy;
    lines[at + 4] = -dy * off;
    lines[at + 5] = dx * off;
    lines[at + 6] = shapes[a + 2] ?? 0;
    lines[at + 7] = shapes[b + 2] ?? 0;
    order.set(id, nodes.length + i);
  });
  const bounds = around(nodes.map((node) => squareAt(node, node.size / 2)));
  return { nodes, edges, shapes, lines, ties, order, bounds };
}

/** The control points of a line between the borders of the shapes at its ends, taken for discs. */
export type Line = Pick<Curve, 'start' | 'control' | 'end'>;

/** @param laneStep see `bend` in `geometry.ts` */
export function lineAt({ lines }: Places, i: number, laneStep: number): Line {
  const at = OF_LINE * i;
  const x0 = lines[at] ?? 0;
  const y0 = lines[at + 1] ?? 0;
  const x1 = lines[at + 2] ?? 0;
  const y1 = lines[at + 3] ?? 0;
  const x = (x0 + x1) / 2 + (lines[at + 4] ?? 0) * laneStep;
  const y = (y0 + y1) / 2 + (lines[at + 5] ?? 0) * laneStep;
  const out = Math.min(1, (lines[at + 6] ?? 0) / (Math.sqrt((x - x0) ** 2 + (y - y0) ** 2) || 1));
  const off = Math.min(1, (lines[at + 7] ?? 0) / (Math.sqrt((x - x1) ** 2 + (y - y1) ** 2) || 1));
  return {
    start: { x: x0 + (x - x0) * out, y: y0 + (y - y0) * out },
    control: { x, y },
    end: { x: x1 + (x - x1) * off, y: y1 + (y - y1) * off },
  };
}

/** Places of shapes in `nodes` that reach into a rectangle. */
export function shapesIn({ nodes, shapes }: Places, box: Rectangle): number[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const found: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const at = OF_SHAPE * i;
    const x = shapes[at] ?? 0;
    const y = shapes[at + 1] ?? 0;
    const half = shapes[at + 2] ?? 0;
    if (x + half >= box.x && x - half <= right && y + half >= box.y && y - half <= bottom)
      found.push(i);
  }
  return found;
}

/** Places in `edges` of the lines whose box a rectangle touches; not all of them need lie in it. */
export function linesNear(places: Places, box: Rectangle, laneStep: number): number[] {
  const { lines, edges } = places;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const found: number[] = [];
  for (let i = 0; i < edges.length; i++) {
    const at = OF_LINE * i;
    const x0 = lines[at] ?? 0;
    const y0 = lines[at + 1] ?? 0;
    const x1 = lines[at + 2] ?? 0;
    const y1 = lines[at + 3] ?? 0;
    // The line leaves the straight one by half of what its control point does.
    const aside = (Math.abs(lines[at + 4] ?? 0) * laneStep) / 2;
    const down = (Math.abs(lines[at + 5] ?? 0) * laneStep) / 2;
    if (
      Math.max(x0, x1) + aside >= box.x &&
      Math.min(x0, x1) - aside <= right &&
      Math.max(y0, y1) + down >= box.y &&
      Math.min(y0, y1) - down <= bottom
    )
      found.push(i);
  }
  return found;
}

/** The middle of a shape or of a line; `null` for what has no place. */
export function middleOf(places: Places, id: string, laneStep: number): Point | null {
  const i = places.order.get(id);
  if (i === undefined) return null;
  const node = places.nodes[i];
  if (node) return { x: node.x, y: node.y };
  const { start, control, end } = lineAt(places, i - places.nodes.length, laneStep);
  return pointAt(0.5, start, control, end);
}

/** A square about a point. */
export function squareAt({ x, y }: Point, reach: number): Rectangle {
  return grow({ x, y, width: 0, height: 0 }, reach);
}
