/** A text cut into sentences by rules for English and Spanish, the same in every browser. */
import { isAbbreviation, mayEndSentence, opensSentence } from './sentence-words.ts';

/** UTF-16 indexes into the text, end exclusive; no white space at either end. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A stop, what closes after it (quotation marks, brackets, numbers of footnotes), and the space that follows. */
const STOP = /(?:[.!?…]+)(?:[”"’'»)\]]|\[\d{1,3}\])*(?=\s)/gu;
const LAST_WORD = /[\p{L}\p{M}\p{N}.’']*$/u;
const OPENING = /^[\s“"‘'«([¿¡—–-]*/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}’']+/u;
/** No abbreviation is longer, and no opening: so far around a stop the rules look, however long the line is. */
const NEAR = 60;

/**
 * Every character that is not white space stands in exactly one sentence, and none crosses a line end, which
 * closes a paragraph. A stop ends no sentence after an abbreviation or an initial (“Gen. Cienfuegos”, “EE. UU.”,
 * “núm. 5”), within a number, before a word in lower case, or where only a number stands before it (“1. The …”).
 * After an abbreviation that may also be the last word (“in the U.S. The …”) the next word decides.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    let start = 0;
    for (const end of [...stopsIn(line), line.length]) {
      const words = line.slice(start, end);
      const sentence = words.trim();
      const from = index + start + words.indexOf(sentence);
      if (sentence !== '') found.push({ start: from, end: from + sentence.length });
      start = end;
    }
  }
  return found;
}

/** The sentences that a span touches, read from the paragraphs that hold it; of a span between sentences none. */
export function sentencesAround(text: string, start: number, end: number): Sentence[] {
  const from = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const around = sentencesOf(text.slice(from, lineEnd === -1 ? text.length : lineEnd));
  const placed = around.map((one) => ({ start: one.start + from, end: one.end + from }));
  return sentencesAt(placed, start, end);
}

/** The sentences that a span touches; of a span between sentences none. */
export function sentencesAt(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Sentence[] {
  return sentences.filter((one) => one.start < end && one.end > start);
}

/** Where sentences of a line end, its own end left out. */
function stopsIn(line: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: stop } of line.matchAll(STOP)) {
    const end = index + stop.length;
    const after = line.slice(end, end + NEAR);
    if (endsSentence(line.slice(ends.at(-1) ?? 0, index), stop, after)) ends.push(end);
  }
  return ends;
}

function endsSentence(before: string, stop: string, after: string): boolean {
  const next = after.replace(OPENING, '');
  if (/^\p{Ll}/u.test(next)) return false;
  if (stop !== '.') return true;
  if (/^[^\p{L}]*$/u.test(before)) return false;
  const last = LAST_WORD.exec(before.slice(-NEAR))?.[0] ?? '';
  const following = FIRST_WORD.exec(next)?.[0] ?? '';
  if (isAbbreviation(last, following)) return false;
  return !mayEndSentence(last) || opensSentence(following);
}
