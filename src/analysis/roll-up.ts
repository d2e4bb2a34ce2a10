/** A state as one: its bodies count as the topmost body that they belong to. */
import { actsForTheState } from '../network/organization-kinds.ts';
import type { Network, Organization } from '../network/records.ts';

/** Each body of a state to the topmost of its parents that acts for the state. */
export function topBodies(organizations: readonly Organization[]): Map<string, string> {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const bodies = organizations.filter(({ kind }) => actsForTheState(kind));
  return new Map(
    bodies.map((body) => {
      let top = body;
      for (
        let parent = byId.get(top.parent ?? '');
        parent && actsForTheState(parent.kind);
        parent = byId.get(parent.parent ?? '')
      )
        top = parent;
      return [body.id, top.id];
    }),
  );
}

/** The topmost bodies with the relations of all of theirs; relations inside one are left out. */
export function rolledUp({
  organizations,
  relations,
}: Pick<Network, 'organizations' | 'relations'>): Pick<Network, 'organizations' | 'relations'> {
  const tops = topBodies(organizations);
  const top = (id: string) => tops.get(id) ?? id;
  return {
    organizations: organizations.filter(({ id }) => top(id) === id),
    relations: relations
      .map((one) => ({ ...one, source: top(one.source), target: top(one.target) }))
      .filter(({ source, target }) => source !== target),
  };
}
