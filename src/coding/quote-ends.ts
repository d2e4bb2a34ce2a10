/** Where a quote begins and ends: whole sentences at first, then moved word by word. */

/** UTF-16 indexes into a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type QuoteEnd = 'start' | 'end';

/** The stretch from the first to the last sentence that the words touch; the words where they touch none. */
export function wholeSentences(words: Stretch, sentences: readonly Stretch[]): Stretch {
  const touched = sentences.filter(({ start, end }) => start < words.end && end > words.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return words;
  return { start: Math.min(first.start, words.start), end: Math.max(last.end, words.end) };
}

/** One end moved by a word, never past the last word that is left and never out of the text. */
export function moveEnd(text: string, quote: Stretch, end: QuoteEnd, step: 1 | -1): Stretch {
  const at = quote[end];
  const moved = end === 'start' ? wordStart(text, at, step) : wordEnd(text, at, step);
  const next = { ...quote, [end]: moved };
  return text.slice(next.start, next.end).trim() === '' ? quote : next;
}

/** The last sentence taken in or given up; the first of them stays. */
export function moveBySentence(
  quote: Stretch,
  sentences: readonly Stretch[],
  step: 1 | -1,
): Stretch {
  const next =
    step > 0
      ? sentences.find(({ end }) => end > quote.end)
      : sentences.findLast(({ end }) => end < quote.end && end > quote.start);
  return next ? { start: quote.start, end: next.end } : quote;
}

/** The sentence after or before a place; without one the last or first there is. */
export function sentenceBeside(
  sentences: readonly Stretch[],
  { start, end }: Stretch,
  step: 1 | -1,
): Stretch | undefined {
  if (step > 0) return sentences.find((one) => one.start >= end) ?? sentences.at(-1);
  return sentences.findLast((one) => one.end <= start) ?? sentences[0];
}

/** Longer than any word with the space around it, so that a step costs the same wherever it is. */
const NEAR = 400;

/** Where the word after a place begins, or the one before it. */
function wordStart(text: string, at: number, step: 1 | -1): number {
  if (step > 0) {
    const next = /^\S*\s+(?=\S)/.exec(text.slice(at, at + NEAR));
    return at + (next?.[0].length ?? 0);
  }
  return at - (/\S+\s*$/.exec(text.slice(Math.max(0, at - NEAR), at))?.[0].length ?? 0);
}

/** Where the word after a place ends, or the one before the last. */
function wordEnd(text: string, at: number, step: 1 | -1): number {
  if (step > 0) return at + (/^\s*\S+/.exec(text.slice(at, at + NEAR))?.[0].length ?? 0);
  return at - (/\s*\S+\s*$/.exec(text.slice(Math.max(0, at - NEAR), at))?.[0].length ?? 0);
}
