/** Pairs of organizations that both readers saw side by side, and that neither tied. */
import { nameFinder } from '../../evidence/names.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Network } from '../../network/records.ts';
import type { Side } from '../compare.ts';
import type { Sentence } from './sentences.ts';

/**
 * How many pairs stand together, by names or aliases of either reading, in a sentence that both decided on,
 * and are not among the tied. The codebook makes such a sentence a unit, so that to tie none of its
 * organizations is a decision; of two that are never named together none was asked for.
 * @param organizations of both readings; a name of several is the first one's
 * @param tied pairs that either ties, their ends in the order of the organizations
 */
export function leftAlone(
  a: Network,
  b: Network,
  organizations: readonly Side[],
  sentences: readonly Sentence[],
  tied: readonly (readonly [Side, Side])[],
): number {
  const place = new Map(organizations.map((side, i) => [side, i]));
  const isTied = new Set(tied.map((ends) => ends.map((side) => place.get(side)).join(' ')));
  const find = nameFinder(organizations.flatMap((side, i) => namedAs(a, b, side, String(i))));
  const together = new Set(
    sentences.flatMap(({ units }) => {
      const exact = units.flat().flatMap(({ selector }) => textQuote(selector)?.quote.exact ?? []);
      const named = new Set(exact.flatMap(find).map(({ organization }) => Number(organization)));
      return [...named].flatMap((one) =>
        [...named].filter((other) => other > one).map((other) => `${one} ${other}`),
      );
    }),
  );
  return [...together].filter((key) => !isTied.has(key)).length;
}

/** What each reading calls an organization. */
function namedAs(a: Network, b: Network, side: Side, id: string) {
  const records = [
    a.organizations.find((one) => one.id === side.a),
    b.organizations.find((one) => one.id === side.b),
  ];
  return records.flatMap((record) => (record ? [{ ...record, id }] : []));
}
