/** Which relations an organization has. Tens of thousands are gone through in a millisecond, so that no index is made. */
import { inOrder } from './in-order.ts';
import type { Network, Relation } from './records.ts';

type Related = Pick<Network, 'relations'>;

/** Relations at an organization, both directions, in the order of the records. */
export function relationsOf({ relations }: Related, organization: string): Relation[] {
  return relations.filter((one) => isOf(one, organization));
}

/** Relations between two organizations of whatever type and direction, in the order of their ids. */
export function relationsBetween(network: Related, a: string, b: string): Relation[] {
  return relationsOf(network, a)
    .filter((one) => isOf(one, b))
    .sort((one, other) => inOrder(one.id, other.id));
}

/** Whether an organization is an end of a relation. */
export function isOf({ source, target }: Relation, organization: string): boolean {
  return source === organization || target === organization;
}
