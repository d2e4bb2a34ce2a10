/** Partitions of a network's organizations into groups, and the ties that they frustrate. */
import { frustratedTies, type Groups, joinedSets } from './group-rule.ts';
import { numbered, type SignedGraph, type SignedTie, type Tie } from './signed-graph.ts';

/** The groups of one connected part, ids of organizations, the largest first. */
export type PartGroups = readonly (readonly string[])[];

export interface Partition {
  /**
   * The groups within each connected part of the signed graph, the part with the most members first:
   * between parts that no sign ties together nothing says who is on whose side.
   */
  readonly parts: readonly PartGroups[];
  /** The ties that stand against the groups: friends apart, foes together. */
  readonly frustrated: readonly SignedTie[];
}

/** So many nodes, and which of them are tied. */
interface Tied {
  readonly order: number;
  readonly ties: readonly Pick<Tie, 'a' | 'b'>[];
}

/** @param groups of each node in the order of the graph */
export function partitionOf(graph: SignedGraph, groups: Groups): Partition {
  const ties = numbered(graph);
  const parts = connectedParts(ties).map((nodes) => {
    const members = new Map<number, string[]>();
    for (const node of nodes) {
      const group = groups[node] as number;
      const ids = members.get(group) ?? [];
      members.set(group, ids);
      ids.push(graph.nodes[node] ?? '');
    }
    return [...members.values()].sort((a, b) => b.length - a.length);
  });
  return {
    parts,
    frustrated: frustratedTies(ties, groups).flatMap((tie) => graph.ties[tie] ?? []),
  };
}

/** The nodes of each connected part, by number and in order; the part with the most first. */
export function connectedParts({ order, ties }: Tied): number[][] {
  const sets = joinedSets(order);
  for (const { a, b } of ties) sets.join(a, b);
  const parts = new Map<number, number[]>();
  for (let node = 0; node < order; node += 1) {
    const root = sets.root(node);
    const nodes = parts.get(root) ?? [];
    parts.set(root, nodes);
    nodes.push(node);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
