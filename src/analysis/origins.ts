/** Who came out of whom, as an organization's own story has it. */
import type { Voices } from '../network/claims.ts';
import { inTimeOrder } from '../network/periods.ts';
import type { Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { relationsOf } from '../network/relations-of.ts';

export interface Origins {
  /** Who came out of the organization, the earliest first by what sources say; last those without a date. */
  readonly cameOutOfIt: readonly Relation[];
  /** What it came out of, in the same order. */
  readonly itCameOutOf: readonly Relation[];
}

export function originsOf(
  network: Pick<Network, 'relations'>,
  voices: ReadonlyMap<string, Voices>,
  organization: string,
): Origins {
  const all = relationsOf(network, organization).filter(({ type }) => relationType(type).origin);
  const datesOf = ({ id }: Relation) =>
    voices.get(id)?.claims.flatMap(({ saysSo, when }) => (saysSo ? when : [])) ?? [];
  const inOrder = inTimeOrder(all.flatMap(datesOf));
  const placeOf = (relation: Relation) =>
    Math.min(inOrder.length, ...datesOf(relation).map((date) => inOrder.indexOf(date)));
  const sorted = all.toSorted((a, b) => placeOf(a) - placeOf(b));
  return {
    cameOutOfIt: sorted.filter(({ target }) => target === organization),
    itCameOutOf: sorted.filter(({ source }) => source === organization),
  };
}
