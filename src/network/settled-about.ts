/** What readers of a relation's text differed on, and how that was settled. */
import { overlaps } from './coverage.ts';
import type { Settlement } from './reading-records.ts';
import type { Network, Relation } from './records.ts';

/**
 * Differences that concern a relation: of its two organizations, or of a sentence that it quotes. What the readers
 * agreed on, and is kept only because a settlement changed it, is none.
 */
export function settledAbout(
  { readings, coverage = [] }: Pick<Network, 'readings' | 'coverage'>,
  { source, target, evidence }: Relation,
): Settlement[] {
  return (readings?.settled ?? []).filter(({ pair, unit, first, second }) => {
    if (first === second) return false;
    if (pair) return pair.includes(source) && pair.includes(target);
    const sentence = coverage.find(({ id }) => id === unit);
    return sentence !== undefined && evidence.some((quote) => overlaps(sentence, quote));
  });
}
