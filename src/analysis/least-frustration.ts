/** The partition of a graph into few groups that frustrates the fewest ties, with a proof. */
import { biconnectedComponents, type Part, partOf } from './biconnected.ts';
import { type Budget, type CoverSolver, disjointRows, roundedUp } from './cover-solver.ts';
import { frustratedTies, type GroupRule, type Groups, improved } from './group-rule.ts';
import type { NumberedGraph } from './signed-graph.ts';

/** What is proved: the least number lies between the two, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

export interface Division extends Bounds {
  /** Frustrates `upper` ties. */
  readonly groups: Groups;
}

/** From the rows a rule demands of a graph to the rule. */
export type RuleOf = (graph: NumberedGraph) => GroupRule;

/**
 * Searches each biconnected component by itself: circles, and what else forces a tie to be
 * frustrated, lie within one. Inside, rows are added to a covering problem as its solution leaves
 * them uncovered, first in fractions and then in whole ties, as in the models of S. Aref, A. J. Mason,
 * M. C. Wilson, “A modeling and computational study of the frustration index in signed networks”,
 * Networks 75(1), 2020, with their circle constraints found when needed instead of all at once.
 * Yields what is proved so far; where the budget runs out, the interval is the answer.
 * @param known groups that are known already, not more than the rule allows: the answer is at least
 * as good
 */
export function* leastFrustration(
  graph: NumberedGraph,
  ruleOf: RuleOf,
  solver: CoverSolver,
  budget: Budget,
  known?: Groups,
): Generator<Bounds, Division> {
  const parts = biconnectedComponents(graph)
    .map((ties) => partOf(graph, ties))
    .sort((one, other) => one.ties.length - other.ties.length);
  const divided = parts.map((part) => ({ part, rule: ruleOf(part.graph) }));
  const found: Division[] = divided.map(({ part, rule }) => start(part, rule, known));
  const sum = (): Bounds => ({
    lower: found.reduce((total, { lower }) => total + lower, 0),
    upper: found.reduce((total, { upper }) => total + upper, 0),
  });
  for (const [i, { part, rule }] of divided.entries()) {
    const first = found[i];
    if (!first || first.upper === 0) continue;
    const steps = divide(part.graph, rule, first, solver, budget);
    for (let step = steps.next(); ; step = steps.next()) {
      found[i] = step.value;
      if (step.done) break;
      yield sum();
    }
  }
  const groups = glued(graph.order, parts, found);
  return { ...sum(), groups };
}

/** Groups to begin with, known ones or from following the ties in their order; nothing is proved. */
function start(
  { graph, ties, places }: Part,
  rule: GroupRule,
  known: Groups | undefined,
): Division {
  const first = rule.round(new Float64Array(ties.length));
  const candidates = known ? [places.map((node) => known[node] ?? 0), first] : [first];
  const divisions = candidates.map((candidate): Division => {
    const groups = improved(graph, rule.groups, candidate);
    return { lower: 0, upper: frustratedTies(graph, groups).length, groups };
  });
  return divisions.reduce((best, one) => (one.upper < best.upper ? one : best));
}

function* divide(
  graph: NumberedGraph,
  rule: GroupRule,
  first: Division,
  solver: CoverSolver,
  budget: Budget,
): Generator<Division, Division> {
  let best = first;
  const learn = (bound: number, groups: Groups | null) => {
    const better = groups && improved(graph, rule.groups, groups);
    const cost = better ? frustratedTies(graph, better).length : best.upper;
    const lower = Math.max(best.lower, Math.min(bound, best.upper));
    best =
      better && cost < best.upper ? { lower, upper: cost, groups: better } : { ...best, lower };
  };
  const problem = solver(graph.ties.length);
  try {
    let rows = rule.uncovered(new Float64Array(graph.ties.length), budget);
    // Proved at once, before a solver has had time for anything.
    learn(disjointRows(rows), null);
    if (best.lower >= best.upper) return best;
    let whole = rows.length === 0;
    while (budget.left() > 0) {
      problem.demand(rows);
      const solved = whole ? problem.solve(budget.left()) : problem.relax(budget.left());
      // A search cut short has a bound even where it has no values yet.
      learn(roundedUp(solved.bound), solved.values && rule.round(solved.values));
      if (!solved.values || !solved.optimal || best.lower >= best.upper) return best;
      yield best;
      if (whole) {
        const settled = rule.settle(solved.values.map(Math.round), budget);
        if (settled === null) return best;
        if ('groups' in settled) {
          learn(best.lower, settled.groups);
          return best;
        }
        rows = settled.rows;
      } else {
        rows = rule.uncovered(solved.values, budget);
        whole = rows.length === 0;
      }
    }
    return best;
  } finally {
    problem.close();
  }
}

/**
 * Groups of the whole from those of its parts: parts meet in single nodes, where the numbers of the
 * groups of one are exchanged to agree with the other. Parts that do not meet are numbered alike but
 * say nothing about each other.
 */
function glued(order: number, parts: readonly Part[], found: readonly Division[]): Groups {
  const ends = parts.map(({ places }) => places);
  const partsAt: number[][] = Array.from({ length: order }, () => []);
  for (const [part, nodes] of ends.entries()) for (const node of nodes) partsAt[node]?.push(part);
  const groups = new Array<number>(order).fill(-1);
  const done = new Set<number>();
  for (let root = 0; root < order; root += 1) {
    if (groups[root] !== -1) continue;
    groups[root] = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const part of partsAt[node] ?? []) {
        if (done.has(part)) continue;
        done.add(part);
        const own = found[part]?.groups ?? [];
        const nodes = ends[part] ?? [];
        const [is, wanted] = [own[nodes.indexOf(node)] ?? 0, groups[node] ?? 0];
        for (const [place, other] of nodes.entries()) {
          if (other === node) continue;
          const group = own[place] ?? 0;
          groups[other] = group === is ? wanted : group === wanted ? is : group;
          open.push(other);
        }
      }
  }
  return groups;
}
