/** Capitalised runs of words: what may be a name that nobody knows yet. */
import { opensSentence } from '../../evidence/sentence-words.ts';
import { sentencesOf } from '../../evidence/sentences.ts';
import { isArticle, isBodyWord, isCalendarWord, isCartelWord, isConnector } from './name-words.ts';
import { isAcronym, isCapital, type Word, wordsOf } from './words-of.ts';

/** Words of a text that stand together as a name would. */
export interface Run {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** Its first word opens a sentence, where any word has a capital. */
  readonly opens: boolean;
}

/**
 * Finds runs of words with capitals, joined by the connecting words of English and Spanish (`Cártel de la
 * Sierra`, `Army of the North`), with a cartel's own word in lower case at either end (`Gulf cartel`,
 * `cártel de Sinaloa`). An article before it belongs to it in Spanish (`Los Zetas`), not in English. A word that
 * opens a sentence does not where it commonly does so or stands in lower case elsewhere; nor do days and months.
 */
export function runsOf(text: string): Run[] {
  const words = wordsOf(text);
  const common = new Set(
    words.flatMap(({ text: word, folded }) => (isCapital(word) ? [] : folded)),
  );
  const starts = new Set(sentencesOf(text).map(({ start }) => firstLetter(text, start)));
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const from = opening({ text, words, starts, common }, i);
    if (from === null) continue;
    const to = runEnd(text, words, from);
    const found = words.slice(from, to);
    const [first, last] = [found[0], found.at(-1)];
    i = Math.max(i, to - 1);
    if (
      first &&
      last &&
      found.some(({ text: word, folded }) => isCapital(word) && !isArticle(folded))
    )
      runs.push({
        words: found,
        start: first.start,
        end: last.end,
        opens: starts.has(first.start),
      });
  }
  return runs;
}

interface Read {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where sentences begin with a letter. */
  readonly starts: ReadonlySet<number>;
  /** Words that the text has in lower case too. */
  readonly common: ReadonlySet<string>;
}

/** Where a run begins at or after this word, or `null` where none does. */
function opening({ text, words, starts, common }: Read, i: number): number | null {
  const word = words[i];
  const next = words[i + 1];
  if (!word || isCalendarWord(word.folded)) return null;
  if (isCartelWord(word.folded) && next && joins(next) && follows(text, word, next)) return i;
  if (!isCapital(word.text) || word.folded === 'the') return null;
  if (isLoneLetter(word)) return null;
  if (!starts.has(word.start) || isArticle(word.folded) || isCartelWord(word.folded)) return i;
  return opensSentence(word.text) || common.has(word.folded) ? null : i;
}

/** Index after the last word of the run that begins at `from`. */
function runEnd(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  for (let i = end; i < words.length && i < end + 4; i += 1) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || !follows(text, before, word)) break;
    if (joins(word)) {
      if (/^(?:of|the)$/.test(word.folded) && !saysItself(words.slice(from, end))) break;
      if (word.folded === 'the' && before.folded !== 'of') break;
      continue;
    }
    const isName = isCapital(word.text) && !isCalendarWord(word.folded);
    const isOwnWord = i === end && isCartelWord(word.folded);
    if (!isName && !isOwnWord) break;
    end = i + 1;
    if (!isName) break;
  }
  return end;
}

/** A connecting word in lower case: `de`, and `of` where an organization stands before it, not a person. */
function joins({ text, folded }: Word): boolean {
  return isConnector(folded) && !isCapital(text);
}

function saysItself(words: readonly Word[]): boolean {
  return words.some(({ folded }) => isCartelWord(folded) || isBodyWord(folded));
}

function follows(text: string, before: Word, word: Word): boolean {
  return /^(?:[^\S\n]|[-‐‑])$/.test(text.slice(before.end, word.start));
}

function isLoneLetter({ text }: Word): boolean {
  return text.length === 1 && !isAcronym(text);
}

function firstLetter(text: string, start: number): number {
  return start + text.slice(start).search(/[\p{L}\p{N}]/u);
}
