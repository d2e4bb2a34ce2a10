/** Covering problems solved without WebAssembly: exact where they are small, else within bounds. */
import {
  type Budget,
  budgetOf,
  type CoverSolver,
  packedRows,
  type Row,
  type Solved,
} from './cover-solver.ts';

type Costs = readonly number[];

/**
 * A solver for a page that cannot load HiGHS. It looks for a cover of a certain cost, and of the next
 * that can be while it proves that there is none (iterative deepening: R. E. Korf, Artificial
 * Intelligence 27(1), 1985), branching on the columns of a row that has few.
 */
export const branchingSolver: CoverSolver = (costs) => {
  const rows: Row[] = [];
  return {
    demand: (more) => {
      for (const row of more) rows.push(row);
    },
    // A quick cover stands for the fractions: what it leaves uncovered is what is asked for next.
    relax: () => solved(costs, greedyCover(rows, costs), packedRows(rows, costs), true),
    solve: (seconds) => leastCover(costs, rows, budgetOf(seconds)),
    close: () => {},
  };
};

function solved(costs: Costs, cover: Iterable<number>, bound: number, optimal: boolean): Solved {
  const values = new Float64Array(costs.length);
  for (const column of cover) values[column] = 1;
  return { bound, values, optimal };
}

/** Takes the column that covers the most open rows for its cost until none is left. */
function greedyCover(rows: readonly Row[], costs: Costs): Set<number> {
  const cover = new Set<number>();
  let open = rows;
  while (open.length > 0) {
    const worth = new Map<number, number>();
    for (const row of open)
      for (const column of row)
        worth.set(column, (worth.get(column) ?? 0) + 1 / (costs[column] as number));
    const [best] = [...worth].reduce((one, other) => (other[1] > one[1] ? other : one));
    cover.add(best);
    open = open.filter((row) => !row.includes(best));
  }
  return cover;
}

/** The cheapest cover; where the time ends first, a quick one and what is proved of the cheapest. */
function leastCover(costs: Costs, rows: readonly Row[], budget: Budget): Solved {
  const quick = greedyCover(rows, costs);
  const most = [...quick].reduce((sum, column) => sum + (costs[column] as number), 0);
  let limit = packedRows(rows, costs);
  while (limit < most) {
    const found = coverWithin(rows, costs, limit, budget);
    if (found === null) return solved(costs, quick, limit, false);
    if ('cover' in found) return solved(costs, found.cover, limit, true);
    limit = found.next;
  }
  return solved(costs, quick, most, true);
}

/**
 * A cover of at most this cost, or a higher cost below which there is none; `null` where the budget
 * ran out.
 */
function coverWithin(
  rows: readonly Row[],
  costs: Costs,
  limit: number,
  budget: Budget,
): { readonly cover: readonly number[] } | { readonly next: number } | null {
  let next = Number.POSITIVE_INFINITY;
  let isOver = false;
  const search = (open: readonly Row[], spent: number): readonly number[] | null => {
    isOver ||= budget.left() === 0;
    if (isOver) return null;
    // A row without a column left costs more than there is.
    const least = spent + packedRows(open, costs);
    if (least > limit) {
      next = Math.min(next, least);
      return null;
    }
    const [first, ...others] = open;
    if (!first) return [];
    const row = others.reduce((one, other) => (other.length < one.length ? other : one), first);
    let rest = open;
    for (const column of row) {
      const without = rest.filter((one) => !one.includes(column));
      const below = search(without, spent + (costs[column] as number));
      if (below) return [column, ...below];
      // No cover has it: the next branches do without.
      rest = rest.map((one) => one.filter((other) => other !== column));
    }
    return null;
  };
  const cover = search(rows, 0);
  if (cover) return { cover };
  return isOver ? null : { next };
}
