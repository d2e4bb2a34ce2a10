/** The rows of a table as plain values: found by their words, sorted by a column, put in groups. */
import { fold } from '../network/fold.ts';

export interface Cell {
  readonly text: string;
  /** Place in the column's order where that is not the order of the texts; lower comes first. */
  readonly order?: number;
  /** Heading of the group that the row belongs to by this column, where that is not the text. */
  readonly group?: string;
  /** Of the text, where it is not that of the page: a tag of BCP 47. */
  readonly lang?: string | undefined;
  /** Stands before the text, which says the same in words. */
  readonly sign?: string;
  /** What the cell leads to, where that is not what its row does. */
  readonly leadsTo?: { readonly selection: string; readonly quote: string };
}

export interface Row<Column extends string = string> {
  /** One row of a table has it. */
  readonly key: string;
  /** Id of the record that the row leads to, and the path of the quote in it that is meant. */
  readonly record: string;
  readonly quote: string | null;
  readonly cells: Readonly<Record<Column, Cell>>;
  /** The words that the row rests on, each with its place; told when asked for, as there are many rows. */
  readonly citations: () => readonly string[];
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a table shows, one below the other. */
export type Line =
  | { readonly is: 'group'; readonly title: string; readonly count: number }
  | { readonly is: 'row'; readonly row: Row };

/**
 * Prepares finding rows by words.
 * @returns a function from a query to the rows that hold all of its words in some cell, in their
 * order; accents and case do not matter, and an empty query finds every row
 */
export function rowFinder(rows: readonly Row[]): (query: string) => readonly Row[] {
  const texts = rows.map(({ cells }) =>
    fold(
      Object.values(cells)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
  return (query) => {
    const sought = fold(query).split(/\s+/);
    return rows.filter((_, i) => sought.every((word) => texts[i]?.includes(word)));
  };
}

/**
 * The rows in the order of a column. Equal ones keep their order in both directions; rows with an
 * empty cell come last in both.
 * @param compare the order of texts, as `Array.sort` asks for it
 */
export function sortRows(
  rows: readonly Row[],
  { column, descending }: Sort,
  compare: (a: string, b: string) => number,
): Row[] {
  const keyed = rows.map((row) => ({ row, cell: row.cells[column] ?? EMPTY }));
  const inColumn = (a: Cell, b: Cell) =>
    descending ? compareCells(b, a, compare) : compareCells(a, b, compare);
  return keyed
    .sort(
      ({ cell: a }, { cell: b }) => Number(a.text === '') - Number(b.text === '') || inColumn(a, b),
    )
    .map(({ row }) => row);
}

/** Each row as a line, under the heading of its group; groups in the order of their first rows. */
export function groupRows(rows: readonly Row[], column: string | null): Line[] {
  if (column === null) return rows.map(asLine);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { text, group = text } = row.cells[column] ?? EMPTY;
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return [...groups].flatMap(([title, members]): Line[] => [
    { is: 'group', title, count: members.length },
    ...members.map(asLine),
  ]);
}

const EMPTY: Cell = { text: '' };

function asLine(row: Row): Line {
  return { is: 'row', row };
}

function compareCells(a: Cell, b: Cell, compare: (a: string, b: string) => number): number {
  return a.order !== undefined && b.order !== undefined
    ? a.order - b.order
    : compare(a.text, b.text);
}
