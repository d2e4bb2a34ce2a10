/** Two groups: the circles that structural balance forbids. */
import { pathFinder } from './cheapest-path.ts';
import type { Budget } from './cover-solver.ts';
import { type GroupRule, type Groups, joinedSets, UNCOVERED } from './group-rule.ts';
import { type NumberedGraph, type Step, stepsOf } from './signed-graph.ts';

/**
 * A set of ties can be frustrated by a partition in two exactly when it meets each circle whose signs
 * multiply to -1 (F. Harary, “On the notion of balance of a signed graph”, Michigan Math. J. 2,
 * 1953). The circles that given values violate most are cheapest paths in the signed double cover
 * (F. Barahona, A. R. Mahjoub, “On the cut polytope”, Math. Programming 36, 1986).
 */
export function balanceRule(graph: NumberedGraph): GroupRule {
  const cheapestPath = pathFinder(doubleCover(graph));
  const uncovered = (values: ArrayLike<number>, budget: Budget) => {
    const found = new Map<string, number[]>();
    const met = new Set<number>();
    for (let node = 0; node < graph.order && budget.left() > 0; node += 1) {
      // Other circles through it come in later rounds, when this one is covered.
      if (met.has(node)) continue;
      const walk = cheapestPath(values, 2 * node, 2 * node + 1, UNCOVERED);
      if (!walk) continue;
      const circle = negativeCircle(graph, node, walk);
      for (const tie of circle) {
        met.add(graph.ties[tie]?.a ?? -1);
        met.add(graph.ties[tie]?.b ?? -1);
      }
      found.set([...circle].sort((a, b) => a - b).join(), circle);
    }
    return [...found.values()];
  };
  return {
    groups: 2,
    uncovered,
    settle: (values, budget) => {
      const groups = sides(graph, values);
      if (isSatisfied(graph, values, groups)) return { groups };
      const rows = uncovered(values, budget);
      return rows.length > 0 ? { rows } : null;
    },
    round: (values) => sides(graph, values),
  };
}

/** Each node on both sides; friends are tied on the same side, foes across. */
function doubleCover(graph: NumberedGraph): Step[][] {
  const across = (sign: number) => (sign < 0 ? 1 : 0);
  return stepsOf(graph).flatMap((steps) =>
    [0, 1].map((side) =>
      steps.map((step) => ({ ...step, to: 2 * step.to + (side ^ across(step.sign)) })),
    ),
  );
}

/** A circle without repeated nodes, and with a negative product, out of a closed walk with one. */
function negativeCircle(graph: NumberedGraph, start: number, walk: readonly number[]): number[] {
  const trail: { readonly tie: number; readonly from: number; readonly sign: number }[] = [];
  let at = start;
  for (const tie of walk) {
    const { a, b, sign } = graph.ties[tie] ?? { a: at, b: at, sign: 1 };
    trail.push({ tie, from: at, sign });
    at = at === a ? b : a;
    const begins = trail.findIndex(({ from }) => from === at);
    if (begins < 0) continue;
    const loop = trail.splice(begins);
    if (loop.reduce((product, one) => product * one.sign, 1) < 0) return loop.map(({ tie }) => tie);
  }
  throw new Error('a negative walk holds a negative circle');
}

/** Follows ties of low value first: a tree of them decides the side of each node. */
function sides({ order, ties }: NumberedGraph, values: ArrayLike<number>): Groups {
  const sets = joinedSets(order);
  const byValue = [...ties.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const tree = byValue.flatMap((tie) => {
    const one = ties[tie];
    return one && sets.join(one.a, one.b) ? [one] : [];
  });
  const steps = stepsOf({ order, ties: tree });
  const groups = new Array<number>(order).fill(-1);
  for (let root = 0; root < order; root += 1) {
    if (groups[root] !== -1) continue;
    groups[root] = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const { to, sign } of steps[node] ?? []) {
        if (groups[to] !== -1) continue;
        const own = groups[node] ?? 0;
        groups[to] = sign > 0 ? own : 1 - own;
        open.push(to);
      }
  }
  return groups;
}

function isSatisfied({ ties }: NumberedGraph, values: ArrayLike<number>, groups: Groups): boolean {
  return ties.every(
    ({ a, b, sign }, tie) => (values[tie] ?? 0) > 0.5 || (groups[a] === groups[b]) === sign > 0,
  );
}
