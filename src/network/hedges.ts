/** Which quotes of a record carry which of the author's words of caution. */
import { fragmentOf, textQuote } from './quotes.ts';
import type { Evidence, Hedge, Relation } from './records.ts';

type Quoted = Pick<Relation, 'evidence' | 'hedges'>;

/**
 * The hedges that stand in a quote, in the order given: of the same source, and within its position;
 * of evidence in a table, in the same fragment or in a cell of the row that it names.
 */
export function hedgesIn(evidence: Evidence, hedges: readonly Hedge[]): Hedge[] {
  return hedges.filter((hedge) => hedge.source === evidence.source && standsIn(hedge, evidence));
}

/** The numbers, from 1, of the quotes in which a hedge stands; empty where it stands in none. */
export function quotesWith(hedge: Hedge, evidence: readonly Evidence[]): number[] {
  return numbersWhere(evidence, (one) => hedgesIn(one, [hedge]).length > 0);
}

/** The numbers, from 1, of the quotes that support a relation and carry none of its hedges. */
export function unhedgedQuotes({ evidence, hedges }: Quoted): number[] {
  return numbersWhere(
    evidence,
    (one) => one.role === 'supports' && hedgesIn(one, hedges).length === 0,
  );
}

/**
 * Whether the relation is said without a hedge: at least one quote that supports it carries none,
 * whatever the others carry. Where no quote supports it, whether it has no hedge at all.
 */
export function isUnhedged(relation: Quoted): boolean {
  if (relation.evidence.some(({ role }) => role === 'supports'))
    return unhedgedQuotes(relation).length > 0;
  return relation.hedges.length === 0;
}

/** The words of a hedge; of one in a table the fragment, which is all that is recorded of it. */
export function hedgeWords({ selector }: Hedge): string {
  return textQuote(selector)?.quote.exact ?? fragmentOf(selector);
}

function numbersWhere(evidence: readonly Evidence[], holds: (one: Evidence) => boolean): number[] {
  return evidence.flatMap((one, i) => (holds(one) ? [i + 1] : []));
}

function standsIn(hedge: Hedge, evidence: Evidence): boolean {
  const quoted = textQuote(evidence.selector)?.position;
  const words = textQuote(hedge.selector)?.position;
  if (quoted && words) return words.start >= quoted.start && words.end <= quoted.end;
  const [row, place] = [fragmentOf(evidence.selector), fragmentOf(hedge.selector)];
  return place === row || place.startsWith(`${row.replace(/^row=/, 'cell=')},`);
}
