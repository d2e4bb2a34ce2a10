/** From mapped tables to a graph of organizations and relations. */
import { type Note, type Outcome, unreadable } from '../../../network/problems.ts';
import type { Source } from '../../../network/records.ts';
import { stemOf } from '../../file-name.ts';
import type { ForeignEdge, ForeignGraph } from '../foreign-graph.ts';
import type { TableMapping } from './columns.ts';
import { createNodes } from './nodes.ts';
import { ownTable } from './own-tables.ts';
import type { Table } from './parse-table.ts';
import { isCounting, readCounts } from './read-counts.ts';
import { readMatrix } from './read-matrix.ts';
import { readOrganizations } from './read-organizations.ts';
import { readOwnOrganizations, readOwnRelations } from './read-own.ts';
import { type Quotes, readQuotes } from './read-quotes.ts';
import { asTies, readRelations } from './read-relations.ts';
import { withRepeated } from './repeated-cells.ts';
import { relationEvidence, rowEvidence, tableSources } from './row-evidence.ts';

export interface MappedTable {
  readonly table: Table;
  readonly mapping: TableMapping;
}

/**
 * Reads tables together: organizations first, then relations, whose ends may be ids or names. Each
 * relation's evidence is its row (RFC 7111), and each table of relations is a source. The explorer's
 * own tables give back the records that were written. Rows that say too little are left out and noted.
 */
export function readTables(given: readonly MappedTable[]): Outcome<ForeignGraph> {
  const notes: Note[] = [];
  const mapped = given.map(({ table, mapping }) => ({
    table: withRepeated(table, mapping, notes),
    mapping,
  }));
  const nodes = createNodes();
  const edgesOf: ForeignEdge[][] = [];
  const ofKind = (as: TableMapping['as']) => mapped.filter(({ mapping }) => mapping.as === as);

  for (const { table } of ofKind('nothing'))
    notes.push({ code: 'table-not-used', params: {}, place: table.name });

  const shared = { nodes, notes, records: new Set<string>() };
  const organizations = ofKind('organizations');
  for (const { table, mapping } of organizations)
    if (isOwn(table, mapping)) readOwnOrganizations(table, shared);
    else readOrganizations(table, mapping, nodes, notes);

  const tied = organizations.filter(({ mapping }) => mapping.roles.includes('tied'));
  const relations = [
    ...tied.map(({ table, mapping }) => ({ table, mapping: asTies(mapping) })),
    ...ofKind('relations'),
  ];
  const matrices = ofKind('matrix');
  const sources = tableSources([...relations, ...matrices].map(({ table }) => table));
  const quoteTables = ofKind('quotes').map(({ table }) => table);
  const quotes = quoteTables.length > 0 ? readQuotes(quoteTables, notes) : null;
  const isClosed = organizations.length > 0;
  // Ours first: the organizations that they add are records, those of other tables are not.
  const own = relations.filter(({ table, mapping }) => isOwn(table, mapping));
  for (const { table } of own) {
    const evidence = rowEvidence(table, sources);
    edgesOf.push(readOwnRelations(table, { ...shared, quotes, evidence }));
  }
  for (const { table, mapping } of relations) {
    if (isOwn(table, mapping)) continue;
    if (isCounting(mapping)) {
      const source = sources.get(table)?.id ?? '';
      edgesOf.push(readCounts(table, mapping, { nodes, notes, source }));
      continue;
    }
    const evidence = relationEvidence(table, mapping, sources);
    edgesOf.push(readRelations(table, mapping, { nodes, notes, evidence, isClosed }));
  }
  for (const { table, mapping } of matrices) {
    const source = sources.get(table)?.id ?? '';
    edgesOf.push(readMatrix(table, mapping, { nodes, notes, source }));
  }
  const edges = edgesOf.flat();

  const list = nodes.list();
  if (list.length === 0) return refuse(mapped);
  const used = citedSources(sources.values(), quotes, edges);
  const graph: ForeignGraph = {
    title: titleOf(mapped),
    attributes: used.length > 0 ? [['sources', used]] : [],
    nodes: list,
    edges,
    notes: [...notes, ...(quotes ? unused(quotes, edges) : [])],
    undeclaredNodes: 'add',
    placedHere: organizations.every(({ table, mapping }) => isOwn(table, mapping)),
  };
  return { ok: true, value: graph, notes: [] };
}

function isOwn({ header }: Table, { as }: TableMapping): boolean {
  return ownTable(header) === as;
}

/** The tables that are evidence of a relation, and what the table of quotes cites; each id once. */
function citedSources(
  tables: Iterable<Source>,
  quotes: Quotes | null,
  edges: readonly ForeignEdge[],
): Source[] {
  const cited = new Set(
    edges.flatMap(({ evidence }) => (evidence ?? []).map(({ source }) => source)),
  );
  const byId = new Map([...tables].map((source) => [source.id, source]));
  const used = [...byId].filter(([id]) => cited.has(id));
  return [...new Map([...used, ...(quotes?.sources ?? [])]).values()];
}

function unused(quotes: Quotes, edges: readonly ForeignEdge[]): Note[] {
  const relations = new Set(edges.map(({ id }) => id));
  return [...quotes.byRecord].flatMap(([record, { places }]) =>
    relations.has(record)
      ? []
      : places.map((place): Note => ({ code: 'quote-of-nothing', params: {}, place })),
  );
}

/** The words with which the names of all tables start, or else all their names. */
function titleOf(mapped: readonly MappedTable[]): string {
  const [first = '', ...others] = mapped.map(({ table }) => stemOf(table.name));
  if (others.length === 0) return first;
  const words = first.split(/(?<=[\s_-])/);
  const shared = words.findIndex(
    (_, i) => !others.every((other) => other.startsWith(words.slice(0, i + 1).join(''))),
  );
  const title = words
    .slice(0, Math.max(shared, 0))
    .join('')
    .replace(/[\s_-]+$/, '');
  return title === '' ? [first, ...others].join(', ') : title;
}

function refuse(mapped: readonly MappedTable[]): Outcome<never> {
  const files = mapped.map(({ table }) => table.name).join(', ');
  return { ok: false, problems: [unreadable(files, { code: 'table-says-nothing', params: {} })] };
}
