/** What of a scene a filter leaves. */
import { groupedBy } from '../network/grouped.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** Shapes and lines alone. */
export type Elements = Pick<Scene, 'nodes' | 'edges'>;

/** Ids that a filter lets through. */
export interface ShownIds {
  readonly organizations: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/**
 * Shapes and lines that are let through. Lines of the same two organizations lie beside each other, and who
 * has lost every line steps back. What is as before is the same object.
 * @param all as `plainNodes` and `plainEdges` have them
 */
export function filteredScene(all: Elements, shown: ShownIds): Elements {
  const edges = all.edges.filter(({ id }) => shown.relations.has(id));
  const silent = withoutLines(all.edges, edges);
  const lanes = fanLanes(edges);
  return {
    nodes: all.nodes
      .filter(({ id }) => shown.organizations.has(id))
      .map((node): SceneNode => (silent.has(node.id) ? { ...node, faded: true } : node)),
    edges: edges.map((edge): SceneEdge => {
      const lane = lanes.get(edge.id) ?? 0;
      return lane === edge.lane ? edge : { ...edge, lane };
    }),
  };
}

/** Organizations whose every relation is filtered out: they stay in place, but step back. */
function withoutLines(all: readonly SceneEdge[], shown: readonly SceneEdge[]): Set<string> {
  if (all.length === shown.length) return new Set();
  const joined = new Set<string>();
  for (const { source, target } of shown) joined.add(source).add(target);
  const silent = new Set<string>();
  for (const { source, target } of all)
    for (const id of [source, target]) if (!joined.has(id)) silent.add(id);
  return silent;
}

/**
 * Spreads the lines between the same two organizations over lanes one apart, centred on the straight
 * line: the place of each that is beside it. Two lines in opposite directions lie on opposite sides.
 */
function fanLanes(edges: readonly SceneEdge[]): Map<string, number> {
  const fans = groupedBy(edges, ({ source, target }) =>
    source < target ? `${source} ${target}` : `${target} ${source}`,
  );
  const lanes = new Map<string, number>();
  for (const fan of fans.values())
    for (const [i, { id, source, target }] of fan.entries()) {
      const lane = i - (fan.length - 1) / 2;
      if (lane !== 0) lanes.set(id, source < target ? lane : -lane);
    }
  return lanes;
}
