/** The sentences that a coder decided on, in a text that is read. */
import { type SourceText, toIndex } from '../evidence/source-text.ts';
import { type Checks, placeFound } from '../evidence/states.ts';
import { codedQuotes, unitState } from '../network/coverage.ts';
import { wordsKey } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import { remember } from './remember.ts';
import type { LitUnit } from './transient.ts';

const NO_UNITS: readonly LitUnit[] = [];

/** Those that the network records of a source, where the check found them in its text, in the order of the records. */
export const recordedUnits = remember(
  (network: Network, source: string, text: SourceText, checks: Checks): readonly LitUnit[] => {
    const own = network.coverage?.filter((unit) => unit.source === source) ?? [];
    if (own.length === 0) return NO_UNITS;
    const quotes = codedQuotes(network).filter((quote) => quote.source === source);
    return own.flatMap((unit): LitUnit[] => {
      const check = checks.get(wordsKey(unit));
      const at = check && placeFound(check);
      if (!at) return [];
      const [start, end] = [toIndex(text, at.start), toIndex(text, at.end)];
      const { passedOver: reason = null, note = null } = unit;
      return [{ start, end, state: unitState(unit, quotes), reason, note }];
    });
  },
);
