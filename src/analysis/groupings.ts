/** Groupings that the program finds, and how they compare with the bloc that an author claims. */
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { Bloc } from '../network/records.ts';
import { maximalCliques } from './cliques.ts';
import type { Grouping, GroupingMethod } from './grouping-methods.ts';
import type { Partition } from './partition.ts';
import type { SignedGraph } from './signed-graph.ts';

/**
 * Sets joined by chains of alliances, of two or more. That a chain joins two organizations does not
 * make them allies.
 */
export function connectedByAlliance(graph: SignedGraph): Grouping {
  const allies = new UndirectedGraph();
  for (const { a, b, sign } of graph.ties) if (sign > 0) allies.mergeUndirectedEdge(a, b);
  const place = new Map(graph.nodes.map((id, i) => [id, i]));
  const at = (id: string | undefined) => place.get(id ?? '') ?? 0;
  const groups = connectedComponents(allies).map((ids) => ids.sort((a, b) => at(a) - at(b)));
  return {
    method: 'connected',
    groups: groups.sort((a, b) => b.length - a.length || at(a[0]) - at(b[0])),
  };
}

/**
 * Maximal sets of three or more in which each is allied with each (cliques); they can share members.
 * Two allies are an alliance and no set.
 */
export function mutuallyAllied(graph: SignedGraph): Grouping {
  const place = new Map(graph.nodes.map((id, i) => [id, i]));
  const allies = graph.nodes.map(() => new Set<number>());
  for (const { a, b, sign } of graph.ties) {
    if (sign < 0) continue;
    const [one = -1, other = -1] = [place.get(a), place.get(b)];
    allies[one]?.add(other);
    allies[other]?.add(one);
  }
  const cliques = maximalCliques(allies, 3);
  return {
    method: 'mutual',
    groups: cliques.map((clique) => clique.map((node) => graph.nodes[node] ?? '')),
  };
}

/**
 * The groups of the partition in two that frustrates the fewest ties, in each connected part of the
 * graph by itself: nothing says which group of one part stands with which of another.
 */
export function bestBalance(graph: SignedGraph, { parts }: Pick<Partition, 'parts'>): Grouping {
  const place = new Map(graph.nodes.map((id, i) => [id, i]));
  const at = (id: string | undefined) => place.get(id ?? '') ?? 0;
  const groups = parts.flat();
  return {
    method: 'balance',
    groups: groups.sort((a, b) => b.length - a.length || at(a[0]) - at(b[0])),
  };
}

/** Where a grouping and an author's bloc agree and where not, ready to be said in a sentence. */
export interface Agreement {
  readonly method: GroupingMethod;
  readonly bloc: string;
  /** The group that shares the most members with the bloc; empty where none shares any. */
  readonly nearest: readonly string[];
  /** Members of the bloc in that group. */
  readonly together: readonly string[];
  /** Members of the bloc in another group, or in none. */
  readonly apart: readonly string[];
  /** In the group and not in the bloc. */
  readonly beyond: readonly string[];
  /** The group is the bloc. */
  readonly same: boolean;
}

/** Compares a bloc with the group nearest to it: most shared members, then fewest others. */
export function agreement({ method, groups }: Grouping, bloc: Bloc): Agreement {
  const members = bloc.members.map(({ organization }) => organization);
  const inBloc = new Set(members);
  const shared = (group: readonly string[]) => group.filter((id) => inBloc.has(id)).length;
  const ranked = groups
    .filter((group) => shared(group) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.length - b.length);
  const nearest = ranked[0] ?? [];
  const inGroup = new Set(nearest);
  const apart = members.filter((id) => !inGroup.has(id));
  const beyond = nearest.filter((id) => !inBloc.has(id));
  return {
    method,
    bloc: bloc.id,
    nearest,
    together: members.filter((id) => inGroup.has(id)),
    apart,
    beyond,
    same: apart.length === 0 && beyond.length === 0,
  };
}
