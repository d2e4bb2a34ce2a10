/** Where phrases of a word list stand in a text. */
import { isCapital, type Word } from '../names/words-of.ts';
import type { Phrases } from './word-list.ts';

/** A phrase in a text: indexes of its words, end exclusive, and its place in UTF-16 indexes. */
export interface Found<Id> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Stands in a phrase for any year. */
const YEAR = '####';

/**
 * Prepares lists of phrases for being looked for. At each word the longest phrase wins; one that two lists
 * share is the first one's.
 * @returns a function from the words of a text to the phrases that stand there, in order, never overlapping
 */
export function phraseFinder<Id extends string>(
  lists: Readonly<Record<Id, Phrases>>,
): (text: string, words: readonly Word[]) => Found<Id>[] {
  const byFirst = new Map<string, { readonly id: Id; readonly words: readonly string[] }[]>();
  for (const [id, phrases] of Object.entries(lists) as [Id, Phrases][])
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  return (text, words) => {
    const found: Found<Id>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const phrase = byFirst
        .get(words[from]?.folded ?? '')
        ?.find(
          (one) =>
            one.words.every((word, i) => isWord(word, words[from + i]?.folded)) &&
            holdsTogether(text, words, from, from + one.words.length),
        );
      const [first, last] = [words[from], words[from + (phrase?.words.length ?? 0) - 1]];
      if (!phrase || !first || !last || isName(text, first)) continue;
      const to = from + phrase.words.length;
      found.push({ id: phrase.id, from, to, start: first.start, end: last.end });
      from = to - 1;
    }
    return found;
  };
}

function isWord(listed: string, found: string | undefined): boolean {
  return listed === found || (listed === YEAR && /^(?:19|20)\d\d$/.test(found ?? ''));
}

function holdsTogether(text: string, words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .every(({ start }, i) =>
      /^(?:[^\S\n]|[-‐‑–'’])$/.test(text.slice(words[from + i]?.end, start)),
    );
}

/** A capital after a word in lower case or a comma: `May`, `March`, `Los Aliados`. */
function isName(text: string, { text: word, start }: Word): boolean {
  return isCapital(word) && /[\p{Ll}\d,’'] $/u.test(text.slice(Math.max(0, start - 2), start));
}
