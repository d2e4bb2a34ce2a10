/** Maximal cliques: the largest sets in which each is tied to each. */

/**
 * Every maximal clique of at least so many members, each in the order of the nodes, the largest first
 * (C. Bron, J. Kerbosch, “Algorithm 457”, CACM 16(9), 1973, with the pivot of E. Tomita et al.,
 * Theoretical Computer Science 363, 2006, and the outer order of D. Eppstein, M. Löffler, D. Strash,
 * “Listing all maximal cliques in sparse graphs in near-optimal time”, ISAAC 2010).
 * @param neighbours of each node, numbered from 0; symmetric
 */
export function maximalCliques(
  neighbours: readonly ReadonlySet<number>[],
  least: number,
): number[][] {
  const cliques: number[][] = [];
  const extend = (clique: number[], candidates: Set<number>, done: Set<number>) => {
    if (clique.length + candidates.size < least) return;
    if (candidates.size === 0 && done.size === 0) {
      cliques.push([...clique].sort((a, b) => a - b));
      return;
    }
    const pivot = neighbours[mostCovering(neighbours, candidates, done)];
    for (const node of [...candidates]) {
      if (pivot?.has(node)) continue;
      const next = neighbours[node] ?? new Set();
      extend([...clique, node], shared(candidates, next), shared(done, next));
      candidates.delete(node);
      done.add(node);
    }
  };
  const rank = new Map(sparsestFirst(neighbours).map((node, i) => [node, i]));
  for (const [node, at] of rank) {
    const next = [...(neighbours[node] ?? [])];
    const later = next.filter((one) => (rank.get(one) ?? 0) > at);
    const earlier = next.filter((one) => (rank.get(one) ?? 0) < at);
    extend([node], new Set(later), new Set(earlier));
  }
  return cliques.sort(bySize);
}

/** The largest first, of equal size by their members. */
function bySize(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return b.length - a.length;
  const differs = a.findIndex((one, i) => one !== b[i]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one].filter((node) => other.has(node)));
}

function mostCovering(
  neighbours: readonly ReadonlySet<number>[],
  candidates: ReadonlySet<number>,
  done: ReadonlySet<number>,
): number {
  let best = { node: -1, covers: -1 };
  for (const node of [...candidates, ...done]) {
    let covers = 0;
    for (const one of neighbours[node] ?? []) if (candidates.has(one)) covers += 1;
    if (covers > best.covers) best = { node, covers };
  }
  return best.node;
}

/** Nodes so that each has few neighbours after it: the one with the fewest left is always next. */
function sparsestFirst(neighbours: readonly ReadonlySet<number>[]): number[] {
  const left = neighbours.map((next) => next.size);
  const buckets: Set<number>[] = [];
  const put = (node: number, count: number) => {
    buckets[count] ??= new Set();
    buckets[count].add(node);
  };
  for (const [node, count] of left.entries()) put(node, count);
  const order: number[] = [];
  const gone = new Set<number>();
  for (let at = 0; order.length < neighbours.length; ) {
    const node = buckets[at]?.values().next().value;
    if (node === undefined) {
      at += 1;
      continue;
    }
    buckets[at]?.delete(node);
    gone.add(node);
    order.push(node);
    for (const next of neighbours[node] ?? []) {
      if (gone.has(next)) continue;
      const count = left[next] ?? 0;
      buckets[count]?.delete(next);
      left[next] = count - 1;
      put(next, count - 1);
    }
    at = Math.max(0, at - 1);
  }
  return order;
}
