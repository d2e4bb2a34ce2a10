/** Words of caution in what is quoted already. */
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Hedge } from '../network/records.ts';

/** Length of a prefix or suffix, in code points. */
const CONTEXT = 32;

/**
 * The first place of words in the quotes of a record, as a hedge; `null` where they stand in none. What a
 * quote has before and behind it gives the words their surroundings, so no text has to be at hand.
 */
export function hedgeIn(evidence: readonly Evidence[], words: string): Hedge | null {
  for (const { source, selector } of evidence) {
    const found = textQuote(selector);
    const index = found?.quote.exact.indexOf(words) ?? -1;
    if (!found || index < 0 || words === '') continue;
    const { prefix, exact, suffix } = found.quote;
    const all = [...prefix, ...exact, ...suffix];
    const length = [...words].length;
    const at = [...prefix].length + [...exact.slice(0, index)].length;
    const start = found.position.start + at - [...prefix].length;
    return {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: words,
          prefix: all.slice(Math.max(0, at - CONTEXT), at).join(''),
          suffix: all.slice(at + length, at + length + CONTEXT).join(''),
        },
        { type: 'TextPositionSelector', start, end: start + length },
      ],
    };
  }
  return null;
}
