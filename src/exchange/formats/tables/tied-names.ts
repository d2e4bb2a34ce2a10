/** Columns whose header says how the organization of a row is tied to those that its cells name: `aliado con`. */
import { withoutGuard } from '../../tables.ts';
import { DIVIDERS, type Divider, type TableMapping } from './columns.ts';
import type { Table } from './parse-table.ts';

/** What stands in a cell that names nobody. */
const NOBODY =
  /^(?:[-–—?.]+|n\/?[ad]|s\/?d|none|no(?:body)?|unknown|ningun[oa]|nadie|nenhum[a]?|ninguém|desconocid[oa]s?|desconhecid[oa]s?)$/i;

const AND = /\s+(?:y|e|and|&)\s+/gi;

export interface Tie {
  readonly name: string;
  /** The header, without a number that only tells columns apart (`Aliado 2`); of a column without one nothing. */
  readonly type: string | undefined;
}

/** Reads whom a row is tied to, in the order of the columns and, in a cell, of the names. */
export function tiesReader(
  table: Table,
  mapping: TableMapping,
): (row: readonly string[]) => readonly Tie[] {
  const { header } = table;
  const columns = mapping.roles.flatMap((role, column) =>
    role === 'tied' ? [[column, tieName(header[column] ?? '')] as const] : [],
  );
  const known = knownNames(table, mapping.roles);
  return (row) =>
    columns.flatMap(([column, type]) =>
      namesIn(withoutGuard((row[column] ?? '').trim()), mapping.divider ?? null, known).map(
        (name) => ({ name, type }),
      ),
    );
}

/** The names in a cell; nobody's are left out. The last of a list may stand behind an “and”, where it is known. */
function namesIn(
  cell: string,
  divider: Divider | null,
  known: ReadonlySet<string>,
): readonly string[] {
  const parts = divider === null ? [cell] : cell.split(divider);
  return parts
    .flatMap((part, at) =>
      divider !== null && at === parts.length - 1 ? withoutAnd(part.trim(), known) : [part],
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NOBODY.test(part));
}

/** “Este y Oeste”, where one of the two is known by itself; “and Oeste”, behind the last comma. */
function withoutAnd(part: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(part)) return [part];
  const bare = part.replace(/^(?:y|e|and|&)\s+/i, '');
  for (const { index, 0: and } of bare.matchAll(AND)) {
    const halves = [bare.slice(0, index), bare.slice(index + and.length)];
    if (halves.some((half) => known.has(half))) return halves;
  }
  return [bare];
}

/** What parts names is plain by itself; a stroke may be part of a name, unless it parts names that are known. */
export function guessDivider(cells: readonly string[], known: ReadonlySet<string>): Divider | null {
  const found = DIVIDERS.find((divider) => {
    const lists = cells.filter((cell) => cell.includes(divider));
    if (lists.length === 0 || divider !== '/') return lists.length > 0;
    const names = lists.flatMap((cell) => namesIn(cell, divider, known));
    return names.filter((name) => known.has(name)).length * 2 >= names.length;
  });
  // One name may be joined to another by a word alone.
  const isJoined = () => cells.some((cell) => namesIn(cell, ',', known).length > 1);
  return found ?? (isJoined() ? ',' : null);
}

/** The names of those whom the rows are about. */
export function knownNames({ rows }: Table, roles: TableMapping['roles']): ReadonlySet<string> {
  const columns = roles.flatMap((role, at) =>
    role === 'source' || role === 'name' || role === 'source-name' ? [at] : [],
  );
  return new Set(rows.flatMap((row) => columns.map((column) => row[column]?.trim() ?? '')));
}

function tieName(header: string): string | undefined {
  const name = header.trim();
  return name.replace(/[\s_]*\d+$/, '') || name || undefined;
}
