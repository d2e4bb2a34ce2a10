/** Of the quotes of a relation the one to read first. */
import type { NameSpan } from '../evidence/names.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Relation } from '../network/records.ts';

export interface TellingQuote {
  /** Its place among the evidence. */
  readonly at: number;
  readonly evidence: Evidence;
  readonly exact: string;
}

/**
 * The supporting quote that tells most by itself: it names the one whose relation it is, says of when, and names the other,
 * in this order of weight; of equals the first.
 * @param unheard id of a source that is left out
 * @returns `null` where no words of a text support the relation
 */
export function tellingQuote(
  { source, target, when, evidence }: Relation,
  findNames: (text: string) => readonly NameSpan[],
  unheard?: string,
): TellingQuote | null {
  let best: TellingQuote | null = null;
  let most = '';
  for (const [at, one] of evidence.entries()) {
    const exact = textQuote(one.selector)?.quote.exact;
    if (exact === undefined || one.role !== 'supports' || one.source === unheard) continue;
    const named = new Set(findNames(exact).map(({ organization }) => organization));
    const isDated = (one.when ?? when) !== undefined;
    const told = [named.has(source), isDated, named.has(target)].map(Number).join('');
    if (told > most) {
      best = { at, evidence: one, exact };
      most = told;
    }
  }
  return best;
}
