/** The sentences that a coder decided on, in a text that is read. */
import { type SourceText, toIndex } from '../evidence/source-text.ts';
import { codedQuotes, unitState } from '../network/coverage.ts';
import { textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { remember } from './remember.ts';
import type { LitUnit } from './transient.ts';

const NO_UNITS: readonly LitUnit[] = [];

/** Those that the network records of a source, where they are recorded, in the order of the records. */
export const recordedUnits = remember(
  (network: Network, source: string, text: SourceText): readonly LitUnit[] => {
    const own = network.coverage?.filter((unit) => unit.source === source) ?? [];
    if (own.length === 0) return NO_UNITS;
    const quotes = codedQuotes(network).filter((quote) => quote.source === source);
    return own.flatMap((unit): LitUnit[] => {
      const position = textQuote(unit.selector)?.position;
      if (!position) return [];
      const [start, end] = [toIndex(text, position.start), toIndex(text, position.end)];
      const { passedOver: reason = null, note = null } = unit;
      return [{ start, end, state: unitState(unit, quotes), reason, note }];
    });
  },
);
