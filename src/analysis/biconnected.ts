/** Biconnected components: the parts of a graph in which any two ties lie on a common circle. */
import { type NumberedGraph, stepsOf, type Tie } from './signed-graph.ts';

/**
 * Numbers of the ties of each component; a bridge is a component of one tie. In linear time and
 * without recursion (J. Hopcroft, R. Tarjan, “Algorithm 447: efficient algorithms for graph
 * manipulation”, CACM 16(6), 1973).
 */
export function biconnectedComponents(graph: NumberedGraph): number[][] {
  const steps = stepsOf(graph);
  const entered = new Int32Array(graph.order).fill(-1);
  const lowest = new Int32Array(graph.order);
  const components: number[][] = [];
  const open: number[] = [];
  let clock = 0;
  const enter = (node: number, via: number | null) => {
    entered[node] = clock;
    lowest[node] = clock;
    clock += 1;
    return { node, via, next: 0, begins: open.length };
  };
  for (const root of entered.keys()) {
    if (entered[root] !== -1) continue;
    const trail = [enter(root, null)];
    for (let at = trail.at(-1); at; at = trail.at(-1)) {
      const step = steps[at.node]?.[at.next];
      at.next += 1;
      if (!step) {
        trail.pop();
        const before = trail.at(-1);
        if (!before) continue;
        const low = lowest[at.node] as number;
        lowest[before.node] = Math.min(lowest[before.node] as number, low);
        if (low >= (entered[before.node] as number)) components.push(open.splice(at.begins));
      } else if (step.tie !== at.via) {
        const seen = entered[step.to] as number;
        if (seen === -1) {
          const begins = open.length;
          open.push(step.tie);
          trail.push({ ...enter(step.to, step.tie), begins });
        } else if (seen < (entered[at.node] as number)) {
          open.push(step.tie);
          lowest[at.node] = Math.min(lowest[at.node] as number, seen);
        }
      }
    }
  }
  return components;
}

/** A part of a graph as a graph of its own. */
export interface Part {
  readonly graph: NumberedGraph;
  /** Number in the whole of each of its ties. */
  readonly ties: readonly number[];
  /** Number in the whole of each of its nodes. */
  readonly places: readonly number[];
}

/** The ties with the given numbers, with the nodes at their ends numbered anew. */
export function partOf(whole: NumberedGraph, ties: readonly number[]): Part {
  const places = new Map<number, number>();
  const place = (node: number) => {
    const known = places.get(node) ?? places.size;
    places.set(node, known);
    return known;
  };
  const own = ties.map((tie) => {
    const one = whole.ties[tie] as Tie;
    return { ...one, a: place(one.a), b: place(one.b) };
  });
  return { graph: { order: places.size, ties: own }, ties, places: [...places.keys()] };
}

/**
 * The components, each but the first of a connected part reached from a node of one before, which is
 * the only one that it has in common with those before.
 */
export function reachedInTurn(
  order: number,
  parts: readonly Pick<Part, 'places'>[],
): { readonly component: number; readonly from: number }[] {
  const componentsAt: number[][] = Array.from({ length: order }, () => []);
  for (const [component, { places }] of parts.entries())
    for (const node of places) componentsAt[node]?.push(component);
  const turns: { component: number; from: number }[] = [];
  const done = new Set<number>();
  for (const root of componentsAt.keys()) {
    const open = [root];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const component of componentsAt[from] ?? []) {
        if (done.has(component)) continue;
        done.add(component);
        turns.push({ component, from });
        for (const node of parts[component]?.places ?? []) if (node !== from) open.push(node);
      }
    }
  }
  return turns;
}
