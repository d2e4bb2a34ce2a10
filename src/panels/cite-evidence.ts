import { shortCitation } from '../evidence/citation.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Source } from '../network/records.ts';
import { words } from '../words/words.ts';

/** A source and the paragraph of it. */
interface Place {
  readonly source: string;
  readonly paragraph?: number | undefined;
}

/**
 * Where evidence stands, each source and paragraph once: “Ellis 2016, ¶ 13, ¶ 15; Graham 2011”.
 * Evidence of a table is cited by its source alone; no evidence gives an empty text.
 */
export function citeEvidence(evidence: readonly Place[], sources: readonly Source[]): string {
  const places = new Map<string, Set<string>>();
  for (const { source: id, paragraph } of evidence) {
    const source = sources.find((one) => one.id === id);
    const citation = source ? shortCitation(source) : id;
    const paragraphs = places.get(citation) ?? new Set();
    if (paragraph !== undefined) paragraphs.add(words.quote.paragraph(paragraph));
    places.set(citation, paragraphs);
  }
  return [...places]
    .map(([citation, paragraphs]) => [citation, ...paragraphs].join(', '))
    .join('; ');
}

/** One line of a citation list: where the words stand, and the words (“Ellis 2016, ¶ 15: “…””). */
export function citeQuote(evidence: Evidence, sources: readonly Source[]): string {
  const place = citeEvidence([evidence], sources);
  const exact = textQuote(evidence.selector)?.quote.exact;
  return exact === undefined ? place : words.table.citation(place, exact);
}
