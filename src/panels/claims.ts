/** The two sides of a dispute, and who claims a bloc. */
import { shortCitation } from '../evidence/citation.ts';
import { evidenceOf } from '../network/quoted-evidence.ts';
import { textQuote } from '../network/quotes.ts';
import type { Bloc, Dispute, Network, Source } from '../network/records.ts';
import { words } from '../words/words.ts';
import { citeEvidence } from './cite-evidence.ts';

export interface Claim {
  /** What the record says. */
  readonly title: string;
  /** The source's words, where the dispute is about one quote. */
  readonly quote: string | null;
  /** Empty where no evidence is given. */
  readonly citation: string;
}

/** What is disputed, as this network has it. `titles` are those of the network's records. */
export function claimHere(
  network: Network,
  titles: ReadonlyMap<string, string>,
  { about, evidence: index }: Dispute,
): Claim {
  const evidence = evidenceOf(network, about);
  const one = index === undefined ? undefined : evidence[index];
  return {
    title: titles.get(about) ?? about,
    quote: (one && textQuote(one.selector)?.quote.exact) ?? null,
    citation: citeEvidence(one ? [one] : evidence, network.sources),
  };
}

/** The citation of the other side with its locator, if any. */
export function citeCounterClaim(sources: readonly Source[], dispute: Dispute): string {
  const source = sources.find(({ id }) => id === dispute.source);
  const citation = source ? shortCitation(source) : dispute.source;
  return dispute.locator === undefined ? citation : `${citation}, ${dispute.locator}`;
}

/** Whose claim a bloc is, or what computed it, in a sentence. */
export function claimOfBloc(
  sources: readonly Source[],
  { claimedBy, computedBy = '?' }: Bloc,
): string {
  const source = sources.find(({ id }) => id === claimedBy);
  return source ? words.bloc.claim(shortCitation(source)) : words.bloc.computed(computedBy);
}
