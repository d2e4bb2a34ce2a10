/** A text as words that can be compared whatever their accents and capitals. */
import { fold } from '../../network/fold.ts';

/** UTF-16 indexes into the text, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
  /** Without accents and capitals. */
  readonly folded: string;
}

/** Letters, marks and digits that stand together; `s` of a possessive is a word of its own. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
    folded: fold(word),
  }));
}

/** Letters in capitals alone, two or more of them (`CJNG`, `R4`), and no longer than acronyms are. */
export function isAcronym(word: string): boolean {
  return /^(?=.{2,7}$)\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
}

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
