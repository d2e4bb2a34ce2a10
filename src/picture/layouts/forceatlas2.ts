/** ForceAtlas2, a force-directed layout for many nodes, by graphology. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seededRandom } from '../../network/seeded-random.ts';
import { around } from '../plane.ts';
import type { Point } from '../scene.ts';
import type { Laid, LayoutInput } from './layout.ts';

/** The room that a node with its name takes, in picture units. */
const ROOM = 130;
/** Steps of all nodes together: some seconds, whatever the size. */
const NODE_STEPS = 400_000;
const MOST_STEPS = 600;
const LEAST_STEPS = 10;
/**
 * How wide, for its distance, what repels as one may be, as Gephi has it: graphology's own 0.5 takes more than twice as long and
 * has no fewer crossings.
 */
const FAR_AS_ONE = 1.2;

/**
 * Lays out a graph (M. Jacomy et al., “ForceAtlas2, a Continuous Graph Layout Algorithm for Handy
 * Network Visualization Designed for the Gephi Software”, PLoS ONE 9(6), 2014), with repulsion by
 * quadtree (Barnes–Hut), and scales it so that names have room on average.
 */
export function runForceAtlas2({ nodes, lines, pinned, aspect, seed }: LayoutInput): Laid {
  const random = seededRandom(seed);
  const area = ROOM ** 2 * nodes.length;
  const [width, height] = [Math.sqrt(area * aspect), Math.sqrt(area / aspect)];
  const graph = new UndirectedGraph();
  for (const { id } of nodes) {
    const scattered = { x: (random() - 0.5) * width, y: (random() - 0.5) * height };
    graph.addNode(id, { ...scattered, ...pinned.get(id), fixed: pinned.has(id) });
  }
  for (const { source, target } of lines)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target);
  const steps = Math.round(NODE_STEPS / Math.max(1, nodes.length));
  const found = forceAtlas2(graph, {
    iterations: Math.max(LEAST_STEPS, Math.min(MOST_STEPS, steps)),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: true,
      barnesHutTheta: FAR_AS_ONE,
    },
  });
  const places = new Map(nodes.map(({ id }) => [id, found[id] ?? { x: 0, y: 0 }]));
  return { places: pinned.size > 0 ? places : scaled(places, width, height), cost: 0 };
}

function scaled(
  places: ReadonlyMap<string, Point>,
  width: number,
  height: number,
): Map<string, Point> {
  const taken = around([...places.values()].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  const scale = Math.min(width / (taken.width || 1), height / (taken.height || 1));
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * scale, y: y * scale }]));
}
