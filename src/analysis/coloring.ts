/** Colourings of a graph with few colours, or a small part of it that has none. */
import type { Budget } from './cover-solver.ts';

/** The neighbours of each node, numbered from 0. */
export type Neighbours = readonly ReadonlySet<number>[];

/** Between two looks at the clock. */
const TRIES = 200;

/**
 * A colour below `colours` for each node so that neighbours differ; `null` where there is none.
 * Nodes with fewer neighbours than colours are put off, the others tried in the order of D. Brélaz,
 * “New methods to color the vertices of a graph”, CACM 22(4), 1979.
 * @throws OutOfTime where the budget runs out
 */
export function coloring(graph: Neighbours, colours: number, budget: Budget): number[] | null {
  const order = peeled(graph, colours);
  const core = new Set(order.core);
  const found = new Array<number>(graph.length).fill(-1);
  if (!colourCore(graph, core, colours, found, budget)) return null;
  for (const node of order.easy)
    found[node] = freeColours(graph, found, node, colours)[0] as number;
  return found;
}

/** Thrown inside this room only: a search is many calls deep when its time ends. */
export class OutOfTime extends Error {}

/**
 * Nodes of which no one can be left out so that the rest, in these colours, is still not colourable.
 * The graph must not be colourable.
 */
export function criticalNodes(graph: Neighbours, colours: number, budget: Budget): number[] {
  let kept = new Set(peeled(graph, colours).core);
  for (const node of [...kept]) {
    const rest = new Set(kept);
    rest.delete(node);
    const core = new Set(peeled(within(graph, rest), colours).core);
    const trial = new Array<number>(graph.length).fill(-1);
    if (!colourCore(within(graph, core), core, colours, trial, budget)) kept = core;
  }
  return [...kept];
}

function within(graph: Neighbours, nodes: ReadonlySet<number>): Set<number>[] {
  return graph.map((next, node) =>
    nodes.has(node) ? new Set([...next].filter((one) => nodes.has(one))) : new Set<number>(),
  );
}

/** Takes away nodes with fewer neighbours left than colours; `easy` can be coloured in its order. */
function peeled(graph: Neighbours, colours: number): { core: number[]; easy: number[] } {
  const left = graph.map((next) => next.size);
  const easy: number[] = [];
  const gone = new Set<number>();
  const take = (node: number) => {
    gone.add(node);
    easy.push(node);
  };
  for (const [node, count] of left.entries()) if (count < colours) take(node);
  // It grows meanwhile.
  for (const node of easy)
    for (const next of graph[node] as ReadonlySet<number>) {
      const count = (left[next] as number) - 1;
      left[next] = count;
      if (count < colours && !gone.has(next)) take(next);
    }
  const core = [...graph.keys()].filter((node) => !gone.has(node));
  return { core, easy: easy.reverse() };
}

/** Colours the core by backtracking, in place. */
function colourCore(
  graph: Neighbours,
  core: ReadonlySet<number>,
  colours: number,
  found: number[],
  budget: Budget,
): boolean {
  let tries = 0;
  const colour = (used: number): boolean => {
    if (tries % TRIES === 0 && budget.left() === 0) throw new OutOfTime();
    tries += 1;
    const node = mostConstrained(graph, core, colours, found);
    if (node === undefined) return true;
    for (const one of freeColours(graph, found, node, colours)) {
      // Colours not yet used are all alike.
      if (one > used) break;
      found[node] = one;
      if (colour(Math.max(used, one + 1))) return true;
    }
    found[node] = -1;
    return false;
  };
  return colour(0);
}

function mostConstrained(
  graph: Neighbours,
  core: ReadonlySet<number>,
  colours: number,
  found: readonly number[],
): number | undefined {
  let best: { node: number; free: number; degree: number } | undefined;
  for (const node of core) {
    if (found[node] !== -1) continue;
    const free = freeColours(graph, found, node, colours).length;
    const degree = (graph[node] as ReadonlySet<number>).size;
    if (!best || free < best.free || (free === best.free && degree > best.degree))
      best = { node, free, degree };
  }
  return best?.node;
}

function freeColours(
  graph: Neighbours,
  found: readonly number[],
  node: number,
  colours: number,
): number[] {
  const taken = new Set([...(graph[node] as ReadonlySet<number>)].map((next) => found[next]));
  return Array.from({ length: colours }, (_, i) => i).filter((one) => !taken.has(one));
}
