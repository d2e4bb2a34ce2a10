/** Cells that were merged in a spreadsheet: in CSV the first has the value, and those below it are empty. */
import type { Note } from '../../../network/problems.ts';
import { isBlank } from './around-table.ts';
import type { TableMapping } from './columns.ts';
import type { Contents } from './contents.ts';
import { placeOf, type Table } from './parse-table.ts';

/** The table with the cell above in each empty cell of the columns that repeat, each row with a note. */
export function withRepeated(table: Table, { repeats = [] }: TableMapping, notes: Note[]): Table {
  if (repeats.length === 0) return table;
  const above = new Map<number, string>();
  const rows = table.rows.map((row, index) => {
    if (isBlank(row)) return row;
    const cells = [...row];
    let isFilled = false;
    for (const column of repeats) {
      const cell = cells[column] ?? '';
      if (cell.trim() !== '') above.set(column, cell);
      else {
        while (cells.length < column) cells.push('');
        cells[column] = above.get(column) ?? '';
        isFilled = true;
      }
    }
    if (isFilled) notes.push({ code: 'cell-repeated', params: {}, place: placeOf(table, index) });
    return cells;
  });
  return { ...table, rows };
}

/** Whether a column has an empty cell below a filled one: then a reader may say that it repeats. */
export function mayRepeat({ rows }: Table, column: number): boolean {
  let isFilled = false;
  return rows.some((row) => {
    const isEmpty = (row[column] ?? '').trim() === '';
    isFilled ||= !isEmpty;
    return isFilled && isEmpty && !isBlank(row);
  });
}

/**
 * Whether the cells of a column look merged: the first is filled, some below it are empty, and no value stands there
 * twice. Anything else may as well be missing.
 */
export function looksMerged(column: Contents): boolean {
  const filled = column.cells.filter((cell) => cell !== '');
  const isOnce = column.distinct.size === filled.length && filled.length < column.cells.length;
  return column.cells[0] !== '' && isOnce;
}

/** The columns up to the first that names an end, where they look merged: those behind it may be empty for themselves. */
export function guessRepeats(
  contents: readonly Contents[],
  { roles }: TableMapping,
): readonly number[] {
  const last = roles.findIndex((role) => ENDS.has(role));
  return contents
    .slice(0, last + 1)
    .flatMap((column, at) => (roles[at] !== 'ignore' && looksMerged(column) ? [at] : []));
}

const ENDS: ReadonlySet<string> = new Set(['source', 'source-name', 'pair', 'name', 'id']);
