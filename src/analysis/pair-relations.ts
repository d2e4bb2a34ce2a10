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
/** Thousands of visits in which what is small is enumerated. */
const AT_ONCE = 10;

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
  const { order } = search.graph;
  const best = search.known(most).groups;
  const table = Array.from({ length: order }, () => new Array<PairRelation>(order).fill('unknown'));
  const areTogether = (a: number, b: number) => best[a] === best[b];
  /** Of each pair, whether some best partition has it otherwise than `best`. */
  const differs = new Uint8Array(order * order);
  const compare = (groups: Groups) => {
    for (let b = 0; b < order; b += 1)
      for (let a = 0; a < b; a += 1)
        if ((groups[a] === groups[b]) !== areTogether(a, b)) differs[a * order + b] = 1;
  };
  for (const groups of equallyGood(search.graph, most, best, MOST_EQUALLY_GOOD)) compare(groups);
  const settle = (a: number, b: number): PairRelation => {
    if (differs[a * order + b] === 1) return 'either';
    for (let middle = 0; middle < b; middle += 1) {
      const follows = implied(table[middle]?.[a], table[middle]?.[b], most);
      if (middle !== a && follows !== 'unknown') return follows;
    }
    if (budget.left() === 0) return 'unknown';
    const sign = areTogether(a, b) ? -1 : 1;
    const otherwise = bestWith(search, most, a, b, sign, solver, budget);
    if (otherwise === 'none') return areTogether(a, b) ? 'together' : 'apart';
    if (otherwise === null) return 'unknown';
    for (const groups of [otherwise, ...equallyGood(search.graph, most, otherwise, FEW)])
      compare(groups);
    return 'either';
  };
  for (let b = 0; b < order; b += 1) {
    const row = table[b] ?? [];
    row[b] = 'together';
    for (let a = 0; a < b; a += 1) {
      const relation = settle(a, b);
      row[a] = relation;
      const mirrored = table[a] ?? [];
      mirrored[b] = relation;
    }
  }
  return (a, b) => table[a]?.[b] ?? 'unknown';
}

/** What two pairs with a node in common say of the third: nothing unless one of them is fixed. */
function implied(
  one: PairRelation = 'unknown',
  other: PairRelation = 'unknown',
  most: number,
): PairRelation {
  if (one === 'together') return other;
  if (other === 'together') return one;
  if (most > 2 || (one !== 'apart' && other !== 'apart')) return 'unknown';
  const rest = one === 'apart' ? other : one;
  return rest === 'apart' ? 'together' : rest;
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
  trial.enumerate(most, AT_ONCE);
  finished(trial.bound(most, solver, budget));
  trial.enumerate(most);
  // One hard pair should not have the time of all others.
  finished(trial.prove(most, solver, shareOf(budget, 10)));
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
  const at = graph.ties.findIndex(
    (tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a),
  );
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
