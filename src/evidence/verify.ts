/** Whether the words that carry a network stand in the texts that it cites, and where. */
import { type QuotePlace, quotesOf, textQuote, wordsKey } from '../network/quotes.ts';
import type { Network, TextPositionSelector, TextQuoteSelector } from '../network/records.ts';
import { type Nearest, nearestPassages } from './nearest.ts';
import { type Occurrences, occurrences } from './occurrences.ts';
import { spanAt } from './selectors.ts';
import { identify, type SourceText, type Span, toIndex } from './source-text.ts';

/**
 * What a check says of one quote. Positions are code points over the text's canonical form.
 *
 * - `verified`: the text is the very one that was coded (by its hash), the exact words stand at the
 *   exact position, and prefix and suffix agree with what stands there, character by character.
 * - `moved`: the exact words are found without doubt, yet not just as recorded; `differs` says in
 *   what: the `position`; or, at the same position, the `surroundings` (prefix or suffix); or, where
 *   all of these agree, the `text`, which is not known to be the one that was coded.
 *   Without doubt means: the words stand in the text once; or they stand there several times and at
 *   exactly one of the places the prefix or the suffix agrees. Where the prefix speaks for one place
 *   and the suffix for another, that is doubt. An empty prefix agrees only at the start of the text,
 *   an empty suffix only at its end.
 * - `ambiguous`: the exact words stand in several places that cannot be told apart so; the first of
 *   them (at most 20) and their number.
 * - `changed`: the exact words stand nowhere; the nearest passage, if any is near, is a hint.
 * - `not-checked`: no text of the source is at hand (`no-text`), or the evidence is in a table and
 *   has no exact words (`table`).
 */
export type QuoteState =
  | { readonly state: 'verified'; readonly at: Span }
  | {
      readonly state: 'moved';
      readonly from: Span;
      readonly to: Span;
      readonly differs: 'position' | 'surroundings' | 'text';
    }
  | { readonly state: 'ambiguous'; readonly places: readonly Span[]; readonly count: number }
  | { readonly state: 'changed'; readonly nearest: Nearest | null }
  | { readonly state: 'not-checked'; readonly reason: 'no-text' | 'table' };

interface TextQuote {
  readonly key: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/**
 * Checks every quote and hedge of a network.
 * @param texts the texts at hand by the id of their source
 * @returns the state of all words quoted by their `wordsKey`, in the order of `quotesOf`
 */
export function verifyNetwork(
  network: Network,
  texts: ReadonlyMap<string, SourceText>,
): Map<string, QuoteState> {
  const steps = verifySteps(network, texts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * `verifyNetwork` in steps of some milliseconds, for a caller that reports progress or may stop.
 * Yields the share of the work that is done, from 0 to 1.
 */
export function* verifySteps(
  network: Network,
  texts: ReadonlyMap<string, SourceText>,
): Generator<number, Map<string, QuoteState>> {
  const places = quotesOf(network);
  const states = new Map<string, QuoteState>();
  const bySource = new Map<string, TextQuote[]>();
  for (const place of places) {
    const key = wordsKey(place);
    if (states.has(key)) continue;
    const parts = textQuote(place.selector);
    const reason = parts === null ? 'table' : 'no-text';
    states.set(key, { state: 'not-checked', reason });
    if (parts && texts.has(place.source)) append(bySource, place, { key, ...parts });
  }
  let done = 0;
  for (const [id, quotes] of bySource) {
    const text = texts.get(id);
    if (!text) continue;
    const expected = network.sources.find((source) => source.id === id)?.custom?.text?.sha256;
    const steps = checkQuotes(text, identify(text, expected) !== 'different', quotes, states);
    for (const share of steps) yield (done + share) / bySource.size;
    done += 1;
  }
  return states;
}

function append(lists: Map<string, TextQuote[]>, { source }: QuotePlace, quote: TextQuote): void {
  const list = lists.get(source);
  if (list) list.push(quote);
  else lists.set(source, [quote]);
}

/** Right quotes cost a glance each; only the others are searched for, all in the same passes. */
function* checkQuotes(
  text: SourceText,
  isCodedText: boolean,
  quotes: readonly TextQuote[],
  states: Map<string, QuoteState>,
): Generator<number, void> {
  const sought: TextQuote[] = [];
  for (const one of quotes) {
    const { start, end } = one.position;
    if (isCodedText && standsAsRecorded(text, one))
      states.set(one.key, { state: 'verified', at: { start, end } });
    else sought.push(one);
  }
  if (sought.length === 0) return;

  const wanted = sought.flatMap(({ quote: { exact, prefix, suffix } }) => [
    exact,
    prefix + exact,
    exact + suffix,
  ]);
  const places = yield* scaled(occurrences(text.text, wanted), 0, 0.5);
  const isMissing = ({ quote }: TextQuote) => places(quote.exact).count === 0;
  const missing = new Set(sought.filter(isMissing).map(({ quote }) => quote.exact));
  const nearest = yield* scaled(nearestPassages(text, missing), 0.5, 1);
  for (const one of sought)
    states.set(
      one.key,
      isMissing(one)
        ? { state: 'changed', nearest: nearest.get(one.quote.exact) ?? null }
        : located(text, one, places),
    );
}

function standsAsRecorded(text: SourceText, { quote, position }: TextQuote): boolean {
  const { exact, prefix, suffix } = quote;
  const start = toIndex(text, position.start);
  const end = toIndex(text, position.end);
  return (
    text.text.slice(start, end) === exact &&
    text.text.endsWith(prefix, start) &&
    text.text.startsWith(suffix, end)
  );
}

function located(
  text: SourceText,
  one: TextQuote,
  places: (words: string) => Occurrences,
): QuoteState {
  const { exact } = one.quote;
  const { count, first } = places(exact);
  const index = count === 1 ? first[0] : placeInContext(text.text, one.quote, places);
  if (index === undefined) {
    return { state: 'ambiguous', places: first.map((at) => spanAt(text, at, exact)), count };
  }
  const { start, end } = one.position;
  const to = spanAt(text, index, exact);
  const differs =
    to.start !== start || to.end !== end
      ? 'position'
      : standsAsRecorded(text, one)
        ? 'text'
        : 'surroundings';
  return { state: 'moved', from: { start, end }, to, differs };
}

/** The only place where prefix or suffix agrees, if there is one. */
function placeInContext(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  places: (words: string) => Occurrences,
): number | undefined {
  const atStart = text.startsWith(exact) ? [0] : [];
  const atEnd = text.endsWith(exact) ? [text.length - exact.length] : [];
  const candidates = new Set([
    ...(prefix === '' ? atStart : places(prefix + exact).first.map((at) => at + prefix.length)),
    ...(suffix === '' ? atEnd : places(exact + suffix).first),
  ]);
  return candidates.size === 1 ? [...candidates][0] : undefined;
}

/** Runs steps whose share of the whole goes from one number to another. */
function* scaled<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
