import { shortCitation } from '../evidence/citation.ts';
import { placeOf } from '../evidence/pages.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Selector, Source } from '../network/records.ts';
import { words } from '../words/words.ts';

/** A source, the paragraph of it, and the words there. */
interface Place {
  readonly source: string;
  readonly paragraph?: number | undefined;
  readonly selector: readonly Selector[];
}

/**
 * Where evidence stands, each source, page and paragraph once: “Ellis 2016, ¶ 13, ¶ 15; Graham 2011, p. 4, ¶ 9”.
 * Evidence of a table is cited by its source alone; no evidence gives an empty text.
 */
export function citeEvidence(evidence: readonly Place[], sources: readonly Source[]): string {
  const places = new Map<string, Set<string>>();
  for (const one of evidence) {
    const source = sources.find(({ id }) => id === one.source);
    const citation = source ? shortCitation(source) : one.source;
    const within = places.get(citation) ?? new Set();
    const place = words.quote.place(...placeOf(source, one));
    if (place !== '') within.add(place);
    places.set(citation, within);
  }
  return [...places].map(([citation, within]) => [citation, ...within].join(', ')).join('; ');
}

/** One line of a citation list: where the words stand, and the words (“Ellis 2016, ¶ 15: “…””). */
export function citeQuote(evidence: Evidence, sources: readonly Source[]): string {
  const place = citeEvidence([evidence], sources);
  const exact = textQuote(evidence.selector)?.quote.exact;
  return exact === undefined ? place : words.table.citation(place, exact);
}
