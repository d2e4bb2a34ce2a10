/** A first guess of what a table is and what its columns mean. */
import { isEdtf } from '../../../network/dates.ts';
import { type ColumnRole, rolesOf, type TableMapping } from './columns.ts';
import { type Contents, contentsOf, share } from './contents.ts';
import { countsMapping } from './counts-guess.ts';
import { type EndColumns, endsByContent, endsByHeader } from './ends.ts';
import { DIRECTION_COLUMNS, HEADERS, headerWords, TYPE_HEADERS, typeFromName } from './headers.ts';
import { organizationKind } from './kinds.ts';
import { labelledMatrix, matrixIn } from './matrix.ts';
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
  const ends = endsOf(table, contents, allTables);
  const counts = countsMapping(table, contents, ends);
  if (counts) return counts;
  if (ends) return relations(table, contents, ends);
  if (matrixIn(table)) return matrix(table);
  const roles = organizationRoles(table, contents);
  const isOrganizations = roles.some((role) => role === 'id' || role === 'name');
  return { as: isOrganizations ? 'organizations' : 'nothing', roles, type: null, directed: false };
}

/** The guess for a table that the reader says is something else than guessed. */
export function mappingAs(as: TableMapping['as'], table: Table): TableMapping {
  const own = ownTable(table.header);
  if (own === as) return ownMapping(own, table.header);
  const contents = contentsOf(table);
  if (as === 'matrix') return matrix(table);
  if (as === 'relations') {
    const ends = endsOf(table, contents, []);
    return countsMapping(table, contents, ends) ?? relations(table, contents, ends);
  }
  return { as, roles: organizationRoles(table, contents), type: null, directed: false };
}

function matrix(table: Table): TableMapping {
  const roles = rolesOf(table.header.length, []);
  return { as: 'matrix', roles, type: typeFromName(table.name), directed: saysDirection(table) };
}

function endsOf(
  table: Table,
  contents: readonly Contents[],
  allTables: readonly Table[],
): EndColumns | null {
  const byHeader = endsByHeader(table, contents);
  if (byHeader) return byHeader;
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

type Known = Map<number, ColumnRole>;

/** Gives the role to the first column without one that fits. */
function give(
  known: Known,
  role: ColumnRole,
  headers: readonly string[],
  header: RegExp,
  fits: (column: number) => boolean,
): void {
  const column = headers.findIndex((words, at) => !known.has(at) && header.test(words) && fits(at));
  if (column >= 0) known.set(column, role);
}

function relations(
  table: Table,
  contents: readonly Contents[],
  ends: EndColumns | null,
): TableMapping {
  const headers = table.header.map(headerWords);
  const known: Known = new Map();
  if (ends) {
    known.set(ends.source, 'source').set(ends.target, 'target');
    if (ends.names)
      known.set(ends.names.source, 'source-name').set(ends.names.target, 'target-name');
  }
  const filled = (column: number) => contents[column]?.distinct ?? new Set<string>();
  const all = (holds: (cell: string) => boolean) => (column: number) =>
    share(filled(column), holds) === 1;
  const giveOnce = (role: ColumnRole, header: RegExp, fits: (column: number) => boolean) => {
    if (![...known.values()].includes(role)) give(known, role, headers, header, fits);
  };
  for (const { header, says } of DIRECTION_COLUMNS) giveOnce('direction', header, all(says));
  give(known, 'id', headers, HEADERS.relationId, (column) => contents[column]?.isKey === true);
  for (const header of TYPE_HEADERS) giveOnce('type', header, (column) => isType(contents[column]));
  give(known, 'when', headers, HEADERS.when, all(isEdtf));
  give(known, 'where', headers, HEADERS.where, (column) => filled(column).size > 0);
  give(known, 'note', headers, HEADERS.note, (column) => filled(column).size > 0);
  const roles = rolesOf(headers.length, known);
  const type = roles.includes('type') ? null : (ends?.type ?? typeFromName(table.name));
  return { as: 'relations', roles, type, directed: ends?.directed ?? false };
}

/** Types repeat; words that differ from row to row are remarks. */
function isType(contents: Contents | undefined): boolean {
  if (!contents) return false;
  const { size } = contents.distinct;
  return size > 0 && size <= Math.max(20, contents.cells.length / 4);
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
  give(known, 'id', headers, HEADERS.id, isKey);
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
