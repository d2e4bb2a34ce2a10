/** Ties in a matrix of numbers, whatever the file that it stands in. */

export type Numbers = readonly (readonly number[])[];

export interface MatrixTie {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Whether the cells of a square matrix say a direction: some differ from those that mirror them, and there are
 * ties on both sides of the diagonal (one side alone is a matrix of which half was written).
 */
export function hasDirection(values: Numbers): boolean {
  let [below, above, differs] = [false, false, false];
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      if (r === c) continue;
      if (value !== (values[c]?.[r] ?? 0)) differs = true;
      if (value !== 0 && r > c) below = true;
      if (value !== 0 && r < c) above = true;
    }
  return differs && below && above;
}

/** A tie for each cell that is not nought; without direction, of two cells that mirror each other the upper one. */
export function tiesIn(values: Numbers, directed: boolean): MatrixTie[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const isMirror = !directed && row > column && values[column]?.[row] === value;
      return value === 0 || isMirror ? [] : [{ row, column, value }];
    }),
  );
}
