/** What the records are called. */
import type { Network } from './records.ts';
import { relationType } from './relation-types.ts';

/**
 * By id: the name of an organization or bloc, of a relation its sentence (“A fought B”), of a step its
 * place in the story.
 */
export function recordTitles(
  network: Pick<Network, 'organizations' | 'relations' | 'blocs' | 'story'>,
): Map<string, string> {
  const { organizations, relations, blocs, story = [] } = network;
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const titles = new Map([...organizations, ...blocs].map(({ id, name }) => [id, name]));
  for (const { id, type, typeName, source, target } of relations) {
    const ends = [byId.get(source), byId.get(target)] as const;
    if (!ends[0] || !ends[1]) continue;
    const { subject, verb, object } = relationType(type).sentence(ends[0], ends[1], typeName);
    titles.set(id, `${subject.name} ${verb} ${object.name}`);
  }
  for (const [i, { id }] of story.entries()) titles.set(id, `Step ${i + 1} of the story`);
  return titles;
}
