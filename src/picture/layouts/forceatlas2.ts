/** ForceAtlas2, a force-directed layout for many nodes, by graphology. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seededRandom } from '../../network/seeded-random.ts';
import type { Point } from '../scene.ts';
import type { LayoutInput } from './layout.ts';

/** The room that a node with its name takes, in picture units. */
const ROOM = 130;
/** Steps of all nodes together: some seconds, whatever the size. */
const NODE_STEPS = 400_000;
const MOST_STEPS = 600;
const LEAST_STEPS = 10;

/**
 * Lays out a graph (M. Jacomy et al., “ForceAtlas2, a Continuous Graph Layout Algorithm for Handy
 * Network Visualization Designed for the Gephi Software”, PLoS ONE 9(6), 2014), with repulsion by
 * quadtree (Barnes–Hut), and scales it so that names have room on average.
 */
export function runForceAtlas2({ nodes, edges, pinned, seed }: LayoutInput): Map<string, Point> {
  const random = seededRandom(seed);
  const side = ROOM * Math.sqrt(nodes.length);
  const graph = new UndirectedGraph();
  for (const id of nodes) {
    const scattered = { x: (random() - 0.5) * side, y: (random() - 0.5) * side };
    graph.addNode(id, { ...scattered, ...pinned.get(id), fixed: pinned.has(id) });
  }
  for (const { source, target } of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target);
  const steps = Math.round(NODE_STEPS / Math.max(1, nodes.length));
  const places = forceAtlas2(graph, {
    iterations: Math.max(LEAST_STEPS, Math.min(MOST_STEPS, steps)),
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true },
  });
  return pinned.size > 0 ? inOrder(nodes, places, 1, { x: 0, y: 0 }) : scaled(nodes, places, side);
}

type Places = Readonly<Record<string, Point>>;

function scaled(nodes: readonly string[], places: Places, side: number): Map<string, Point> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const id of nodes) {
    const { x, y } = at(places, id);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const widest = Math.max(right - left, bottom - top);
  const scale = widest > 0 ? side / widest : 1;
  return inOrder(nodes, places, scale, { x: (left + right) / 2, y: (top + bottom) / 2 });
}

function inOrder(nodes: readonly string[], places: Places, scale: number, middle: Point) {
  const whole = (value: number) => Math.round(value) || 0;
  return new Map(
    nodes.map((id) => {
      const { x, y } = at(places, id);
      return [id, { x: whole((x - middle.x) * scale), y: whole((y - middle.y) * scale) }] as const;
    }),
  );
}

function at(places: Places, id: string): Point {
  const place = places[id];
  if (!place) throw new Error(`no such node: ${id}`);
  return place;
}
