/** Groupings that the program finds, and how they compare with the bloc that an author claims. */
import { groupedBy } from '../network/grouped.ts';
import type { Bloc } from '../network/records.ts';
import { maximalCliques } from './cliques.ts';
import type { Grouping, GroupingMethod } from './grouping-methods.ts';
import { connectedParts, type Partition } from './partition.ts';
import { numbered, type SignedGraph, type Tie } from './signed-graph.ts';

/**
 * Sets joined by chains of alliances, of two or more. That a chain joins two organizations does not
 * make them allies.
 */
export function connectedByAlliance(graph: SignedGraph): Grouping {
  const parts = connectedParts({ order: graph.nodes.length, ties: alliancesIn(graph) });
  const groups = parts.filter((nodes) => nodes.length > 1);
  return { method: 'connected', groups: groups.map((nodes) => idsOf(graph, nodes)) };
}

/**
 * Maximal sets of three or more in which each is allied with each (cliques); they can share members.
 * Two allies are an alliance and no set.
 */
export function mutuallyAllied(graph: SignedGraph): Grouping {
  const allies = graph.nodes.map(() => new Set<number>());
  for (const { a, b } of alliancesIn(graph)) {
    allies[a]?.add(b);
    allies[b]?.add(a);
  }
  const cliques = maximalCliques(allies, 3);
  return {
    method: 'mutual',
    groups: cliques.map((clique) => idsOf(graph, clique)),
  };
}

/**
 * The groups of the partition in two that frustrates the fewest ties, in each connected part of the
 * graph by itself: nothing says which group of one part stands with which of another.
 */
export function bestBalance(graph: SignedGraph, { parts }: Pick<Partition, 'parts'>): Grouping {
  const groupOf = new Map(parts.flat().flatMap((group) => group.map((id) => [id, group])));
  const groups = [...groupedBy(graph.nodes, (id) => groupOf.get(id)).values()];
  return { method: 'balance', groups: groups.sort((a, b) => b.length - a.length) };
}

function alliancesIn(graph: SignedGraph): readonly Tie[] {
  return numbered(graph).ties.filter(({ sign }) => sign === 1);
}

function idsOf(graph: SignedGraph, nodes: readonly number[]): string[] {
  return nodes.map((node) => graph.nodes[node] as string);
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
  const [nearest = []] = groups
    .filter((group) => shared(group) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.length - b.length);
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
