/** Structural balance of a whole network: how few ties stand against a partition in groups. */
import { balanceRule } from './balance-rule.ts';
import { clusterRule } from './cluster-rule.ts';
import type { Budget, CoverSolver } from './cover-solver.ts';
import { frustratedTies } from './group-rule.ts';
import { type Bounds, leastFrustration } from './least-frustration.ts';
import { numbered, type SignedGraph, type SignedTie } from './signed-graph.ts';

/** A partition of a network's organizations, and how good the best one can be. */
export interface Partition extends Bounds {
  /**
   * Ids of organizations, in the order of the graph's nodes; the largest group first, none empty.
   * Parts of the network without a tie between them are put side by side and say nothing of each other.
   */
  readonly groups: readonly (readonly string[])[];
  /** The `upper` ties that stand against the groups: friends apart, foes together. */
  readonly frustrated: readonly SignedTie[];
  /** True where no partition does better: lower and upper bound are one. */
  readonly proved: boolean;
}

/**
 * The frustration index: the fewest ties that a partition in two leaves frustrated (R. P. Abelson,
 * M. J. Rosenberg, “Symbolic psycho-logic”, Behavioral Science 3, 1958; F. Harary, “On the
 * measurement of structural balance”, Behavioral Science 4, 1959), with such a partition.
 * Yields what is proved so far. Where the budget ends first, the result is an interval.
 */
export function frustrationIndex(
  graph: SignedGraph,
  solver: CoverSolver,
  budget: Budget,
): Generator<Bounds, Partition> {
  return partition(graph, 2, solver, budget);
}

/**
 * The line index of clusterability: the fewest ties that a partition into at most `groups` leaves
 * frustrated (P. Doreian, A. Mrvar, “A partitioning approach to structural balance”, Social
 * Networks 18(2), 1996, with equal weight on both kinds of inconsistency; they ask for exactly so
 * many groups, here fewer will do, so that the index never grows with their number). For two groups
 * it is the frustration index.
 * @param groups 2 or more
 * @param known a partition of the same graph into fewer groups: the answer is at least as good
 */
export function lineIndex(
  graph: SignedGraph,
  groups: number,
  solver: CoverSolver,
  budget: Budget,
  known?: Partition,
): Generator<Bounds, Partition> {
  return partition(graph, groups, solver, budget, known);
}

function* partition(
  graph: SignedGraph,
  most: number,
  solver: CoverSolver,
  budget: Budget,
  known?: Partition,
): Generator<Bounds, Partition> {
  const ties = numbered(graph);
  const rule = most === 2 ? balanceRule : (part: typeof ties) => clusterRule(part, most);
  const start = known && groupNumbers(graph, known);
  const { lower, upper, groups } = yield* leastFrustration(ties, rule, solver, budget, start);
  const members = Array.from({ length: most }, (_, group) =>
    graph.nodes.filter((_, node) => groups[node] === group),
  );
  return {
    lower,
    upper,
    proved: lower === upper,
    groups: members.filter((ids) => ids.length > 0).sort((a, b) => b.length - a.length),
    frustrated: frustratedTies(ties, groups).flatMap((tie) => graph.ties[tie] ?? []),
  };
}

function groupNumbers({ nodes }: SignedGraph, { groups }: Partition): number[] {
  const numbers = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
  return nodes.map((id) => numbers.get(id) ?? 0);
}

/** Runs a search to its end without looking at its steps. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
