/** Tables that are matrices: which organizations stand at the rows and columns, and where the cells begin. */

import { isBlank } from './around-table.ts';
import { cellNumber } from './cell-number.ts';
import { HEADERS, headerWords } from './headers.ts';
import type { Table } from './parse-table.ts';

export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A row of numbers for each of `rows`, a cell for each of `columns`. */
  readonly cells: readonly (readonly string[])[];
  /** Number of each row and column in the file, as RFC 7111 counts. */
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  /** Rows and columns are the same organizations, in the same order; else they are of two kinds. */
  readonly isSquare: boolean;
}

/** A row with its number in the file. */
interface Line {
  readonly cells: readonly string[];
  readonly number: number;
}

const FEWEST = 3;

/**
 * The matrix that a table is, with names on both sides, on one side or on none; `null` for any other.
 * Nothing but numbers and empty cells stands inside, and rows and columns are the same organizations. Cells of
 * −1, 0 and 1 may also be of rows and columns of two kinds.
 */
export function matrixIn(table: Table): Matrix | null {
  return labelledMatrix(table) ?? bareMatrix(table);
}

/** A matrix with names above it and beside it. */
export function labelledMatrix(table: Table): Matrix | null {
  const matrix = cornered(table);
  if (!matrix || !isNumbers(matrix.cells)) return null;
  const { rows, columns, cells } = matrix;
  if (!areNames(rows) || !areNames(columns) || Math.min(rows.length, columns.length) < 2)
    return null;
  if (matrix.isSquare) return rows.length >= FEWEST ? matrix : null;
  const corner = headerWords(table.header[(matrix.columnNumbers[0] ?? 0) - 2] ?? '');
  const isList = HEADERS.id.test(corner) || HEADERS.name.test(corner);
  const isIncidence = cells.flat().every((cell) => /^(?:[-\u2212+]?1|0|)$/.test(cell.trim()));
  return !isList && isIncidence && columns.length >= FEWEST ? matrix : null;
}

/**
 * A row and a column as names, and all behind them as cells: what a table is where the reader says that it is a
 * matrix. They are the first that have the same names, else the first row and the first column with anything in it.
 */
export function cornered(table: Table): Matrix | null {
  const all = linesOf(table);
  const corners = BESIDE.flatMap((row) => BESIDE.map((column) => [row, column] as const));
  const [top, left] = corners.find(([row, column]) => isCorner(all, row, column)) ?? [0, null];
  const [head, ...lines] = all.slice(top);
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const filled = BESIDE.find((column) => lines.some(({ cells }) => cells[column]?.trim()));
  const at = left ?? filled ?? 0;
  if (!head || lines.length === 0 || width < at + 2) return null;
  // R writes no cell above the names of the rows.
  const columns = head.cells.length === width - 1 ? head.cells : head.cells.slice(at + 1, width);
  return made({ rows: lines.map(({ cells }) => cells[at] ?? ''), columns }, lines, at + 1);
}

/** In so many rows above, and columns beside, a matrix may have numbers, titles or nothing. */
const BESIDE = [0, 1, 2];

/** Whether the names behind a cell in its row are those below it in its column. */
function isCorner(all: readonly Line[], row: number, column: number): boolean {
  const [above, ...lines] = all.slice(row);
  const names = above?.cells.slice(column + 1) ?? [];
  if (names.length !== lines.length || names.length < FEWEST || !areNames(names)) return false;
  return isSame(lines.map(({ cells }) => cells[column] ?? '').map(trimmed), names.map(trimmed));
}

/** Square, with names on one side, or with none: then organizations are called by their numbers. */
function bareMatrix(table: Table): Matrix | null {
  const lines = linesOf(table);
  const [head] = lines;
  const width = head?.cells.length ?? 0;
  if (!head || width < FEWEST) return null;
  const isEven = lines.every(({ cells }) => cells.length === width);
  const headed = isEven && lines.length === width + 1 && areNames(head.cells);
  if (headed && !isNumbers([head.cells]))
    return sound({ rows: head.cells, columns: head.cells }, lines.slice(1), 0);
  const names = lines.map(({ cells }) => cells[0] ?? '');
  if (isEven && lines.length === width - 1 && areNames(names) && !isNumbers([names]))
    return sound({ rows: names, columns: names }, lines, 1);
  const numbers = lines.map((_, index) => `${index + 1}`);
  const bare = isEven && lines.length === width;
  return bare ? sound({ rows: numbers, columns: numbers }, lines, 0) : null;
}

function sound(
  names: Pick<Matrix, 'rows' | 'columns'>,
  lines: Line[],
  from: number,
): Matrix | null {
  const matrix = made(names, lines, from);
  return isNumbers(matrix.cells) ? matrix : null;
}

/** Blank rows are none; a byte that tells nothing may close each line. */
function linesOf({ header, rows, firstRow }: Table): Line[] {
  const all = [header, ...rows].map((cells, index) => ({ cells, number: firstRow - 1 + index }));
  const lines = all.filter(({ cells }) => !isBlank(cells));
  const closes = lines.length > 1 && lines.every(({ cells }) => cells.at(-1)?.trim() === '');
  return closes ? lines.map((line) => ({ ...line, cells: line.cells.slice(0, -1) })) : lines;
}

function made(
  { rows, columns }: Pick<Matrix, 'rows' | 'columns'>,
  lines: readonly Line[],
  from: number,
): Matrix {
  const [left, above] = [rows.map(trimmed), columns.map(trimmed)];
  const isSquare = isSame(left, above);
  const place = new Map(above.map((name, column) => [name, column]));
  const order = isSquare ? left.map((name) => place.get(name) ?? 0) : [...above.keys()];
  return {
    rows: left,
    columns: isSquare ? left : above,
    cells: lines.map(({ cells }) => order.map((column) => cells[from + column] ?? '')),
    rowNumbers: lines.map(({ number }) => number),
    columnNumbers: order.map((column) => from + column + 1),
    isSquare,
  };
}

const trimmed = (cell: string) => cell.trim();

function areNames(cells: readonly string[]): boolean {
  const names = cells.map(trimmed);
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

/** The same names on both sides, in whatever order. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a);
  return a.length === b.length && b.every((name) => names.has(name));
}

/** Numbers and empty cells, and not only these. */
function isNumbers(rows: readonly (readonly string[])[]): boolean {
  let found = false;
  for (const row of rows)
    for (const cell of row) {
      if (cell.trim() === '') continue;
      if (cellNumber(cell) === null) return false;
      found = true;
    }
  return found;
}
