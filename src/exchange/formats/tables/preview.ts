/** What the first rows of a table become. */
import type { Note } from '../../../network/problems.ts';
import type { ForeignEdge, ForeignNode } from '../foreign-graph.ts';
import type { TableMapping } from './columns.ts';
import type { Table } from './parse-table.ts';
import { isCounting } from './read-counts.ts';
import { readTables } from './read-tables.ts';

export interface Preview {
  /** Of a table of relations, with the names of their ends. */
  readonly relations: readonly (Pick<ForeignEdge, 'directed' | 'type' | 'place'> & {
    readonly sourceName: string;
    readonly targetName: string;
  })[];
  /** Of a table of organizations. */
  readonly organizations: readonly ForeignNode[];
  readonly notes: readonly Note[];
}

const ROWS = 5;

/** The rows that a preview shows. */
export function firstRows({ rows }: Table): Table['rows'] {
  return rows.slice(0, ROWS);
}

/** Read by the reader itself, so that what it shows is what comes; of this table alone. */
export function previewOf(table: Table, mapping: TableMapping): Preview {
  // A matrix is one only as a whole, and how one cell divides into two names the others tell.
  const isWhole = mapping.as === 'matrix' || isCounting(mapping);
  const rows = isWhole ? table.rows : firstRows(table);
  const read = readTables([{ table: { ...table, rows }, mapping }]);
  if (!read.ok) return { relations: [], organizations: [], notes: [] };
  const { nodes, edges, notes } = read.value;
  const names = new Map(nodes.map(({ id, label }) => [id, label ?? id]));
  const relations = edges.slice(0, ROWS).map(({ source, target, directed, type, place }) => ({
    directed,
    type,
    place,
    sourceName: names.get(source) ?? source,
    targetName: names.get(target) ?? target,
  }));
  return {
    relations,
    organizations: mapping.as === 'organizations' ? nodes : [],
    notes: isCounting(mapping) ? notes.slice(0, ROWS) : notes,
  };
}
