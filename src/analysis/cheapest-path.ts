/** Cheapest paths in a graph whose ties cost something between 0 and 1. */
import type { Step } from './signed-graph.ts';

/** Entries of a heap: cost, then steps, then node. */
type Entry = readonly [cost: number, steps: number, node: number];

/** Finds the ties of a path that costs less than the limit, from the start; `null` where none does. */
export type PathFinder = (
  costs: ArrayLike<number>,
  from: number,
  to: number,
  limit: number,
) => number[] | null;

/**
 * A finder of the cheapest path, and of equally cheap ones of one with the fewest ties (E. W.
 * Dijkstra, Numerische Mathematik 1, 1959). Its memory is kept from one search to the next.
 * @returns a function whose `costs` are those of each tie, none negative
 */
export function pathFinder(steps: readonly (readonly Step[])[]): PathFinder {
  const cost = new Float64Array(steps.length).fill(Number.POSITIVE_INFINITY);
  const length = new Int32Array(steps.length);
  const via = new Int32Array(steps.length);
  const before = new Int32Array(steps.length);
  return (costs, from, to, limit) => {
    const touched = [from];
    const heap: Entry[] = [[0, 0, from]];
    cost[from] = 0;
    length[from] = 0;
    for (let entry = pop(heap); entry && entry[2] !== to; entry = pop(heap)) {
      const [sum, count, node] = entry;
      if (sum > (cost[node] ?? 0) || count > (length[node] ?? 0)) continue;
      for (const step of steps[node] ?? []) {
        const total = sum + (costs[step.tie] ?? 0);
        const known = cost[step.to] ?? 0;
        if (total >= limit || total > known) continue;
        if (total === known && count + 1 >= (length[step.to] ?? 0)) continue;
        if (known === Number.POSITIVE_INFINITY) touched.push(step.to);
        cost[step.to] = total;
        length[step.to] = count + 1;
        via[step.to] = step.tie;
        before[step.to] = node;
        push(heap, [total, count + 1, step.to]);
      }
    }
    const path: number[] | null = cost[to] === Number.POSITIVE_INFINITY ? null : [];
    for (let at = to; path && at !== from; at = before[at] ?? from) path.push(via[at] ?? 0);
    for (const node of touched) cost[node] = Number.POSITIVE_INFINITY;
    return path?.reverse() ?? null;
  };
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
