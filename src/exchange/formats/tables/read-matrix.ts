/** A table that is a matrix: a relation for each cell that is not nought. */
import type { Note } from '../../../network/problems.ts';
import type { Source } from '../../../network/records.ts';
import type { ForeignEdge } from '../foreign-graph.ts';
import type { TableMapping } from './columns.ts';
import { cellNumber, cornered, type Matrix, matrixIn } from './matrix.ts';
import type { Nodes } from './nodes.ts';
import type { Table } from './parse-table.ts';
import { cellEvidence } from './row-evidence.ts';

interface Context {
  readonly nodes: Nodes;
  readonly notes: Note[];
  readonly source: Source['id'];
}

/** What is written beside an edge whose cell says more than that there is one. */
const VALUE = 'value';
/** Of the two kinds of organizations in a matrix of two kinds, 1 at the rows and 2 at the columns. */
const MODE = 'mode';

/**
 * Reads a matrix. Where a cell is below nought, the sign is the type (`1`, `-1`), else all have the table's.
 * Without direction, two cells that mirror each other are one relation.
 */
export function readMatrix(
  table: Table,
  { directed, type }: TableMapping,
  { nodes, notes, source }: Context,
): ForeignEdge[] {
  const matrix = matrixIn(table) ?? cornered(table);
  if (!matrix) {
    notes.push({ code: 'table-without-ends', params: {}, place: table.name });
    return [];
  }
  const { rows, columns, isSquare } = matrix;
  const placeOf = (row: number) => ({ table: table.name, row: matrix.rowNumbers[row] ?? 1 });
  const idOf = (name: string, mode: number, row: number) =>
    nodes.resolve({
      value: name,
      label: '',
      attributes: isSquare ? [] : [[MODE, String(mode)]],
      place: placeOf(row),
    }).id;
  const left = rows.map((name, row) => idOf(name, 1, row));
  const above = columns.map((name) => idOf(name, 2, 0));
  if (!isSquare) {
    const params = { rows: rows.length, columns: columns.length };
    notes.push({ code: 'matrix-of-two-kinds', params, place: table.name });
  }
  const values = numbersIn(matrix, notes, placeOf);
  const isSigned = values.some((row) => row.some((value) => value < 0));
  const isMirror = (r: number, c: number) =>
    isSquare && !directed && r > c && values[c]?.[r] === values[r]?.[c];

  return values.flatMap((row, r) =>
    row.flatMap((value, c): ForeignEdge[] => {
      const [from, to] = [left[r], above[c]];
      if (value === 0 || isMirror(r, c) || from === undefined || to === undefined) return [];
      const size = isSigned ? Math.abs(value) : value;
      const evidence = cellEvidence(
        source,
        { row: matrix.rowNumbers[r] ?? 1, column: matrix.columnNumbers[c] ?? 1 },
        `${rows[r]}, ${columns[c]}: ${value}`,
      );
      return [
        {
          source: from,
          target: to,
          directed: directed && isSquare,
          type: isSigned ? String(Math.sign(value)) : (type ?? undefined),
          attributes: size === 1 ? [] : [[VALUE, size]],
          evidence,
          place: placeOf(r),
        },
      ];
    }),
  );
}

/** Whether the cells say a direction: some differ from those that mirror them, on both sides of the diagonal. */
export function saysDirection(table: Table): boolean {
  const matrix = matrixIn(table);
  if (!matrix?.isSquare) return false;
  const values = numbersIn(matrix, [], () => null);
  const some = (holds: (value: number, mirror: number, below: boolean) => boolean) =>
    values.some((row, r) =>
      row.some((value, c) => r !== c && holds(value, values[c]?.[r] ?? 0, r > c)),
    );
  return (
    some((value, mirror) => value !== mirror) &&
    some((value, _, below) => below && value !== 0) &&
    some((value, _, below) => !below && value !== 0)
  );
}

function numbersIn(
  { cells }: Matrix,
  notes: Note[],
  placeOf: (row: number) => Note['place'],
): number[][] {
  return cells.map((row, r) =>
    row.map((cell) => {
      const value = cellNumber(cell);
      if (value === null && cell.trim() !== '')
        notes.push({ code: 'cell-no-number', params: {}, place: placeOf(r) });
      return value ?? 0;
    }),
  );
}
