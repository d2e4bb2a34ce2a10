/** The line index of clusterability for each number of groups, one search after the other. */
import { type Budget, budgetOf, type CoverSolver } from './cover-solver.ts';
import { lineIndex, type Partition } from './frustration.ts';
import type { Bounds } from './least-frustration.ts';
import type { SignedGraph } from './signed-graph.ts';

/** What is known of the best partition into at most so many groups. */
export interface LineIndex {
  readonly groups: number;
  /** What is proved so far; `null` where the search has not learnt anything yet. */
  readonly bounds: Bounds | null;
  /** The best partition; `null` until its search has ended. */
  readonly partition: Partition | null;
}

const NUMBERS_OF_GROUPS = [2, 3, 4, 5] as const;

/**
 * Searches for two to five groups; that of two is the frustration index. Yields what is known of
 * all whenever a search has learnt something.
 * @param seconds for all searches; each gets an equal share of what its predecessors left
 */
export function* lineIndices(
  graph: SignedGraph,
  solver: CoverSolver,
  seconds: number,
): Generator<readonly LineIndex[], readonly LineIndex[]> {
  const total = budgetOf(seconds);
  let known: readonly LineIndex[] = NUMBERS_OF_GROUPS.map((groups) => ({
    groups,
    bounds: null,
    partition: null,
  }));
  const learn = (learnt: LineIndex) =>
    known.map((one) => (one.groups === learnt.groups ? learnt : one));
  for (const [i, groups] of NUMBERS_OF_GROUPS.entries()) {
    const share: Budget = budgetOf(total.left() / (NUMBERS_OF_GROUPS.length - i));
    // With more groups the answer is at least as good.
    const fewer = known[i - 1]?.partition ?? undefined;
    const steps = lineIndex(graph, groups, solver, share, fewer);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      known = learn({ groups, bounds: step.value, partition: null });
      yield known;
    }
    const { lower, upper } = step.value;
    known = learn({ groups, bounds: { lower, upper }, partition: step.value });
    yield known;
  }
  return known;
}
