/** Relations with the organizations at their ends. */
import type { Network, Organization, Relation } from './records.ts';

/** By the relation's id: what is said of it and of its two ends, in the order of the records. */
export function sayEach<Said>(
  { organizations, relations }: Pick<Network, 'organizations' | 'relations'>,
  say: (relation: Relation, source: Organization, target: Organization) => Said,
): Map<string, Said> {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  return new Map(
    relations.flatMap((relation) => {
      const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
      return source && target ? [[relation.id, say(relation, source, target)] as const] : [];
    }),
  );
}
