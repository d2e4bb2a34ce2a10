/** What the first row of a table says: whether it names columns, and whether spaces part them. */

import { cellNumber } from './cell-number.ts';
import { ENDS, HEADERS, headerWords, saysTie } from './headers.ts';

type Rows = readonly (readonly string[])[];

/** So many rows are looked through for a word of the first. */
const SAMPLE = 5000;

/**
 * Whether the first row names the columns. Names are no numbers, and do not stand again in their own columns, nor at the
 * other end of a pair: where a word does so, and no header is one that is known, the row is data as those below it.
 */
export function namesColumns(first: readonly string[], below: Rows): boolean {
  if (first.length < 2 || isKnownHeader(first)) return true;
  if (first.every((cell) => cellNumber(cell) !== null)) return false;
  const sample = below.slice(0, SAMPLE);
  const ends = new Set(
    sample.flatMap((row) => (hasWord(row[1]) ? [row[0]?.trim(), row[1]?.trim()] : [])),
  );
  return !first.some((cell, column) => {
    const word = cell.trim();
    const stands = column < 2 && ends.has(word);
    return hasWord(word) && (stands || sample.some((row) => row[column]?.trim() === word));
  });
}

function hasWord(cell = ''): boolean {
  return /\p{L}/u.test(cell);
}

/** Whether words of a row are headers that are known. */
export function isKnownHeader(row: readonly string[]): boolean {
  return row.some(isKnown) || hasEnds(row);
}

function isKnown(header: string): boolean {
  const words = headerWords(header);
  return saysTie(words) || Object.values(HEADERS).some((known) => known.test(words));
}

function hasEnds(header: readonly string[]): boolean {
  const names = header.map(headerWords);
  return ENDS.some(
    ({ first, second, isWeak }) => !isWeak && names.includes(first) && names.includes(second),
  );
}

/** Whether rows that were cut at spaces are a table: all as wide as the first, which names two ends. */
export function namesEnds([first = [], ...others]: Rows): boolean {
  const isEven = others.every(({ length }) => length === first.length);
  return isEven && others.length > 0 && hasEnds(first);
}
