/** A first guess of what a table is and what its columns mean. */
import { type ColumnRole, rolesOf, type TableMapping } from './columns.ts';
import { type Contents, contentsOf, share } from './contents.ts';
import { countsMapping } from './counts-guess.ts';
import { type EndColumns, endsByContent, endsByHeader } from './ends.ts';
import {
  give,
  isOfOrganizations,
  type Known,
  relationsMapping,
  tiedColumns,
  tiedMapping,
  withCells,
} from './guess-relations.ts';
import { HEADERS, headerWords, typeFromName } from './headers.ts';
import { organizationKind } from './kinds.ts';
import { labelledMatrix, matrixIn } from './matrix.ts';
import { areNeighbours } from './neighbours.ts';
import { ownMapping, ownTable } from './own-tables.ts';
import type { Table } from './parse-table.ts';
import { saysDirection } from './read-matrix.ts';

/**
 * Guesses from the headers (English, Spanish), else from the first rows, also those of the tables
 * beside it. A table that fits nothing is not used.
 */
export function guessMapping(table: Table, allTables: readonly Table[]): TableMapping {
  const own = ownTable(table.header);
  if (own) return ownMapping(own, table.header);
  const contents = contentsOf(table);
  if (labelledMatrix(table)) return matrix(table);
  if (areNeighbours(table.rows)) return neighbours(table);
  const ends = endsOf(table, contents, allTables);
  const counts = countsMapping(table, contents, ends);
  if (counts) return counts;
  if (ends) return relationsMapping(table, contents, ends);
  const tied = tiedMapping(table, contents);
  if (tied && !isOfOrganizations(tied, contents)) return tied;
  if (matrixIn(table)) return matrix(table);
  const mapping = organizations(table, contents);
  const isNamed = mapping.roles.some((role) => role === 'id' || role === 'name');
  return isNamed ? mapping : (tied ?? { ...mapping, as: 'nothing' });
}

/** The guess for a table that the reader says is something else than guessed. */
export function mappingAs(as: TableMapping['as'], table: Table): TableMapping {
  const own = ownTable(table.header);
  if (own === as) return ownMapping(own, table.header);
  const contents = contentsOf(table);
  if (as === 'matrix') return matrix(table);
  if (as === 'relations' && areNeighbours(table.rows)) return neighbours(table);
  if (as === 'relations') {
    const ends = endsOf(table, contents, []);
    const counts = countsMapping(table, contents, ends);
    if (counts || ends) return counts ?? relationsMapping(table, contents, ends);
    return tiedMapping(table, contents) ?? relationsMapping(table, contents, null);
  }
  return { ...organizations(table, contents), as };
}

function matrix(table: Table): TableMapping {
  const roles = rolesOf(table.header.length, []);
  return { as: 'matrix', roles, type: typeFromName(table.name), directed: saysDirection(table) };
}

/** From the first of each row to all behind it. */
function neighbours({ header, name }: Table): TableMapping {
  const roles = header.map((_, at): ColumnRole => (at === 0 ? 'source' : 'tied'));
  return { as: 'relations', roles, type: typeFromName(name), directed: false };
}

function endsOf(
  table: Table,
  contents: readonly Contents[],
  allTables: readonly Table[],
): EndColumns | null {
  const byHeader = endsByHeader(table, contents);
  if (byHeader || tiedColumns(table, contents).length > 0) return byHeader;
  const keys = allTables.filter((other) => other !== table).flatMap(keysOf);
  return endsByContent(table, contents, keys);
}

/** Values of the columns by which a table of organizations names its rows. */
function keysOf(table: Table): ReadonlySet<string>[] {
  const contents = contentsOf(table);
  if (endsByHeader(table, contents)) return [];
  return organizationRoles(table, contents).flatMap((role, column) =>
    role === 'id' || role === 'name'
      ? [new Set(table.rows.map((row) => row[column]?.trim() ?? ''))]
      : [],
  );
}

function organizations(table: Table, contents: readonly Contents[]): TableMapping {
  const roles = organizationRoles(table, contents);
  return withCells({ as: 'organizations', roles, type: null, directed: false }, table, contents);
}

function organizationRoles(table: Table, contents: readonly Contents[]): ColumnRole[] {
  const headers = table.header.map(headerWords);
  const known: Known = new Map();
  const isKey = (column: number) => contents[column]?.isKey === true;
  const isText = (column: number) => {
    const { distinct, isNumeric } = contents[column] ?? { distinct: new Set(), isNumeric: true };
    return distinct.size > 0 && !isNumeric;
  };
  for (const [column, words] of headers.entries())
    if (HEADERS.alias.test(words)) known.set(column, 'alias');
  for (const column of tiedColumns(table, contents)) known.set(column, 'tied');
  // An id that comes twice by a slip is said of its row; one that comes with each year is no id of a row.
  const isAlmostKey = (column: number) => {
    const { cells, distinct } = contents[column] ?? { cells: [], distinct: new Set() };
    return distinct.size * 2 >= cells.length && distinct.size > 0;
  };
  give(known, 'id', headers, /^id$/, isAlmostKey);
  if (![...known.values()].includes('id')) give(known, 'id', headers, HEADERS.id, isKey);
  const hasId = [...known.values()].includes('id');
  give(
    known,
    'name',
    headers,
    HEADERS.name,
    (column) => isText(column) && (hasId || isKey(column)),
  );
  give(known, 'kind', headers, HEADERS.kind, (column) => isKind(contents[column]));
  give(known, 'x', headers, HEADERS.x, (column) => contents[column]?.isNumeric === true);
  give(known, 'y', headers, HEADERS.y, (column) => contents[column]?.isNumeric === true);
  if (headers.length === 1 && known.size === 0 && isText(0)) known.set(0, 'name');
  return rolesOf(headers.length, known);
}

function isKind(contents: Contents | undefined): boolean {
  return share(contents?.distinct ?? [], (cell) => organizationKind(cell) !== null) > 0.5;
}
