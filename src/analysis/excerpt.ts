/** Where the words of a query stand in a text, and as much of the text as shows them. */
import { fold } from '../network/fold.ts';

/** A stretch of a text; the pieces of a text make it up in order. */
export interface Piece {
  readonly text: string;
  /** Whether it is a word that the query asks for. */
  readonly isMatch: boolean;
}

/** In UTF-16 units, from (included) to (excluded). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Match extends Stretch {
  /** The term that the word begins with. */
  readonly term: string;
}

/** Characters of an excerpt, and of those that come before the first match, at most. */
const LENGTH = 140;
const LEAD = 40;

/** Runs of letters, their marks, and digits. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** @param terms folded beginnings of words */
export function marked(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, isMatch: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMatch });
    at = to;
  };
  for (const { from, to } of matchesIn(text, terms)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/**
 * The part of a text that holds the most of the terms, with some words before the first of them; `…`
 * stands for what is left out. Words are never cut, so that a text without spaces comes whole.
 */
export function excerpt(given: string, terms: readonly string[]): Piece[] {
  const text = given.trim();
  if (text.length <= LENGTH) return marked(text, terms);
  const matches = matchesIn(text, terms);
  const held = ({ from }: Match) =>
    new Set(
      matches
        .filter((one) => one.from >= from && one.to <= from + LENGTH - LEAD)
        .map(({ term }) => term),
    ).size;
  const best = matches.reduce<Match | undefined>(
    (before, one) => (before && held(before) >= held(one) ? before : one),
    undefined,
  );
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }): Stretch => {
    return { from: index, to: index + length };
  });
  const sought = (words.findLast(({ from }) => best !== undefined && from <= best.from) ??
    words[0]) as Stretch;
  const isNear = (one: Stretch) => one === sought || one.from >= sought.from - LEAD;
  const { from } = words.find(isNear) as Stretch;
  const { to } = words.findLast((one) => one === sought || one.to <= from + LENGTH) as Stretch;
  const shown = text.slice(from, to);
  return [
    ...(text.startsWith(shown) ? [] : [CUT]),
    ...marked(shown, terms),
    ...(text.endsWith(shown) ? [] : [CUT]),
  ];
}

const CUT: Piece = { text: '…', isMatch: false };

/** Whether each term begins a word of the text. */
export function holdsAll(text: string, terms: readonly string[]): boolean {
  const words = wordsOf(text).map(fold);
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

function matchesIn(text: string, terms: readonly string[]): Match[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }): Match[] => {
    const term = terms.find((one) => fold(word).startsWith(one));
    return term === undefined ? [] : [{ from: index, to: index + word.length, term }];
  });
}
