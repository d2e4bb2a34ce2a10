/** The state of a whole record's evidence: that of its worst quote. */
import { type QuotedWords, quotesOf, wordsKey } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import type { QuoteState } from './verify.ts';

export type QuoteStateId = QuoteState['state'];

/** From the state that asks most of the reader to the one that asks least. */
export const EVIDENCE_STATES = [
  'none',
  'changed',
  'ambiguous',
  'moved',
  'not-checked',
  'verified',
] as const satisfies readonly (QuoteStateId | 'none')[];

export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** What a check found, by `wordsKey`: a quote of the same words, in whatever record, shares it. */
export type Checks = ReadonlyMap<string, QuoteState>;

/** What the check says of one quote; without a check it is not checked. */
export function stateOf(checks: Checks, quote: QuotedWords): QuoteStateId {
  return checks.get(wordsKey(quote))?.state ?? 'not-checked';
}

/** The state of each relation by its id; `none` where no evidence is given. */
export function relationStates({ relations }: Network, checks: Checks): Map<string, EvidenceState> {
  return new Map(
    relations.map(({ id, evidence }) => {
      const states = evidence.map((one): EvidenceState => stateOf(checks, one));
      return [id, EVIDENCE_STATES.find((state) => states.includes(state)) ?? 'none'];
    }),
  );
}

/** How many quotes and hedges of a network are in each state; states without any are left out. */
export function countStates(network: Network, checks: Checks): Map<QuoteStateId, number> {
  const counts = new Map<QuoteStateId, number>();
  for (const quote of quotesOf(network)) {
    const state = stateOf(checks, quote);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
