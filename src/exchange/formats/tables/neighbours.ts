/** Lists of neighbours: in each row an organization, and behind it all those that it is tied to. */
import { isBlank } from './around-table.ts';

type Rows = readonly (readonly string[])[];

/** So many rows are looked through. */
const SAMPLE = 5000;

/** Rows of that many cells are no pairs. */
const WIDE = 3;

/**
 * Whether rows are such lists: as long as there are names in each, and many of those behind the first cell have
 * a row of their own.
 */
export function areNeighbours(rows: Rows): boolean {
  const lists = rows.slice(0, SAMPLE).filter((cells) => !isBlank(cells));
  const widest = widthOf(lists);
  if (widest < WIDE || lists.every(({ length }) => length === widest)) return false;
  if (lists.some((cells) => cells.some((cell) => cell.trim() === ''))) return false;
  const first = new Set(lists.map(([cell = '']) => cell.trim()));
  const behind = new Set(lists.flatMap(([, ...cells]) => cells.map((cell) => cell.trim())));
  return [...behind].filter((cell) => first.has(cell)).length * 5 >= behind.size;
}

/** How many cells the longest row has. */
export function widthOf(rows: Rows): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}
