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
  const tied = new Set<string>();
  for (const { source, target } of network.relations) tied.add(source).add(target);
  const parents = new Set(network.organizations.map(({ parent }) => parent));
  return network.organizations.filter(({ id }) => tied.has(id) || !parents.has(id));
}
