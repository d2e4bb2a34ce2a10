/** The passage of a text that words which do not stand in it most likely come from: a hint only. */
import { type Change, difference } from './difference.ts';
import { KEPT, type Occurrences, occurrences } from './occurrences.ts';
import { type SourceText, type Span, toPosition } from './source-text.ts';

export interface Nearest extends Span {
  /** From the words that were sought to the passage that was found. */
  readonly difference: readonly Change[];
}

interface Piece {
  readonly words: string;
  /** UTF-16 index inside the quote. */
  readonly offset: number;
  readonly wordsBefore: number;
  readonly wordsAfter: number;
}

interface Hit {
  readonly piece: Piece;
  /** UTF-16 index in the text. */
  readonly index: number;
}

/**
 * Finds the passage nearest to each quote. A quote is cut into pieces of up to three words; where
 * most pieces that are rare in the text fall together, the passage lies. Nothing is offered for a
 * quote of which fewer than a third of the pieces are found together.
 * Yields the share of the work that is done.
 */
export function* nearestPassages(
  source: SourceText,
  quotes: ReadonlySet<string>,
): Generator<number, Map<string, Nearest>> {
  const pieces = new Map([...quotes].map((exact) => [exact, cut(exact)]));
  const wanted = new Set([...pieces.values()].flat().map(({ words }) => words));
  const search = occurrences(source.text, wanted);
  let step = search.next();
  for (; !step.done; step = search.next()) yield step.value * SEARCH_SHARE;
  const places = step.value;

  const found = new Map<string, Nearest>();
  for (const [i, [exact, parts]] of [...pieces].entries()) {
    const nearest = passageFor(source, exact, parts, places);
    if (nearest) found.set(exact, nearest);
    yield SEARCH_SHARE + ((1 - SEARCH_SHARE) * i) / pieces.size;
  }
  return found;
}

const SEARCH_SHARE = 0.7;

/** Pieces of three words, or of fewer where the quote is too short for two such pieces. */
function cut(exact: string): Piece[] {
  const words = [...exact.matchAll(/\S+/g)];
  const size = Math.max(1, Math.min(3, Math.floor(words.length / 2)));
  const pieces: Piece[] = [];
  for (const [from, first] of words.entries()) {
    const last = words[from + size - 1];
    if (from % size !== 0 || last === undefined) continue;
    pieces.push({
      words: exact.slice(first.index, last.index + last[0].length),
      offset: first.index,
      wordsBefore: from,
      wordsAfter: words.length - from - size,
    });
  }
  return pieces;
}

function passageFor(
  source: SourceText,
  exact: string,
  pieces: readonly Piece[],
  places: (words: string) => Occurrences,
): Nearest | null {
  const hits = pieces.flatMap((piece) => {
    const { count, first } = places(piece.words);
    return count > KEPT ? [] : first.map((index): Hit => ({ piece, index }));
  });
  const together = densest(hits, exact.length);
  const [first] = together;
  if (first === undefined || together.length * 3 < pieces.length) return null;
  const last = together.at(-1) ?? first;
  const from = backWords(source.text, first.index, first.piece.wordsBefore);
  const to = onWords(source.text, last.index + last.piece.words.length, last.piece.wordsAfter);
  return {
    start: toPosition(source, from),
    end: toPosition(source, to),
    difference: difference(exact, source.text.slice(from, to)),
  };
}

/** The most hits whose pieces, put back into the quote, start it within one `width`; in text order. */
function densest(hits: readonly Hit[], width: number): Hit[] {
  const start = ({ index, piece }: Hit) => index - piece.offset;
  const sorted = hits.toSorted((a, b) => start(a) - start(b));
  let best: Hit[] = [];
  let from = 0;
  for (const [to, hit] of sorted.entries()) {
    while (start(sorted[from] ?? hit) < start(hit) - width) from += 1;
    if (to + 1 - from > best.length) best = sorted.slice(from, to + 1);
  }
  return best.sort((a, b) => a.index - b.index);
}

/** The start of the nth word before an index, or of the first where there are fewer. */
function backWords(text: string, index: number, words: number): number {
  let at = index;
  for (let left = words; left > 0; left -= 1) {
    let next = at;
    while (isSpace(text, next - 1)) next -= 1;
    while (isOfWord(text, next - 1)) {
      next -= 1;
      at = next;
    }
  }
  return at;
}

/** The end of the nth word after an index, or of the last where there are fewer. */
function onWords(text: string, index: number, words: number): number {
  let at = index;
  for (let left = words; left > 0; left -= 1) {
    let next = at;
    while (isSpace(text, next)) next += 1;
    while (isOfWord(text, next)) {
      next += 1;
      at = next;
    }
  }
  return at;
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

/** False beyond the ends of the text too. */
function isOfWord(text: string, index: number): boolean {
  return /\S/.test(text.charAt(index));
}
