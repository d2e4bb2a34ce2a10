/** A table's row as the evidence of the relation that it says. */
import type { Evidence, Source } from '../../../network/records.ts';
import { slugOf } from '../../../network/slugs.ts';
import { timeIn } from './cells.ts';
import { type ColumnRole, columnName, type TableMapping } from './columns.ts';
import { rowNumber, type Table } from './parse-table.ts';

/** Gives the evidence of a row by its index among the table's rows. */
export type RowEvidence = (index: number) => readonly Evidence[];

/** A CSL item for each table. The slug keeps the file's ending, lest it be an organization's. */
export function tableSources(tables: readonly Table[]): ReadonlyMap<Table, Source> {
  const taken = new Set<string>();
  return new Map(
    tables.map((table, index) => {
      const title = table.name.replace(/^.*[/\\]/, '');
      const slug = slugOf(title) || 'table';
      const id = taken.has(slug) ? `${slug}-${index + 1}` : slug;
      taken.add(id);
      return [table, { id, type: 'dataset', title }];
    }),
  );
}

/** Evidence by the row's number (RFC 7111), with the row's words in its note. */
export function rowEvidence(table: Table, sources: ReadonlyMap<Table, Source>): RowEvidence {
  const source = sources.get(table)?.id ?? '';
  const wordsOf = rowWords(table);
  return (index) => [fragment(source, `row=${rowNumber(table, index)}`, wordsOf(index))];
}

/** Roles of columns that quote, with what says of when the words are and where they stand. */
const QUOTING = ['quote', 'address', 'when', 'note'] as const;

/**
 * A row as evidence of its relation, dated as its column says. Where the row quotes words or names an address, these
 * are what it says, each behind the name of its column; nobody has looked them up.
 */
export function relationEvidence(
  table: Table,
  { roles }: TableMapping,
  sources: ReadonlyMap<Table, Source>,
): RowEvidence {
  const ofRow = rowEvidence(table, sources);
  const columnsOf = (...wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const wordsOf = rowWords(table, columnsOf(...QUOTING));
  const quoting = columnsOf('quote', 'address');
  const [dated = -1] = columnsOf('when');
  return (index) => {
    const cells = table.rows[index] ?? [];
    const isQuoting = quoting.some((column) => (cells[column] ?? '').trim() !== '');
    const when = timeIn((cells[dated] ?? '').trim());
    return ofRow(index).map((evidence) => ({
      ...evidence,
      ...(when !== null && { when }),
      ...(isQuoting && { note: wordsOf(index) }),
    }));
  };
}

/**
 * Evidence of several rows together, by their numbers; the words are in the note where it is one row, for those of a
 * thousand are no note.
 */
export function rowsEvidence(
  table: Table,
  source: Source['id'],
): (indices: readonly number[]) => Evidence {
  const wordsOf = rowWords(table);
  return (indices) => {
    const [first = 0, ...others] = indices;
    const { note, ...bare } = fragment(source, `row=${rowNumbers(table, indices)}`, wordsOf(first));
    return others.length === 0 && note !== '' ? { ...bare, note } : bare;
  };
}

/** Longer ones would hold up the page that shows them. */
const LONGEST_WORDS = 10_000;

/** The words of a row by its index, each cell behind the name of its column; empty cells are left out. */
export function rowWords(
  { header, rows }: Table,
  columns: readonly number[] = header.map((_, column) => column),
): (index: number) => string {
  const names = columns.map((column) => [column, columnName(header, column)] as const);
  return (index) =>
    names
      .flatMap(([column, name]) => {
        const cell = rows[index]?.[column]?.trim() ?? '';
        return cell === '' ? [] : [`${name}: ${cell}`];
      })
      .join('; ')
      .slice(0, LONGEST_WORDS);
}

/** Evidence by the number of a cell's row and column (RFC 7111). */
export function cellEvidence(
  source: Source['id'],
  { row, column }: { readonly row: number; readonly column: number },
  note: string,
): readonly Evidence[] {
  return [fragment(source, `cell=${row},${column}`, note)];
}

function fragment(source: Source['id'], value: string, note: string): Evidence {
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  const selector = [{ type: 'FragmentSelector' as const, conformsTo, value } as const];
  return { source, role: 'supports', selector, note };
}

/** “3;7-9”: rows by their numbers in the file, as RFC 7111 names several. */
function rowNumbers(table: Table, indices: readonly number[]): string {
  const numbers = indices.map((index) => rowNumber(table, index));
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(';');
}
