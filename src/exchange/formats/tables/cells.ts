/** The cells of a row by the roles of their columns. */
import { isEdtf } from '../../../network/dates.ts';
import { withoutGuard } from '../../tables.ts';
import { periodFrom } from '../../written-periods.ts';
import type { ForeignAttributes } from '../foreign-graph.ts';
import { type ColumnRole, columnName, type TableMapping } from './columns.ts';
import type { Table } from './parse-table.ts';

export interface RowReader {
  /** Cell of the first column with the role, trimmed; empty where there is none. */
  readonly one: (row: readonly string[], role: ColumnRole) => string;
  /** Cells of all columns with the role, trimmed, those with words. */
  readonly all: (row: readonly string[], role: ColumnRole) => string[];
  /** Columns that are attributes, by their headers. */
  readonly attributes: (row: readonly string[]) => ForeignAttributes;
}

export function rowReader({ header }: Table, { roles }: TableMapping): RowReader {
  const columnsOf = (role: ColumnRole) =>
    header.flatMap((_, column) => (roles[column] === role ? [column] : []));
  const byRole = new Map(roles.map((role) => [role, columnsOf(role)]));
  const attributes = (byRole.get('attribute') ?? []).map(
    (column) => [columnName(header, column), column] as const,
  );
  const cellAt = (row: readonly string[], column: number | undefined) =>
    column === undefined ? '' : withoutGuard((row[column] ?? '').trim());
  return {
    one: (row, role) => cellAt(row, byRole.get(role)?.[0]),
    all: (row, role) =>
      (byRole.get(role) ?? []).map((column) => cellAt(row, column)).filter((cell) => cell !== ''),
    attributes: (row) =>
      attributes
        .map(([name, column]) => [name, cellAt(row, column)] as const)
        .filter(([, cell]) => cell !== ''),
  };
}

/** A time as EDTF, or as people write it; `null` where a cell is no time. */
export function timeIn(cell: string): string | null {
  return isEdtf(cell) ? cell : periodFrom(cell);
}

/** A position; decimals with a point or a comma. */
export function pointOf(x: string, y: string): { x: number; y: number } | undefined {
  const [left, top] = [numberOf(x), numberOf(y)];
  return left === null || top === null ? undefined : { x: left, y: top };
}

function numberOf(cell: string): number | null {
  const value = cell === '' ? Number.NaN : Number(cell.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
