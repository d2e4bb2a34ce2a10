/** Whether the best partitions of a component have two nodes together, apart, or some so and some so. */
import { equallyGood } from './annealing.ts';
import { type ComponentSearch, componentSearch } from './component-search.ts';
import { type Budget, type CoverSolver, shareOf } from './cover-solver.ts';
import { finished } from './finished.ts';
import type { Groups } from './group-rule.ts';
import type { NumberedGraph } from './signed-graph.ts';

export type PairRelation = 'together' | 'apart' | 'either' | 'unknown';

/** Of the best partitions that are near those found, so many are looked at. */
const MOST_EQUALLY_GOOD = 200;
const FEW = 20;

/**
 * Asks of each pair whether some best partition has it otherwise than the best that are known: a tie of
 * the least weight that wants it so leaves the least frustration as it is, or not. What one such
 * partition says of other pairs, and what follows from pairs that are settled, is not asked for again.
 * @param search has proved the best partition into at most `most` groups
 */
export function pairRelations(
  search: ComponentSearch,
  most: number,
  solver: CoverSolver,
  budget: Budget,
): (a: number, b: number) => PairRelation {
  const nodes = Array.from({ length: search.graph.order }, (_, node) => node);
  const best = search.known(most).groups;
  const areTogether = ({ a, b }: Pair) => best[a] === best[b];
  const known = nodes.map((node) => new Map<number, PairRelation>([[node, 'together']]));
  const relation = (a: number, b: number): PairRelation => known[a]?.get(b) ?? 'unknown';
  const pairs = nodes.flatMap((b) =>
    nodes.slice(0, b).map((a): Pair => ({ a, b, differs: false })),
  );
  const compare = (groups: Groups) => {
    for (const pair of pairs)
      if ((groups[pair.a] === groups[pair.b]) !== areTogether(pair)) pair.differs = true;
  };
  for (const groups of equallyGood(search.graph, most, best, MOST_EQUALLY_GOOD)) compare(groups);
  const settle = (pair: Pair): PairRelation => {
    const { a, b } = pair;
    if (pair.differs) return 'either';
    for (const middle of nodes) {
      const follows = implied(relation(middle, a), relation(middle, b), most);
      if (follows !== 'unknown') return follows;
    }
    if (budget.left() === 0) return 'unknown';
    const together = areTogether(pair);
    const otherwise = bestWith(search, most, a, b, together ? -1 : 1, solver, budget);
    if (otherwise === null) return 'unknown';
    if (otherwise === 'none') return together ? 'together' : 'apart';
    for (const groups of [otherwise, ...equallyGood(search.graph, most, otherwise, FEW)])
      compare(groups);
    return 'either';
  };
  for (const pair of pairs) {
    const settled = settle(pair);
    known[pair.a]?.set(pair.b, settled);
    known[pair.b]?.set(pair.a, settled);
  }
  return relation;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Whether some best partition has it otherwise than the one that is known. */
  differs: boolean;
}

/** What two pairs with a node in common say of the third: nothing unless one of them is fixed. */
function implied(one: PairRelation, other: PairRelation, most: number): PairRelation {
  if (one === 'together') return other;
  if (other === 'together') return one;
  if (most > 2) return 'unknown';
  if (one === 'apart') return turned(other);
  return other === 'apart' ? one : 'unknown';
}

/** Of two groups, who is not in the one is in the other. */
function turned(relation: PairRelation): PairRelation {
  return relation === 'apart' ? 'together' : relation;
}

/** A best partition that satisfies a tie of this sign too; `none` where none does, `null` where time ended. */
function bestWith(
  search: ComponentSearch,
  most: number,
  a: number,
  b: number,
  sign: 1 | -1,
  solver: CoverSolver,
  budget: Budget,
): Groups | 'none' | null {
  const { graph, beyond } = leaning(search.graph, a, b, sign);
  const { upper, groups } = search.known(most);
  const least = upper - beyond;
  const trial = componentSearch(graph, [most], {
    solution: { lower: least, upper: least + 1, groups },
    rows: search.rows(),
  });
  // One hard pair should not have the time of all others.
  finished(trial.search(most, solver, shareOf(budget, 10)));
  const found = trial.known(most);
  if (found.upper === least) return found.groups;
  return found.lower > least ? 'none' : null;
}

/**
 * The graph with one more unit of this sign between two nodes. A tie of the other sign loses one
 * instead, and each partition then costs one less than it does with both.
 */
function leaning(
  graph: NumberedGraph,
  a: number,
  b: number,
  sign: 1 | -1,
): { readonly graph: NumberedGraph; readonly beyond: number } {
  const pair = [a, b];
  const at = graph.ties.findIndex((tie) => pair.includes(tie.a) && pair.includes(tie.b));
  const tie = graph.ties[at];
  if (!tie) {
    const more = { a, b, sign, weight: 1 };
    return { graph: { ...graph, ties: [...graph.ties, more] }, beyond: 0 };
  }
  const weight = tie.sign === sign ? tie.weight + 1 : tie.weight - 1;
  return {
    graph: { ...graph, ties: graph.ties.with(at, { ...tie, weight }) },
    beyond: tie.sign === sign ? 0 : 1,
  };
}
