/** Whether the words that carry a network stand in the texts that it cites, and where. */
import { type RecordedPlace, recordedWords, textQuote, wordsKey } from '../network/quotes.ts';
import type { Network, TextPositionSelector, TextQuoteSelector } from '../network/records.ts';
import { type Nearest, nearestPassages } from './nearest.ts';
import { type Occurrences, occurrences } from './occurrences.ts';
import { sharesWords } from './recognition.ts';
import { spanAt } from './selectors.ts';
import { identify, type SourceText, type Span, toIndex } from './source-text.ts';

/**
 * What a check says of one quote. Positions are code points over the text's canonical form.
 *
 * - `verified`: the text is the very one that was coded (by its hash), the exact words stand at the
 *   exact position, and prefix and suffix agree with what stands there, character by character.
 * - `in-place`: the exact words stand at the exact position all the same, and are not verified;
 *   `differs` says why: the `surroundings` (prefix or suffix) are others, or, where these agree too,
 *   the `text` is not known to be the one that was coded.
 * - `moved`: the exact words are found elsewhere without doubt. Without doubt means, here as in place:
 *   the words stand in the text once; or they stand there several times and at exactly one of the
 *   places the prefix or the suffix agrees. Where the prefix speaks for one place and the suffix for
 *   another, that is doubt. An empty prefix agrees only at the start of the text, an empty suffix only
 *   at its end.
 * - `ambiguous`: the exact words stand in several places that cannot be told apart so; the first of
 *   them (at most 20) and their number.
 * - `changed`: the exact words stand nowhere; the nearest passage, if any is near, is a hint.
 * - `not-checked`: no text of the source is at hand (`no-text`), or only one that has nothing of any
 *   of its quotes, as `sharesWords` has it (`other-text`), or the evidence is in a table and has no
 *   exact words (`table`).
 */
export type QuoteState =
  | { readonly state: 'verified'; readonly at: Span }
  | { readonly state: 'in-place'; readonly at: Span; readonly differs: 'surroundings' | 'text' }
  | { readonly state: 'moved'; readonly from: Span; readonly to: Span }
  | { readonly state: 'ambiguous'; readonly places: readonly Span[]; readonly count: number }
  | { readonly state: 'changed'; readonly nearest: Nearest | null }
  | { readonly state: 'not-checked'; readonly reason: 'no-text' | 'other-text' | 'table' };

interface TextQuote {
  readonly key: string;
  readonly kind: RecordedPlace['kind'];
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/**
 * Checks every quote and hedge of a network.
 * @param texts the texts at hand by the id of their source
 * @returns the state of all words quoted by their `wordsKey`, in the order of `recordedWords`
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
  const places = recordedWords(network);
  const states = new Map<string, QuoteState>();
  const bySource = new Map<string, TextQuote[]>();
  for (const place of places) {
    const key = wordsKey(place);
    if (states.has(key)) continue;
    const parts = textQuote(place.selector);
    const reason = parts === null ? 'table' : 'no-text';
    states.set(key, { state: 'not-checked', reason });
    if (parts && texts.has(place.source))
      append(bySource, place, { key, kind: place.kind, ...parts });
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

function append(
  lists: Map<string, TextQuote[]>,
  { source }: RecordedPlace,
  quote: TextQuote,
): void {
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
  const nearest = yield* scaled(nearestPassages(text, missing), 0.5, 0.9);
  for (const one of sought)
    states.set(
      one.key,
      isMissing(one)
        ? { state: 'changed', nearest: nearest.get(one.quote.exact) ?? null }
        : located(text, one, places),
    );
  if (isCodedText || (yield* scaled(hasAny(text, quotes, states), 0.9, 1))) return;
  for (const { key } of quotes) states.set(key, { state: 'not-checked', reason: 'other-text' });
}

/** Whether a quote stands in the text, or at least some of its words; hedges stand in many texts. */
function* hasAny(
  { text }: SourceText,
  all: readonly TextQuote[],
  states: ReadonlyMap<string, QuoteState>,
): Generator<number, boolean> {
  const quotes = all.filter(({ kind }) => kind === 'quote');
  if (quotes.some(({ key }) => states.get(key)?.state !== 'changed')) return true;
  return yield* sharesWords(
    text,
    quotes.map(({ quote }) => quote.exact),
  );
}

/** Whether exact words, prefix and suffix stand at the very position, whatever text it is. */
export function standsAsRecorded(
  text: SourceText,
  { quote, position }: Pick<TextQuote, 'quote' | 'position'>,
): boolean {
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
  if (to.start !== start || to.end !== end) return { state: 'moved', from: { start, end }, to };
  const differs = standsAsRecorded(text, one) ? 'text' : 'surroundings';
  return { state: 'in-place', at: to, differs };
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
