/** A graph in pieces that can be searched one by one, and partitions of the whole from theirs. */
import { biconnectedComponents, type Part, partOf, reachedInTurn } from './biconnected.ts';
import { type ComponentSearch, componentSearch } from './component-search.ts';
import type { Groups } from './group-rule.ts';
import { numbered, type SignedGraph } from './signed-graph.ts';

/** A graph in its biconnected components, and a search for each. */
export interface Pieces {
  readonly order: number;
  readonly parts: readonly Part[];
  readonly components: readonly ComponentSearch[];
  /** The components in the order in which one comes from each to the next (`reachedInTurn`). */
  readonly turns: ReturnType<typeof reachedInTurn>;
}

/** The small ones first: circles, and what else forces a tie to be frustrated, lie within one. */
export function piecesOf(graph: SignedGraph, numbers: readonly number[]): Pieces {
  const ties = numbered(graph);
  const parts = biconnectedComponents(ties)
    .map((one) => partOf(ties, one))
    .sort((one, other) => one.ties.length - other.ties.length);
  const components = parts.map((part) => componentSearch(part.graph, numbers));
  return { order: ties.order, parts, components, turns: reachedInTurn(ties.order, parts) };
}

/**
 * Groups of the whole from those of its components: these meet in single nodes, where the numbers of
 * the groups of one are exchanged to agree with the other. Components that do not meet are numbered
 * alike but say nothing about each other.
 */
export function gluedGroups({ order, parts, components, turns }: Pieces, most: number): Groups {
  const groups = new Array<number>(order).fill(0);
  for (const { component, from } of turns) {
    const own = components[component]?.known(most).groups ?? [];
    const nodes = parts[component]?.places ?? [];
    const [is, wanted] = [own[nodes.indexOf(from)] as number, groups[from] as number];
    for (const [place, node] of nodes.entries()) {
      const group = own[place] as number;
      if (node !== from) groups[node] = group === is ? wanted : group === wanted ? is : group;
    }
  }
  return groups;
}
