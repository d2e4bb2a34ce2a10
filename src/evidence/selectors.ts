/** From a place in a text to the selectors of a quote, and from exact words to their places. */
import type { TextPositionSelector, TextQuoteSelector } from '../network/records.ts';
import { type SourceText, type Span, sliceText, toPosition } from './source-text.ts';

/** Length of a prefix or suffix, in code points. */
const CONTEXT = 32;

/**
 * Describes a span by its words with up to 32 code points on either side, and by its position
 * (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). `findExact` with these words finds the span.
 * @throws RangeError for a span that is empty or not inside the text
 */
export function describe(
  source: SourceText,
  { start, end }: Span,
): [TextQuoteSelector, TextPositionSelector] {
  if (start < 0 || start >= end || end > source.codePoints)
    throw new RangeError(`No span ${start}–${end} in a text of ${source.codePoints} code points`);
  return [
    {
      type: 'TextQuoteSelector',
      exact: sliceText(source, { start, end }),
      prefix: sliceText(source, { start: Math.max(0, start - CONTEXT), end: start }),
      suffix: sliceText(source, { start: end, end: end + CONTEXT }),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/**
 * Every place of the exact words, ascending; places may overlap (`aa` stands twice in `aaa`).
 * Equal means equal code point by code point. Empty words, and words that cut a character in
 * half, stand nowhere.
 */
export function findExact(source: SourceText, exact: string): Span[] {
  if (exact === '' || !isWellFormed(exact)) return [];
  const places: Span[] = [];
  let at = source.text.indexOf(exact);
  while (at !== -1) {
    places.push(spanAt(source, at, exact));
    at = source.text.indexOf(exact, at + 1);
  }
  return places;
}

/** The span of words that stand at a UTF-16 index. */
export function spanAt(source: SourceText, index: number, words: string): Span {
  return { start: toPosition(source, index), end: toPosition(source, index + words.length) };
}

/** False where a string holds half a surrogate pair, which no decoded text does. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
