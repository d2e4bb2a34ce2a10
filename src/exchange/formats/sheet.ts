/** A sheet of a workbook, as rows of text. */
import type { Outcome } from '../../network/problems.ts';

export interface Sheet {
  readonly name: string;
  /** As far as there are any; a row's place here is its place in the sheet. */
  readonly rows: readonly (readonly string[])[];
}

/** The files of a workbook by their paths in its archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type ReadWorkbook = (parts: Parts, file: string) => Outcome<readonly Sheet[]>;

/** No sheet that opens has more; a cell far out, or one repeated a million times, is no reason for more. */
const MOST_ROWS = 250_000;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 5_000_000;

/** More of one range is a background, not a value for each row. */
const MOST_MERGED = 10_000;

/** From 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  /** Rows and columns from 0. */
  readonly set: (row: number, column: number, text: string) => void;
  readonly get: (row: number, column: number) => string;
  /** Gives the cells of a range that was merged the value of its first. */
  readonly merge: (from: Cell, to: Cell) => void;
  readonly rows: () => string[][];
  /** Cells were left out, for there were too many. */
  readonly isFull: () => boolean;
}

/** Takes cells in any order. */
export function createGrid(): Grid {
  const rows: string[][] = [];
  let cells = 0;
  let full = false;
  const get = (row: number, column: number) => rows[row]?.[column] ?? '';
  const set = (row: number, column: number, text: string) => {
    if (text === '') return;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || cells >= MOST_CELLS) {
      full = true;
      return;
    }
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) {
      line.push('');
      cells += 1;
    }
    line[column] = text;
  };
  return {
    set,
    get,
    merge: (from, to) => {
      if ((to.row - from.row + 1) * (to.column - from.column + 1) > MOST_MERGED) return;
      const value = get(from.row, from.column);
      for (let row = from.row; row <= to.row; row++)
        for (let column = from.column; column <= to.column; column++) set(row, column, value);
    },
    rows: () => rows,
    isFull: () => full,
  };
}
