/** Two groups: the circles that structural balance forbids. */
import { pathFinder } from './cheapest-path.ts';
import type { Budget } from './cover-solver.ts';
import { type GroupRule, type Groups, joinedSets, UNCOVERED } from './group-rule.ts';
import { type NumberedGraph, type Step, stepsOf, type Tie } from './signed-graph.ts';

/**
 * A set of ties can be frustrated by a partition in two exactly when it meets each circle whose signs
 * multiply to -1 (F. Harary, “On the notion of balance of a signed graph”, Michigan Math. J. 2,
 * 1953). The circles that given values violate most are cheapest paths in the signed double cover
 * (F. Barahona, A. R. Mahjoub, “On the cut polytope”, Math. Programming 36, 1986).
 */
export function balanceRule(graph: NumberedGraph): GroupRule {
  const steps = stepsOf(graph);
  const cheapestPath = pathFinder(doubleCover(steps));
  const uncovered = (values: ArrayLike<number>, budget: Budget) => {
    const found = new Map<string, number[]>();
    const met = new Set<number>();
    for (const node of steps.keys()) {
      if (budget.left() === 0) break;
      // Other circles through it come in later rounds, when this one is covered.
      if (met.has(node)) continue;
      const walk = cheapestPath(values, 2 * node, 2 * node + 1, UNCOVERED);
      if (!walk) continue;
      const circle = negativeCircle(graph, node, walk);
      for (const tie of circle) {
        const { a, b } = graph.ties[tie] as Tie;
        met.add(a).add(b);
      }
      found.set([...circle].sort((a, b) => a - b).join(), circle);
    }
    return [...found.values()];
  };
  return {
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
function doubleCover(steps: readonly Step[][]): Step[][] {
  return steps.flatMap((around) =>
    [0, 1].map((side) =>
      around.map((step) => ({ ...step, to: 2 * step.to + (step.sign === 1 ? side : 1 - side) })),
    ),
  );
}

/** A circle without repeated nodes, and with a negative product, out of a closed walk with one. */
function negativeCircle(graph: NumberedGraph, start: number, walk: readonly number[]): number[] {
  const trail: { readonly tie: number; readonly from: number; readonly sign: number }[] = [];
  let at = start;
  for (const tie of walk) {
    const { a, b, sign } = graph.ties[tie] as Tie;
    trail.push({ tie, from: at, sign });
    at = at === a ? b : a;
    const begins = trail.findIndex(({ from }) => from === at);
    if (begins < 0) continue;
    const loop = trail.splice(begins);
    if (loop.filter(({ sign: own }) => own === -1).length % 2 === 1)
      return loop.map((one) => one.tie);
  }
  throw new Error('a negative walk holds a negative circle');
}

/** Follows ties of low value first: a tree of them decides the side of each node. */
function sides({ order, ties }: NumberedGraph, values: ArrayLike<number>): Groups {
  const sets = joinedSets(order);
  const byValue = [...ties.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  const tree = byValue.map((tie) => ties[tie] as Tie).filter(({ a, b }) => sets.join(a, b));
  const steps = stepsOf({ order, ties: tree });
  const groups = new Array<number>(order).fill(-1);
  for (const root of groups.keys()) {
    if (groups[root] !== -1) continue;
    groups[root] = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const { to, sign } of steps[node] as Step[]) {
        if (groups[to] !== -1) continue;
        const own = groups[node] as number;
        groups[to] = sign === 1 ? own : 1 - own;
        open.push(to);
      }
  }
  return groups;
}

function isSatisfied({ ties }: NumberedGraph, values: ArrayLike<number>, groups: Groups): boolean {
  return ties.every(
    ({ a, b, sign }, tie) => values[tie] === 1 || (groups[a] === groups[b]) === (sign === 1),
  );
}
