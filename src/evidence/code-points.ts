/** From positions in code points to the UTF-16 indexes that strings count in, and back. */

/**
 * The UTF-16 index of each code point beyond the basic plane, ascending. Only these make the two
 * counts differ, and texts have few of them, so that 10 MB need neither an array of characters nor
 * a pass for each position.
 */
export type AstralIndexes = Uint32Array;

/** Finds the astral code points of a well-formed string. */
export function astralIndexes(text: string): AstralIndexes {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) found.push(index);
  return Uint32Array.from(found);
}

/** The UTF-16 index at which a code point starts; positions past the end stay past the end. */
export function indexOfCodePoint(astral: AstralIndexes, position: number): number {
  return position + countWhile(astral, (index, before) => index - before < position);
}

/** The position of the code point that holds a UTF-16 index. */
export function codePointAtIndex(astral: AstralIndexes, index: number): number {
  return index - countWhile(astral, (start) => start < index);
}

/** How many entries hold, where all that hold come first. */
export function countWhile<Entry>(
  entries: ArrayLike<Entry>,
  holds: (entry: Entry, before: number) => boolean,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(entries[middle] as Entry, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
