/** Cheapest paths in a graph whose ties cost something between 0 and 1. */
import { pop, push } from './heap.ts';
import type { Step } from './signed-graph.ts';

/** Finds the ties of a path that costs less than the limit, from the start; `null` where none does. */
export type PathFinder = (
  costs: ArrayLike<number>,
  from: number,
  to: number,
  limit: number,
) => number[] | null;

interface Way {
  readonly cost: number;
  readonly length: number;
}

/** A node that is reached: by which tie, from where; from nowhere where the search begins. */
interface Reached extends Way {
  readonly node: number;
  readonly by: { readonly tie: number; readonly from: Reached } | null;
}

/**
 * A finder of the cheapest path, and of equally cheap ones of one with the fewest ties: Dijkstra's
 * search from both ends until they meet (I. Pohl, “Bi-directional search”, Machine Intelligence 6, 1971).
 * @param steps from each node, the same both ways
 * @returns a function whose `costs` are those of each tie, none negative
 */
export function pathFinder(steps: readonly (readonly Step[])[]): PathFinder {
  return (costs, from, to, limit) => {
    const [ahead, back] = [halfSearch(steps, costs, from), halfSearch(steps, costs, to)];
    let met: (Way & { readonly node: number }) | null = null;
    const isBest = (way: Way) => (met ? isBefore(way, met) : way.cost < limit);
    for (let [one, other] = [ahead.next(), back.next()]; one && other; ) {
      if (!isBest(sumOf(one, other))) break;
      const isAhead = isBefore(one, other);
      const [half, opposite] = isAhead ? [ahead, back] : [back, ahead];
      for (const reached of half.expand()) {
        const { node } = reached;
        const rest = opposite.reached(node);
        const way = rest && sumOf(reached, rest);
        if (way && isBest(way)) met = { ...way, node };
      }
      if (isAhead) one = ahead.next();
      else other = back.next();
    }
    return met && [...ahead.pathTo(met.node).reverse(), ...back.pathTo(met.node)];
  };
}

/** The search from one end: what is reached so far, and what is to be expanded next. */
function halfSearch(steps: readonly (readonly Step[])[], costs: ArrayLike<number>, start: number) {
  const begin: Reached = { node: start, cost: 0, length: 0, by: null };
  const best = new Map([[start, begin]]);
  const heap = [begin];
  return {
    /** What is nearest of all that is not expanded, if only on a way that has proved longer. */
    next: (): Reached | undefined => heap[0],
    /** Takes the steps from what is nearest; gives what they reach in a better way. */
    expand: (): Reached[] => {
      const from = pop(heap, isBefore) as Reached;
      const reached: Reached[] = [];
      for (const { to, tie } of steps[from.node] as readonly Step[]) {
        const cost = from.cost + (costs[tie] as number);
        const one = { node: to, cost, length: from.length + 1, by: { tie, from } };
        const known = best.get(to);
        if (known && !isBefore(one, known)) continue;
        best.set(to, one);
        push(heap, one, isBefore);
        reached.push(one);
      }
      return reached;
    },
    reached: (node: number): Reached | undefined => best.get(node),
    /** The ties from a node back to the beginning. */
    pathTo: (node: number): number[] => {
      const path: number[] = [];
      for (let by = best.get(node)?.by; by; by = by.from.by) path.push(by.tie);
      return path;
    },
  };
}

function sumOf(one: Way, other: Way): Way {
  return { cost: one.cost + other.cost, length: one.length + other.length };
}

function isBefore(one: Way, other: Way): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.length < other.length);
}
