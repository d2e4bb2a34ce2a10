/** The CSV of Neo4j's APOC (`apoc.export.csv`): nodes and relationships in one table, one after the other. */
import { isBlank } from './around-table.ts';
import type { Table } from './parse-table.ts';

const COLUMNS = ['_id', '_labels', '_start', '_end', '_type'] as const;

/** A table of nodes and one of relationships, each with the columns that it uses; any other table as it is. */
export function withoutApoc(table: Table): readonly Table[] {
  const start = table.header.indexOf('_start');
  if (!COLUMNS.every((column) => table.header.includes(column))) return [table];
  const first = table.rows.findIndex((row) => (row[start] ?? '').trim() !== '');
  const at = first < 0 ? table.rows.length : first;
  return [part(table, 'nodes', 0, at), part(table, 'relationships', at, table.rows.length)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function part(table: Table, what: string, from: number, to: number): Table {
  const rows = table.rows.slice(from, to);
  const used = table.header.flatMap((_, column) =>
    rows.every((row) => isBlank([row[column] ?? ''])) ? [] : [column],
  );
  const cellsOf = (row: readonly string[]) => used.map((column) => row[column] ?? '');
  return {
    ...table,
    name: table.name.replace(/(?=\.[^.]*$|$)/, ` ${what}`),
    header: cellsOf(table.header),
    rows: rows.map(cellsOf),
    firstRow: table.firstRow + from,
  };
}
