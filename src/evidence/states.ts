/** The state of a whole record's evidence: that of its worst quote. */
import {
  countEvidence,
  type EvidenceCount,
  type QuotedWords,
  quotesOf,
  wordsKey,
} from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import type { Span } from './source-text.ts';
import type { QuoteState } from './verify.ts';

export type QuoteStateId = QuoteState['state'];

/** From the state that asks most of the reader to the one that asks least. */
export const EVIDENCE_STATES = [
  'none',
  'changed',
  'ambiguous',
  'moved',
  'in-place',
  'not-checked',
  'verified',
] as const satisfies readonly (QuoteStateId | 'none')[];

export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** What a check found, by `wordsKey`: a quote of the same words, in whatever record, shares it. */
export type Checks = ReadonlyMap<string, QuoteState>;

/** What the check says of one quote; without a check it is not checked. */
export function stateOf(checks: Checks, quote: QuotedWords): QuoteStateId {
  // A key is as long as the words: without a check none is made.
  if (checks.size === 0) return 'not-checked';
  return checks.get(wordsKey(quote))?.state ?? 'not-checked';
}

/** Where the words of a quote were found without doubt, in code points; `null` where they were not. */
export function placeFound(check: QuoteState): Span | null {
  if (check.state === 'verified' || check.state === 'in-place') return check.at;
  return check.state === 'moved' ? check.to : null;
}

/** The state of each relation by its id; `none` where no evidence is given. */
export function relationStates(
  { relations }: Pick<Network, 'relations'>,
  checks: Checks,
): Map<string, EvidenceState> {
  return new Map(
    relations.map(({ id, evidence }) => {
      const states = evidence.map((one): EvidenceState => stateOf(checks, one));
      return [id, EVIDENCE_STATES.find((state) => states.includes(state)) ?? 'none'];
    }),
  );
}

/** Whether the text at hand of a source turned out to be another one. */
export function isOtherText(network: Network, checks: Checks, source: string): boolean {
  return quotesOf(network).some((quote) => {
    const check = quote.source === source ? checks.get(wordsKey(quote)) : undefined;
    return check?.state === 'not-checked' && check.reason === 'other-text';
  });
}

/**
 * What was checked: how many there are of each kind, and how many in each state, the worst first. Quotes
 * and rows are those of relations, blocs and organizations; what two records quote counts twice.
 */
export interface Tally extends EvidenceCount {
  /** Quotes of the steps of the story. */
  readonly steps: number;
  readonly hedges: number;
  /** Quotes, steps' quotes and hedges together; states without any are left out. */
  readonly states: ReadonlyMap<QuoteStateId, number>;
}

/** Counts the quotes and hedges of a network, or those of one of its sources. */
export function tallyOf(network: Network, checks: Checks, source?: string): Tally {
  const all = quotesOf(network).filter((quote) => source === undefined || quote.source === source);
  const found = all.map((quote) => stateOf(checks, quote));
  const states = EVIDENCE_STATES.flatMap((state) => {
    const n = found.filter((one) => one === state).length;
    return state === 'none' || n === 0 ? [] : [[state, n] as const];
  });
  const hedges = all.filter(({ kind }) => kind === 'hedge').length;
  const steps = all.filter(({ section }) => section === 'story').length;
  const ofRecords = all.filter(({ kind, section }) => kind === 'quote' && section !== 'story');
  return { ...countEvidence(ofRecords), steps, hedges, states: new Map(states) };
}
