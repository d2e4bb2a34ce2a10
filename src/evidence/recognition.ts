/** Whether a text is, edited or not, the one that words were quoted from, or something else. */
import { quotesOf, textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { isBinary } from './decoding.ts';
import { identify, type SourceText } from './source-text.ts';

/** Why a text is not taken for a source's: it has no words at all, is no text, or is another text. */
export type Refusal = 'empty' | 'binary' | 'other';

/**
 * So many words of a quote in a row tell its text from others. Measured with the shipped article: its
 * quotes share eight words in a row with none of eleven encyclopedia articles about the same cartels,
 * seven with two of them, five with five; and still share eight with each of a hundred copies of the
 * article in which two words in five were replaced at random (docs/benchmarks.md).
 */
const TELLING = 8;

/** Words looked at between two yields: some milliseconds. */
const STRETCH = 1 << 14;

/** In these scripts no space parts the words; each character counts as one. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Why a text cannot be the source's, or `null`: the very text always can, by its hash. */
export function refusalOf(network: Network, source: string, text: SourceText): Refusal | null {
  const coded = network.sources.find(({ id }) => id === source)?.custom?.text?.sha256;
  if (identify(text, coded) !== 'different') return null;
  if (text.text.trim() === '') return 'empty';
  if (isBinary(text.text)) return 'binary';
  const quoted = quotesOf(network).flatMap((place) => {
    const exact = textQuote(place.selector)?.quote.exact;
    return place.kind === 'quote' && place.source === source && exact !== undefined ? [exact] : [];
  });
  const steps = sharesWords(text.text, quoted);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value ? null : 'other';
}

/**
 * Whether eight words of a quote stand in the text in a row, whatever the case, punctuation and spaces
 * (word n-grams: Broder, “On the resemblance and containment of documents”, 1997). Where the longest
 * quote has fewer than sixteen words, half of its words will do, so that one changed word never makes a
 * text another one. True where nothing is quoted that could tell. Yields the share of the work done.
 */
export function* sharesWords(text: string, quotes: Iterable<string>): Generator<number, boolean> {
  const quoted = Array.from(quotes, (exact) => Array.from(exact.matchAll(WORD), lowerCase));
  const half = quoted.reduce((most, words) => Math.max(most, Math.floor(words.length / 2)), 1);
  const length = Math.min(TELLING, half);
  const runs = new Set(
    quoted.flatMap((words) =>
      words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')),
    ),
  );
  if (runs.size === 0) return true;
  const last: string[] = [];
  let seen = 0;
  for (const word of text.matchAll(WORD)) {
    last.push(lowerCase(word));
    if (last.length > length) last.shift();
    if (runs.has(last.join(' '))) return true;
    seen += 1;
    if (seen % STRETCH === 0) yield word.index / text.length;
  }
  return false;
}

function lowerCase([word]: RegExpExecArray): string {
  return word.toLowerCase();
}
