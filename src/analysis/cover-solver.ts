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
 * column is taken, and as few as possible in all.
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

/** Opens a problem with so many columns and no rows. */
export type CoverSolver = (columns: number) => CoverProblem;

/** How much time is left, in seconds; never less than 0. */
export interface Budget {
  readonly left: () => number;
}

/** A budget that begins to run now. */
export function budgetOf(seconds: number): Budget {
  const end = performance.now() + seconds * 1000;
  return { left: () => Math.max(0, (end - performance.now()) / 1000) };
}

/**
 * How many rows share no column, short ones first: each needs a column of its own, so that no cover
 * costs less.
 */
export function disjointRows(rows: readonly Row[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of [...rows].sort((one, other) => one.length - other.length)) {
    if (row.some((column) => used.has(column))) continue;
    count += 1;
    for (const column of row) used.add(column);
  }
  return count;
}

/** The whole number that a bound of a whole number proves: solvers compute in floating point. */
export function roundedUp(bound: number): number {
  return Math.max(0, Math.ceil(bound - 1e-6));
}
