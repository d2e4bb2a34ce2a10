/** A table that is a matrix: a relation for each cell that is not nought. */
import type { Note } from '../../../network/problems.ts';
import type { Source } from '../../../network/records.ts';
import type { ForeignEdge } from '../foreign-graph.ts';
import { hasDirection, tiesIn } from '../number-matrix.ts';
import { edgesOf, modeOf, type Tie } from '../ties.ts';
import { cellNumber } from './cell-number.ts';
import type { TableMapping } from './columns.ts';
import { cornered, type Matrix, matrixIn } from './matrix.ts';
import type { Nodes } from './nodes.ts';
import type { Table } from './parse-table.ts';
import { cellEvidence } from './row-evidence.ts';

interface Context {
  readonly nodes: Nodes;
  readonly notes: Note[];
  readonly source: Source['id'];
}

/**
 * Reads a matrix. Where a cell is below nought, the sign is the type (`1`, `-1`), else all have the table's.
 * Without direction, two cells that mirror each other are one relation.
 */
export function readMatrix(
  table: Table,
  { directed, type }: TableMapping,
  { nodes, notes, source: from }: Context,
): ForeignEdge[] {
  const matrix = matrixIn(table) ?? cornered(table);
  if (!matrix) {
    notes.push({ code: 'table-without-ends', params: {}, place: table.name });
    return [];
  }
  const { rows, columns, isSquare } = matrix;
  const placeOf = (row: number) => ({ table: table.name, row: matrix.rowNumbers[row] ?? 1 });
  const idOf = (name: string, mode: 1 | 2, row: number) =>
    nodes.resolve({
      value: name,
      label: '',
      attributes: isSquare ? [] : modeOf(mode),
      place: placeOf(row),
    }).id;
  const left = rows.map((name, row) => idOf(name, 1, row));
  const above = columns.map((name) => idOf(name, 2, 0));
  if (!isSquare) {
    const params = { rows: rows.length, columns: columns.length };
    notes.push({ code: 'matrix-of-two-kinds', params, place: table.name });
  }
  const values = numbersIn(matrix, notes, placeOf);
  const isDirected = directed && isSquare;
  const ties = tiesIn(values, isDirected || !isSquare).flatMap(({ row, column, value }): Tie[] => {
    const [source, target] = [left[row], above[column]];
    if (source === undefined || target === undefined) return [];
    const at = { row: matrix.rowNumbers[row] ?? 1, column: matrix.columnNumbers[column] ?? 1 };
    const evidence = cellEvidence(from, at, `${rows[row]}, ${columns[column]}: ${value}`);
    const place = placeOf(row);
    return [{ source, target, directed: isDirected, weight: value, evidence, place }];
  });
  return edgesOf(ties, type ?? undefined);
}

/** Whether the cells of a square matrix say a direction. */
export function saysDirection(table: Table): boolean {
  const matrix = matrixIn(table);
  return matrix?.isSquare === true && hasDirection(numbersIn(matrix, [], () => null));
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
