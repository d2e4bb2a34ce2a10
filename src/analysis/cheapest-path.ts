/** Cheapest paths in a graph whose ties cost something between 0 and 1. */
import type { Step } from './signed-graph.ts';

/** Entries of a heap: cost, then steps, then node. */
type Entry = readonly [cost: number, steps: number, node: number];

/**
 * The ties of a path that costs less than the limit, from the start; of several the cheapest, then
 * the one of fewest ties (E. W. Dijkstra, Numerische Mathematik 1, 1959). `null` where there is none.
 * @param costs of each tie, none negative
 */
export function cheapestPath(
  steps: readonly (readonly Step[])[],
  costs: ArrayLike<number>,
  from: number,
  to: number,
  limit: number,
): number[] | null {
  const reached = new Map<number, { cost: number; steps: number; via: number; before: number }>();
  reached.set(from, { cost: 0, steps: 0, via: -1, before: -1 });
  const heap: Entry[] = [[0, 0, from]];
  for (let entry = pop(heap); entry; entry = pop(heap)) {
    const [cost, count, node] = entry;
    if (node === to) break;
    const known = reached.get(node);
    if (known && (known.cost < cost || known.steps < count)) continue;
    for (const step of steps[node] ?? []) {
      const total = cost + (costs[step.tie] ?? 0);
      if (total >= limit) continue;
      const other = reached.get(step.to);
      const better =
        !other || total < other.cost || (total === other.cost && count + 1 < other.steps);
      if (!better) continue;
      reached.set(step.to, { cost: total, steps: count + 1, via: step.tie, before: node });
      push(heap, [total, count + 1, step.to]);
    }
  }
  const path: number[] = [];
  for (let at = reached.get(to); at && at.via >= 0; at = reached.get(at.before)) path.push(at.via);
  return reached.has(to) ? path.reverse() : null;
}

const isBefore = (one: Entry, other: Entry) =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = heap[up];
    if (!above || !isBefore(entry, above)) break;
    heap[at] = above;
    at = up;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (!left) break;
    const [below, child] =
      right && isBefore(right, left) ? [right, 2 * at + 2] : [left, 2 * at + 1];
    if (!isBefore(below, last)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = last;
  return first;
}
