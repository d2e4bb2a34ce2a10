/** What the exact searches ask of a solver of integer programs, and how long they may take. */

/** Columns of which at least one is taken, each named once. */
export type Row = readonly number[];

/** What a solver found out about a problem. */
export interface Solved {
  /** Proved: no solution of the problem costs less. */
  readonly bound: number;
  /** The best values found, one for each column; `null` where the time was not enough for any. */
  readonly values: Float64Array | null;
  /** True where the values are proved to be the best. */
  readonly optimal: boolean;
}

/**
 * A covering problem that grows: each column is taken (1) or not (0), of each row at least one
 * column is taken, at the least cost in all.
 */
export interface CoverProblem {
  readonly demand: (rows: readonly Row[]) => void;
  /** Solves it with fractions of columns allowed, which bounds the whole solution from below. */
  readonly relax: (seconds: number) => Solved;
  /** Solves it in whole columns. */
  readonly solve: (seconds: number) => Solved;
  /** Frees what the solver holds. */
  readonly close: () => void;
}

/** Opens a problem with a column of each cost, whole numbers from 0, and no rows. */
export type CoverSolver = (costs: readonly number[]) => CoverProblem;

/** How much time is left, in seconds; never less than 0. */
export interface Budget {
  readonly left: () => number;
}

/** A budget that begins to run now. */
export function budgetOf(seconds: number): Budget {
  const end = performance.now() + seconds * 1000;
  return { left: () => Math.max(0, (end - performance.now()) / 1000) };
}

/** The first of so many equal shares of what a budget has left. */
export function shareOf(budget: Budget, shares: number): Budget {
  const others = budget.left() * (1 - 1 / shares);
  return { left: () => Math.max(0, budget.left() - others) };
}

/**
 * What covers must cost at least: each row, short ones first, takes as much as its columns have left,
 * and no column gives more than its cost (weak duality; where each costs 1, these are rows that share no
 * column).
 */
export function packedRows(rows: readonly Row[], costs: readonly number[]): number {
  const left = new Map<number, number>();
  let sum = 0;
  for (const row of [...rows].sort((one, other) => one.length - other.length)) {
    const has = (column: number) => left.get(column) ?? (costs[column] as number);
    const pays = Math.min(...row.map(has));
    sum += pays;
    for (const column of row) left.set(column, has(column) - pays);
  }
  return sum;
}

/** The whole number that a bound of a whole number proves: solvers compute in floating point. */
export function roundedUp(bound: number): number {
  return Math.max(0, Math.ceil(bound - 1e-6 - 1e-9 * bound));
}
