/** Cheapest paths in a graph whose ties cost something between 0 and 1. */
import { pop, push } from './heap.ts';
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
 * A finder of the cheapest path, and of equally cheap ones of one with the fewest ties: Dijkstra's
 * search from both ends until they meet (I. Pohl, “Bi-directional search”, Machine Intelligence 6, 1971).
 * Its memory is kept from one search to the next.
 * @param steps from each node, the same both ways
 * @returns a function whose `costs` are those of each tie, none negative
 */
export function pathFinder(steps: readonly (readonly Step[])[]): PathFinder {
  const [ahead, back] = [halfSearch(steps), halfSearch(steps)];
  return (costs, from, to, limit) => {
    let met: Entry = [limit, 0, -1];
    ahead.begin(from);
    back.begin(to);
    for (let [one, other] = [ahead.next(), back.next()]; one && other; ) {
      if (!isBefore([one[0] + other[0], one[1] + other[1], -1], met)) break;
      const isAhead = isBefore(one, other);
      const [half, opposite] = isAhead ? [ahead, back] : [back, ahead];
      for (const [cost, count, node] of half.expand(costs, limit)) {
        const rest = opposite.reached(node);
        const whole: Entry = [cost + rest[0], count + rest[1], node];
        if (isBefore(whole, met)) met = whole;
      }
      if (isAhead) one = ahead.next();
      else other = back.next();
    }
    const [, , node] = met;
    const path = node < 0 ? null : [...ahead.pathTo(node).reverse(), ...back.pathTo(node)];
    ahead.end();
    back.end();
    return path;
  };
}

/** The search from one end: what is reached so far, and what is to be expanded next. */
function halfSearch(steps: readonly (readonly Step[])[]) {
  const cost = new Float64Array(steps.length).fill(Number.POSITIVE_INFINITY);
  const length = new Int32Array(steps.length);
  const via = new Int32Array(steps.length).fill(-1);
  const before = new Int32Array(steps.length);
  let touched: number[] = [];
  let heap: Entry[] = [];
  const isStale = ([sum, count, node]: Entry) =>
    sum > (cost[node] ?? 0) || count > (length[node] ?? 0);
  return {
    begin: (node: number) => {
      touched = [node];
      heap = [[0, 0, node]];
      cost[node] = 0;
      length[node] = 0;
      via[node] = -1;
    },
    /** What is nearest of all that is not expanded. */
    next: (): Entry | undefined => {
      while (heap[0] && isStale(heap[0])) pop(heap, isBefore);
      return heap[0];
    },
    /** Takes the steps from what is nearest; gives what they reach in a better way. */
    expand: (costs: ArrayLike<number>, limit: number): Entry[] => {
      const [sum, count, node] = pop(heap, isBefore) ?? [0, 0, -1];
      const reached: Entry[] = [];
      for (const { to, tie } of steps[node] ?? []) {
        const total = sum + (costs[tie] ?? 0);
        const known = cost[to] ?? 0;
        if (total >= limit || total > known) continue;
        if (total === known && count + 1 >= (length[to] ?? 0)) continue;
        if (known === Number.POSITIVE_INFINITY) touched.push(to);
        cost[to] = total;
        length[to] = count + 1;
        via[to] = tie;
        before[to] = node;
        reached.push([total, count + 1, to]);
      }
      for (const entry of reached) push(heap, entry, isBefore);
      return reached;
    },
    reached: (node: number): Entry => [cost[node] ?? 0, length[node] ?? 0, node],
    /** The ties from a node back to the beginning. */
    pathTo: (node: number): number[] => {
      const path: number[] = [];
      for (let at = node; (via[at] ?? -1) >= 0; at = before[at] ?? at) path.push(via[at] ?? 0);
      return path;
    },
    end: () => {
      for (const node of touched) cost[node] = Number.POSITIVE_INFINITY;
    },
  };
}

const isBefore = (one: Entry, other: Entry) =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
