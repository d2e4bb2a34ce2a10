/** The three tables that the explorer writes, by their columns: one list for the writer and the reader. */
import { withoutGuard } from '../../tables.ts';
import { type ColumnRole, rolesOf, type TableMapping } from './columns.ts';

/** Attributes stand in columns of their own after these. */
export const OWN_COLUMNS = {
  organizations: ['id', 'name', 'kind', 'aliases', 'parent', 'x', 'y'],
  relations: [
    'id',
    'type',
    'own name',
    'source',
    'source name',
    'target',
    'target name',
    'basis',
    'strength',
    'confidence',
    'reason',
    'hedges',
    'when',
    'where',
    'note',
    'expanded from',
    'quotes',
    'state',
    'consensus',
  ],
  quotes: [
    'record',
    'about',
    'source',
    'citation',
    'role',
    'quote',
    'prefix',
    'suffix',
    'paragraph',
    'start',
    'end',
    'fragment',
    'state',
    'note',
    'when',
    'count',
  ],
} as const;

export type OwnTable = keyof typeof OWN_COLUMNS;
export type OwnColumn<Kind extends OwnTable> = (typeof OWN_COLUMNS)[Kind][number];

/** How many of the last columns tables have not that an earlier version wrote. */
const ADDED: Readonly<Record<OwnTable, number>> = { organizations: 0, relations: 1, quotes: 2 };

/** The columns of a table with this header that are not attributes. */
export function ownColumns<Kind extends OwnTable>(
  kind: Kind,
  header: readonly string[],
): readonly OwnColumn<Kind>[] {
  const all: readonly OwnColumn<Kind>[] = OWN_COLUMNS[kind];
  const isWhole = header[all.length - 1]?.trim() === all.at(-1);
  return isWhole ? all : all.slice(0, all.length - ADDED[kind]);
}

/** Which of the explorer's tables has this header; `null` for any other. */
export function ownTable(header: readonly string[]): OwnTable | null {
  const kinds: readonly OwnTable[] = ['organizations', 'relations', 'quotes'];
  return (
    kinds.find((kind) => ownColumns(kind, header).every((name, i) => header[i]?.trim() === name)) ??
    null
  );
}

/** Reads a cell by its column; the words are as they were written. */
export function ownRow<Kind extends OwnTable>(
  kind: Kind,
  header: readonly string[],
  row: readonly string[],
): (column: OwnColumn<Kind>) => string {
  const columns = ownColumns(kind, header);
  return (column) => withoutGuard(row[columns.indexOf(column)] ?? '');
}

/** How the columns of one of the explorer's tables read; only for show, for it is read by its columns. */
export function ownMapping(kind: OwnTable, header: readonly string[]): TableMapping {
  const roles: readonly (ColumnRole | undefined)[] = ownColumns(kind, header).map((name) =>
    ROLES[kind].get(name),
  );
  const known = roles.flatMap((role, column) => (role ? [[column, role] as const] : []));
  return { as: kind, roles: rolesOf(header.length, known), type: null, directed: false };
}

const ROLES: Readonly<Record<OwnTable, ReadonlyMap<string, ColumnRole>>> = {
  organizations: new Map<string, ColumnRole>([
    ['id', 'id'],
    ['name', 'name'],
    ['kind', 'kind'],
    ['aliases', 'alias'],
    ['x', 'x'],
    ['y', 'y'],
  ]),
  relations: new Map<string, ColumnRole>([
    ['id', 'id'],
    ['type', 'type'],
    ['source', 'source'],
    ['source name', 'source-name'],
    ['target', 'target'],
    ['target name', 'target-name'],
    ['when', 'when'],
    ['where', 'where'],
    ['note', 'note'],
    ['quotes', 'ignore'],
    ['state', 'ignore'],
    ['consensus', 'ignore'],
  ]),
  quotes: new Map(),
};

const LIST_SEPARATOR = '; ';

/**
 * Several texts in one cell; a semicolon that belongs to a text has a backslash in front. So has what becomes
 * one when the file is read: text comes in normalized (NFC), which makes the Greek question mark a semicolon.
 */
export function writeList(texts: readonly string[]): string {
  const written = texts.map((text) => text.normalize().replace(/[\\;]/g, String.raw`\$&`));
  return written.join(LIST_SEPARATOR);
}

/** The texts of a cell that `writeList` wrote, empty ones left out. */
export function readList(cell: string): string[] {
  const texts: string[] = [];
  let text = '';
  for (let i = 0; i < cell.length; i++) {
    const character = cell[i] ?? '';
    if (character === '\\') text += cell[++i] ?? '';
    else if (character === ';') {
      texts.push(text);
      text = '';
      if (cell[i + 1] === ' ') i++;
    } else text += character;
  }
  return [...texts, text].filter((one) => one !== '');
}
