/** Covering problems solved without WebAssembly: exact where they are small, else within bounds. */
import {
  type Budget,
  budgetOf,
  type CoverSolver,
  disjointRows,
  type Row,
  type Solved,
} from './cover-solver.ts';

/**
 * A solver for a page that cannot load HiGHS. It looks for a cover of so many columns, and of one
 * more while it proves that there is none (iterative deepening: R. E. Korf, Artificial Intelligence
 * 27(1), 1985), branching on the columns of a row that has few.
 */
export const branchingSolver: CoverSolver = (columns) => {
  const rows: Row[] = [];
  return {
    demand: (more) => {
      for (const row of more) rows.push(row);
    },
    // A quick cover stands for the fractions: what it leaves uncovered is what is asked for next.
    relax: () => solved(columns, greedyCover(rows), disjointRows(rows), true),
    solve: (seconds) => leastCover(columns, rows, budgetOf(seconds)),
    close: () => {
      rows.length = 0;
    },
  };
};

function solved(columns: number, cover: Iterable<number>, bound: number, optimal: boolean): Solved {
  const values = new Float64Array(columns);
  for (const column of cover) values[column] = 1;
  return { bound, values, optimal };
}

/** Takes the column of the most uncovered rows until none is left. */
function greedyCover(rows: readonly Row[]): Set<number> {
  const cover = new Set<number>();
  let open = rows;
  while (open.length > 0) {
    const counts = new Map<number, number>();
    for (const row of open)
      for (const column of row) counts.set(column, (counts.get(column) ?? 0) + 1);
    const [best] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0]);
    cover.add(best);
    open = open.filter((row) => !row.includes(best));
  }
  return cover;
}

/** The smallest cover; where the time ends first, a quick one and what is proved of the smallest. */
function leastCover(columns: number, rows: readonly Row[], budget: Budget): Solved {
  const quick = greedyCover(rows);
  let size = disjointRows(rows);
  for (; size < quick.size; size += 1) {
    const found = coverWithin(rows, size, budget);
    if (found === null) return solved(columns, quick, size, false);
    if (found !== 'none') return solved(columns, found, size, true);
  }
  return solved(columns, quick, size, true);
}

/** A cover of at most so many columns, or `none`; `null` where the budget ran out. */
function coverWithin(
  rows: readonly Row[],
  most: number,
  budget: Budget,
): readonly number[] | 'none' | null {
  const search = (open: readonly Row[], left: number): readonly number[] | 'none' | null => {
    if (budget.left() === 0) return null;
    if (open.some((row) => row.length === 0) || disjointRows(open) > left) return 'none';
    const [first, ...others] = open;
    if (!first) return [];
    const row = others.reduce((one, other) => (other.length < one.length ? other : one), first);
    let rest = open;
    for (const column of row) {
      const below = search(
        rest.filter((one) => !one.includes(column)),
        left - 1,
      );
      if (below === null) return null;
      if (below !== 'none') return [column, ...below];
      // No cover has it: the next branches do without.
      rest = rest.map((one) => one.filter((other) => other !== column));
    }
    return 'none';
  };
  return search(rows, most);
}
