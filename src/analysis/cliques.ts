/** Maximal cliques: the largest sets in which each is tied to each. */

type Nodes = ReadonlySet<number>;

/**
 * Every maximal clique of at least so many members, each in the order of the nodes, the largest first
 * (C. Bron, J. Kerbosch, “Algorithm 457”, CACM 16(9), 1973, with the pivot of E. Tomita et al.,
 * Theoretical Computer Science 363, 2006).
 * @param neighbours of each node, numbered from 0; symmetric
 * @param least 1 or more
 */
export function maximalCliques(neighbours: readonly Nodes[], least: number): number[][] {
  const cliques: number[][] = [];
  const extend = (clique: readonly number[], candidates: Set<number>, done: Set<number>) => {
    if (clique.length + candidates.size < least) return;
    if (candidates.size === 0 && done.size === 0) cliques.push(clique.toSorted((a, b) => a - b));
    const pivot = pivotOf(neighbours, candidates, done);
    for (const node of [...candidates].filter((one) => !pivot.has(one))) {
      const next = neighbours[node] as Nodes;
      extend([...clique, node], shared(next, candidates), shared(next, done));
      candidates.delete(node);
      done.add(node);
    }
  };
  extend([], new Set(neighbours.keys()), new Set());
  return cliques.sort(bySize);
}

/** The largest first, of equal size by their members. */
function bySize(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((one, i) => one !== b[i]);
  return b.length - a.length || (a[differs] as number) - (b[differs] as number);
}

/** The neighbours of one that has the most of the candidates among them: with whom these need not be tried. */
function pivotOf(neighbours: readonly Nodes[], candidates: Nodes, done: Nodes): Nodes {
  const all = [...candidates, ...done].map((node) => shared(neighbours[node] as Nodes, candidates));
  return all.reduce((most, one) => (one.size > most.size ? one : most), new Set<number>());
}

function shared(one: Nodes, other: Nodes): Set<number> {
  return new Set([...one].filter((node) => other.has(node)));
}
