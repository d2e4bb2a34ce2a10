/** Finding the columns that hold the two ends of a relation. */
import { isEdtf } from '../../../network/dates.ts';
import { type Contents, determines, share } from './contents.ts';
import {
  ENDS,
  endRank,
  HEADERS,
  headerWords,
  NO_END,
  OTHER_END,
  SECOND_PREFIX,
  saysTie,
} from './headers.ts';
import type { Table } from './parse-table.ts';
import { looksMerged } from './repeated-cells.ts';

export interface EndColumns {
  readonly source: number;
  readonly target: number;
  /** Columns with the names of the ends, where the ends themselves are ids. */
  readonly names: { readonly source: number; readonly target: number } | null;
  readonly directed: boolean;
}

interface Pair {
  readonly source: number;
  readonly target: number;
  readonly directed: boolean;
  readonly rank: number;
  /** Its words alone do not say that two columns of numbers are ends. */
  readonly isWeak: boolean;
}

/** Ends by their headers (`source` and `target`, `Node` and `RNode`); `null` where none tell. */
export function endsByHeader(table: Table, contents: readonly Contents[]): EndColumns | null {
  const headers = table.header.map(headerWords);
  const columns = new Map(headers.map((words, column) => [words, column]));
  const isOfNumbers = areNumbers(contents);
  const pairs = headers
    .flatMap((words, column) => pairFrom(words, column, columns, contents))
    .filter(({ source, target }) => hasValues(contents[source]) && hasValues(contents[target]))
    .filter(({ isWeak }) => !isWeak || !isOfNumbers)
    .sort((a, b) => a.rank - b.rank || a.source - b.source);
  const [ends, ...others] = pairs;
  if (!ends) return besideName(headers, contents);
  const names = others.find(
    (pair) =>
      pair.source !== ends.source &&
      pair.target !== ends.target &&
      isNameOf(contents[ends.source], contents[pair.source]) &&
      isNameOf(contents[ends.target], contents[pair.target]),
  );
  const { source, target, directed } = ends;
  return { source, target, directed, names: names ?? null };
}

function pairFrom(
  words: string,
  column: number,
  columns: ReadonlyMap<string, number>,
  contents: readonly Contents[],
): Pair[] {
  const parts = words.split(' ');
  const found: Pair[] = [];
  const add = (target: number | undefined, shared: string, directed: boolean, isWeak: boolean) => {
    if (target === undefined || target === column || NO_END.test(shared) || saysTie(shared)) return;
    const rank = endRank(shared);
    found.push({ source: column, target, directed, rank, isWeak: isWeak && rank > 0 });
  };
  for (const { first, second, directed, timely, isWeak = false } of ENDS) {
    const at = parts.indexOf(first);
    if (at < 0) continue;
    const target = columns.get(parts.with(at, second).join(' '));
    // Of three or more by number, two are no ends.
    if (first === '1' && columns.has(parts.with(at, '3').join(' '))) continue;
    if (timely && isTime(contents[column]) && target !== undefined && isTime(contents[target]))
      continue;
    add(target, parts.toSpliced(at, 1).join(' '), directed, isWeak);
  }
  add(columns.get(`${SECOND_PREFIX} ${words}`), words, false, true);
  return found;
}

/** A column of organizations, and one whose header says that the other ends stand in it. */
function besideName(headers: readonly string[], contents: readonly Contents[]): EndColumns | null {
  const holds = (header: RegExp) =>
    headers.findIndex((words, at) => header.test(words) && hasValues(contents[at]));
  const [source, target] = [holds(HEADERS.name), holds(OTHER_END)];
  return source < 0 || target < 0 ? null : undirected(source, target);
}

/** Whether there are nothing but numbers, or nothing else behind what names each row. */
function areNumbers(contents: readonly Contents[]): boolean {
  const [first, ...others] = contents.filter(({ distinct }) => distinct.size > 0);
  const isName = first !== undefined && (first.isNumeric || first.isKey);
  return isName && others.every(({ isNumeric }) => isNumeric);
}

/**
 * Ends by what stands in the columns: two of them that hold ids or names of another table, or, where
 * no header says id or name, two that share many of their values. Rows that go on behind the last column are
 * lists of neighbours, not of pairs.
 * @param keys values of the columns by which other tables name their rows
 */
export function endsByContent(
  table: Table,
  contents: readonly Contents[],
  keys: readonly ReadonlySet<string>[],
): EndColumns | null {
  const columns = contents.map((one, column) => ({ ...one, column }));
  const named = columns.filter(({ isKey, column }) => {
    const words = headerWords(table.header[column] ?? '');
    return isKey && (HEADERS.id.test(words) || HEADERS.name.test(words));
  });
  for (const key of keys) {
    const [source, target] = columns.filter(
      (one) => !named.includes(one) && share(one.distinct, (value) => key.has(value)) >= 0.8,
    );
    if (source && target) return undirected(source.column, target.column);
  }
  if (named.length > 0 || table.rows.some(({ length }) => length > table.header.length))
    return null;
  const texts = columns.filter(({ isNumeric, distinct }) => !isNumeric && distinct.size > 1);
  for (const [i, a] of texts.entries())
    for (const b of texts.slice(i + 1, i + MOST_COMPARED)) {
      const loops = a.cells.filter((cell, row) => cell !== '' && cell === b.cells[row]).length;
      const common = share(a.distinct, (value) => b.distinct.has(value));
      if (common >= 0.3 && loops <= a.cells.length / 10) return undirected(a.column, b.column);
    }
  return null;
}

/** Ends stand near each other; a wide table is not searched in all pairs. */
const MOST_COMPARED = 12;

function undirected(source: number, target: number): EndColumns {
  return { source, target, names: null, directed: false };
}

function hasValues(contents: Contents | undefined): boolean {
  if (contents === undefined) return false;
  return share(contents.cells, (cell) => cell !== '') >= 0.5 || looksMerged(contents);
}

function isNameOf(ids: Contents | undefined, names: Contents | undefined): boolean {
  return ids !== undefined && names !== undefined && !names.isNumeric && determines(ids, names);
}

function isTime(contents: Contents | undefined): boolean {
  return contents !== undefined && share(contents.distinct, isEdtf) > 0.8;
}
