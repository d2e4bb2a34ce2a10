/** The best partition of a small graph by trying all, but those that cannot be better. */
import type { Groups } from './group-rule.ts';
import { type NumberedGraph, type Step, stepsOf, type Tie } from './signed-graph.ts';

/** Above so many nodes the tables would be large and the end far. */
export const MOST_ENUMERATED = 64;

export interface Enumerated {
  /** Proved: no partition costs less. Below `least` only where the search was ended. */
  readonly lower: number;
  /** The best groups, where some cost less than what was known. */
  readonly groups: Groups | null;
}

/** Steps between two questions whether to go on. */
const STEPS = 1000;

/**
 * Goes through the partitions into at most `most` groups as restricted growth strings (a node joins a
 * group that is there or opens the next: D. E. Knuth, TAOCP 4A, 7.2.1.5), node by node. A beginning
 * is left when what it costs, what each other node must cost against it, and what the others must cost
 * among themselves reach the best that is known; the last is known since the nodes are taken up one
 * by one from the end (G. Verfaillie, M. Lemaître, T. Schiex, “Russian doll search”, AAAI 1996). Nodes
 * with the same ties to all others are alike, so that they enter groups in one order only.
 * @param known what a partition is known to cost: only a better one is sought
 * @param goesOn asked after every thousand steps; where it says no, what is proved by then is the answer
 */
export function enumerated(
  graph: NumberedGraph,
  most: number,
  known: number,
  goesOn: () => boolean,
): Enumerated {
  const { order } = graph;
  const sequence = mostTiedNext(graph);
  const ties = tiesBetween(graph, sequence);
  const tie = (one: number, other: number) => ties[one * order + other] as number;
  const nodes = [...sequence.keys()];
  const later = nodes.map((node) => nodes.slice(node + 1));
  const twins = nodes.map((node) => twinBefore(ties, order, node));
  const group = new Array<number>(order).fill(0);
  // Of each node: its ties to the members of each group so far, and its friends among all of them.
  const toGroup = new Float64Array(order * most);
  const friends = new Float64Array(order);
  const costWithin = new Float64Array(order + 1);
  let best = known;
  let groups: Groups | null = null;
  let steps = 0;

  const put = (node: number, into: number, way: 1 | -1) => {
    for (const other of later[node] as number[]) {
      const weight = tie(node, other);
      const at = other * most + into;
      toGroup[at] = (toGroup[at] as number) + way * weight;
      friends[other] = (friends[other] as number) + way * Math.max(0, weight);
    }
  };
  /** What a node costs in a group: friends elsewhere, foes there. */
  const costIn = (node: number, into: number) =>
    (friends[node] as number) - (toGroup[node * most + into] as number);
  const leastCost = (node: number, open: number) => {
    let least = costIn(node, 0);
    for (let into = 1; into < open; into += 1) least = Math.min(least, costIn(node, into));
    return least;
  };
  /** False where the search was ended. */
  const extend = (first: number, node: number, used: number, cost: number): boolean => {
    steps += 1;
    if (steps % STEPS === 0 && !goesOn()) return false;
    if (node === order) {
      best = cost;
      groups = [...group];
      return true;
    }
    const twin = twins[node];
    // Of one that is not taken up yet 0, as of none.
    const from = twin === undefined ? 0 : (group[twin] as number);
    const candidates: number[] = [];
    for (let into = from; into < Math.min(used + 1, most); into += 1) candidates.push(into);
    candidates.sort((one, other) => costIn(node, one) - costIn(node, other));
    for (const into of candidates) {
      const spent = cost + costIn(node, into);
      let bound = spent + (costWithin[node + 1] as number);
      if (bound >= best) break;
      const opened = Math.max(used, into + 1);
      group[node] = into;
      put(node, into, 1);
      const open = Math.min(opened + 1, most);
      for (const other of later[node] as number[]) {
        if (bound >= best) break;
        bound += leastCost(other, open);
      }
      const done = bound >= best || extend(first, node + 1, opened, spent);
      put(node, into, -1);
      if (!done) return false;
    }
    return true;
  };

  for (let first = order; first > 0; ) {
    const before = costWithin[first] as number;
    first -= 1;
    // The last partition with one node more costs less than this.
    best = before + 1;
    for (const other of later[first] as number[]) best += Math.abs(tie(first, other));
    if (first === 0) best = Math.min(best, known);
    groups = null;
    if (!extend(first, first, 0, 0))
      return {
        lower: Math.min(before, known),
        groups: first === 0 ? inPlace(sequence, groups) : null,
      };
    costWithin[first] = best;
  }
  return { lower: best, groups: inPlace(sequence, groups) };
}

/** Groups of the nodes of a sequence as groups of the nodes in their own order. */
function inPlace(sequence: readonly number[], groups: Groups | null): Groups | null {
  return groups && sequence.map((_, node) => groups[sequence.indexOf(node)] as number);
}

/** The node with most ties first, and always the one next that is tied most to those before. */
function mostTiedNext(graph: NumberedGraph): number[] {
  const steps = stepsOf(graph);
  const left = new Set(steps.keys());
  const tied = new Float64Array(graph.order);
  const sequence: number[] = [];
  while (left.size > 0) {
    const next = [...left].reduce((one, other) => {
      const gain = (tied[other] as number) - (tied[one] as number);
      const degree = (steps[other] as Step[]).length - (steps[one] as Step[]).length;
      return gain > 0 || (gain === 0 && degree > 0) ? other : one;
    });
    left.delete(next);
    sequence.push(next);
    for (const { to, tie } of steps[next] as Step[])
      tied[to] = (tied[to] as number) + (graph.ties[tie] as Tie).weight;
  }
  return sequence;
}

/** Signed weights as a square table, with the nodes in the given sequence. */
function tiesBetween({ order, ties }: NumberedGraph, sequence: readonly number[]): Float64Array {
  const table = new Float64Array(order * order);
  const place = new Map(sequence.map((node, i) => [node, i]));
  for (const { a, b, sign, weight } of ties) {
    const [one, other] = [place.get(a) as number, place.get(b) as number];
    table[one * order + other] = sign * weight;
    table[other * order + one] = sign * weight;
  }
  return table;
}

/** The last node before this with the same ties to all others. */
function twinBefore(ties: Float64Array, order: number, node: number): number | undefined {
  const nodes = Array.from({ length: order }, (_, i) => i);
  const isTwin = (twin: number) =>
    nodes.every(
      (other) =>
        other === node ||
        other === twin ||
        ties[node * order + other] === ties[twin * order + other],
    );
  return nodes.findLast((one) => one < node && isTwin(one));
}
