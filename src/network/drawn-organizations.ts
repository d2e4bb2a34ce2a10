/** Which organizations of a network belong in a picture of it. */
import type { Organization, Relation } from './records.ts';

/**
 * The organizations that are drawn: all but those that are recorded only as the parent of another
 * and take part in no relation.
 */
export function drawnOrganizations<One extends Pick<Organization, 'id' | 'parent'>>(network: {
  readonly organizations: readonly One[];
  readonly relations: readonly Pick<Relation, 'source' | 'target'>[];
}): One[] {
  const parentsOnly = new Set(network.organizations.flatMap(({ parent }) => parent ?? []));
  if (parentsOnly.size === 0) return [...network.organizations];
  for (const { source, target } of network.relations) {
    parentsOnly.delete(source);
    parentsOnly.delete(target);
  }
  return network.organizations.filter(({ id }) => !parentsOnly.has(id));
}
