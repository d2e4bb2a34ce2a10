/** Where the quotes and hedges of a network stand in a source's text that is at hand. */
import { quotesOf, wordsKey } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { type SourceText, toIndex } from './source-text.ts';
import { type Checks, placeFound } from './states.ts';

export interface PlacedQuote {
  readonly record: string;
  /** Path of the evidence or hedge in its record. */
  readonly field: string;
  readonly kind: 'quote' | 'hedge';
  /** Found without doubt, but not where it was recorded. */
  readonly moved: boolean;
  /** UTF-16 indexes into the text's canonical form, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The quotes and hedges that were found without doubt, in the order of the text; those that
 * start together come longest first. What is ambiguous, changed or not checked has no place.
 */
export function placedQuotes(
  network: Network,
  source: string,
  text: SourceText,
  checks: Checks,
): PlacedQuote[] {
  return quotesOf(network)
    .filter((place) => place.source === source)
    .flatMap((place): PlacedQuote[] => {
      const { record, field, kind } = place;
      const check = checks.get(wordsKey(place));
      const at = check && placeFound(check);
      if (!at) return [];
      const [start, end] = [toIndex(text, at.start), toIndex(text, at.end)];
      return [{ record, field, kind, moved: check?.state === 'moved', start, end }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The passage that a selection means: that of the quote at `field`, or without one the passage of the
 * record's first quote, or of any.
 */
export function meantPassage(
  passages: readonly QuotedPassage[],
  selected: string | null,
  field: string | null,
): QuotedPassage | undefined {
  const carrying = (holds: (quote: PlacedQuote) => boolean) =>
    passages.find(({ quotes }) =>
      quotes.some((quote) => quote.record === selected && holds(quote)),
    );
  if (field !== null) return carrying((quote) => quote.field === field);
  return carrying((quote) => quote.field === 'evidence.0') ?? carrying(() => true);
}

/** A stretch of text that is quoted, with every record that rests on it. */
export interface QuotedPassage {
  readonly start: number;
  readonly end: number;
  readonly quotes: readonly PlacedQuote[];
}

/** The records that rest on a passage, each by the first of its quotes there. */
export function recordsOn({ quotes }: QuotedPassage): PlacedQuote[] {
  const first = new Map<string, PlacedQuote>();
  for (const quote of quotes) if (!first.has(quote.record)) first.set(quote.record, quote);
  return [...first.values()];
}

/** The quoted passages, hedges left out, in the order of the text: one for each distinct stretch. */
export function quotedPassages(placed: readonly PlacedQuote[]): QuotedPassage[] {
  const found = new Map<string, PlacedQuote[]>();
  for (const quote of placed) {
    if (quote.kind !== 'quote') continue;
    const key = `${quote.start} ${quote.end}`;
    found.set(key, [...(found.get(key) ?? []), quote]);
  }
  return [...found.values()].flatMap((quotes) => {
    const [first] = quotes;
    return first ? [{ start: first.start, end: first.end, quotes }] : [];
  });
}
