/** A first guess of what the columns of a table of relations mean. */
import { timeIn } from './cells.ts';
import { type ColumnRole, rolesOf, type TableMapping } from './columns.ts';
import { type Contents, share } from './contents.ts';
import type { EndColumns } from './ends.ts';
import {
  DIRECTION_COLUMNS,
  HEADERS,
  headerWords,
  REFERENCE,
  saysTie,
  TYPE_HEADERS,
  typeFromName,
} from './headers.ts';
import type { Table } from './parse-table.ts';
import { guessRepeats } from './repeated-cells.ts';
import { guessDivider, knownNames } from './tied-names.ts';

export type Known = Map<number, ColumnRole>;

/** Gives the role to the first column without one that fits. */
export function give(
  known: Known,
  role: ColumnRole,
  headers: readonly string[],
  header: RegExp,
  fits: (column: number) => boolean,
): void {
  const column = headers.findIndex((words, at) => !known.has(at) && header.test(words) && fits(at));
  if (column >= 0) known.set(column, role);
}

/** With the columns that repeat and what parts names in a cell, as far as the cells tell. */
export function withCells(
  mapping: TableMapping,
  table: Table,
  contents: readonly Contents[],
): TableMapping {
  const repeats = guessRepeats(contents, mapping);
  const cells = mapping.roles.flatMap((role, at) =>
    role === 'tied' ? (contents[at]?.cells ?? []) : [],
  );
  const divider = guessDivider(cells, knownNames(table, mapping.roles));
  return { ...mapping, ...(repeats.length > 0 && { repeats }), ...(divider && { divider }) };
}

/** A relation in each row. */
export function relationsMapping(
  table: Table,
  contents: readonly Contents[],
  ends: EndColumns | null,
): TableMapping {
  const known: Known = new Map();
  if (ends) {
    known.set(ends.source, 'source').set(ends.target, 'target');
    if (ends.names)
      known.set(ends.names.source, 'source-name').set(ends.names.target, 'target-name');
  }
  const headers = table.header.map(headerWords);
  const giveOnce = (role: ColumnRole, header: RegExp, fits: (column: number) => boolean) => {
    if (![...known.values()].includes(role)) give(known, role, headers, header, fits);
  };
  const says = (holds: (cell: string) => boolean) => (column: number) =>
    share(contents[column]?.distinct ?? [], holds) === 1;
  for (const { header, says: holds } of DIRECTION_COLUMNS)
    giveOnce('direction', header, says(holds));
  give(known, 'id', headers, HEADERS.relationId, (column) => contents[column]?.isKey === true);
  for (const header of TYPE_HEADERS) giveOnce('type', header, (column) => isType(contents[column]));
  giveRemarks(known, headers, contents);
  const roles = rolesOf(headers.length, known);
  const type = roles.includes('type') ? null : typeFromName(table.name);
  const directed = ends?.directed ?? false;
  return withCells({ as: 'relations', roles, type, directed }, table, contents);
}

/** What a row says besides of its relation: of when, where, in which words, and where those stand. */
function giveRemarks(
  known: Known,
  headers: readonly string[],
  contents: readonly Contents[],
): void {
  const filled = (column: number) => contents[column]?.distinct ?? new Set<string>();
  const isTime = (cell: string) => timeIn(cell) !== null;
  give(known, 'when', headers, HEADERS.when, (column) => share(filled(column), isTime) === 1);
  give(known, 'where', headers, HEADERS.where, (column) => filled(column).size > 0);
  give(known, 'note', headers, HEADERS.note, (column) => filled(column).size > 0);
  for (const [column, words] of headers.entries()) {
    if (known.has(column) || filled(column).size === 0) continue;
    if (share(filled(column), isAddress) > 0.8 || REFERENCE.test(words))
      known.set(column, 'address');
    else if (HEADERS.quote.test(words) && !contents[column]?.isNumeric) known.set(column, 'quote');
  }
}

function isAddress(cell: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell);
}

/** Columns whose header says how those in their cells are tied to whom the row is about. */
export function tiedColumns({ header }: Table, contents: readonly Contents[]): readonly number[] {
  return header.flatMap((name, at) => {
    const { distinct, isNumeric } = contents[at] ?? { distinct: new Set(), isNumeric: true };
    return saysTie(headerWords(name)) && distinct.size > 0 && !isNumeric ? [at] : [];
  });
}

/** Relations from whom each row is about to those that its tied columns name; `null` where there are no such columns. */
export function tiedMapping(table: Table, contents: readonly Contents[]): TableMapping | null {
  const tied = tiedColumns(table, contents);
  const headers = table.header.map(headerWords);
  const isText = (at: number) =>
    !tied.includes(at) && !contents[at]?.isNumeric && (contents[at]?.distinct.size ?? 0) > 0;
  const named = [HEADERS.name, HEADERS.id, /./].flatMap((header) => {
    const at = headers.findIndex((words, i) => header.test(words) && isText(i));
    return at < 0 ? [] : [at];
  });
  const [source] = named;
  if (tied.length === 0 || source === undefined) return null;
  const known: Known = new Map(tied.map((column) => [column, 'tied']));
  known.set(source, 'source');
  giveRemarks(known, headers, contents);
  const roles = rolesOf(headers.length, known);
  return withCells({ as: 'relations', roles, type: null, directed: false }, table, contents);
}

/** Whether such a table is one of organizations, a row each, and says nothing of their relations besides. */
export function isOfOrganizations({ roles }: TableMapping, contents: readonly Contents[]): boolean {
  const isOfTies = (['when', 'quote', 'address'] as const).some((role) => roles.includes(role));
  return contents[roles.indexOf('source')]?.isKey === true && !isOfTies;
}

/** Types repeat; words that differ from row to row are remarks. */
function isType(contents: Contents | undefined): boolean {
  if (!contents) return false;
  const { size } = contents.distinct;
  return size > 0 && size <= Math.max(20, contents.cells.length / 4);
}
