/** What the first row of a table says: whether it names columns, and whether spaces part them. */
import { ENDS, HEADERS, headerWords, saysTie } from './headers.ts';

type Rows = readonly (readonly string[])[];

/** So many rows are looked through for a word of the first. */
const SAMPLE = 5000;

/**
 * Whether the first row names the columns. Names do not stand again in their own columns: where a word does so,
 * and no header is one that is known, the row is data as those below it.
 */
export function namesColumns(first: readonly string[], below: Rows): boolean {
  if (first.length < 2 || first.some(isKnown) || hasEnds(first)) return true;
  const sample = below.slice(0, SAMPLE);
  return !first.some((cell, column) => {
    const word = cell.trim();
    return /\p{L}/u.test(word) && sample.some((row) => row[column]?.trim() === word);
  });
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
