/** What the records of a network are called and what its lines say. */
import { labelFromSource, lineLabel, sentence } from './readings.ts';
import type { Network, Organization, Relation } from './records.ts';
import { relationType } from './relation-types.ts';

type Ends = Pick<Network, 'organizations' | 'relations'>;

/**
 * By id: the name of an organization or bloc, of a relation its sentence (“A fought B”), of a step its
 * place in the story.
 */
export function recordTitles(
  network: Ends & Pick<Network, 'blocs' | 'story'>,
): Map<string, string> {
  const { organizations, blocs, story = [] } = network;
  const titles = new Map([...organizations, ...blocs].map(({ id, name }) => [id, name]));
  for (const [id, title] of read(network, sentenceText)) titles.set(id, title);
  for (const [i, { id }] of story.entries()) titles.set(id, `Step ${i + 1} of the story`);
  return titles;
}

/** By the relation's id: what its line says in a file, where arrows run from source to target. */
export function labelsFromSource(network: Ends): ReadonlyMap<string, string> {
  return read(network, labelFromSource);
}

/**
 * By the relation's id: what it says of its two organizations where no arrow shows who acts. That is its
 * sentence where it has a direction, else what its type is called.
 */
export function pairLabels(network: Ends): ReadonlyMap<string, string> {
  return read(network, (relation, source, target) =>
    relationType(relation.type).directed
      ? sentenceText(relation, source, target)
      : lineLabel(relation, source, target),
  );
}

function read(
  { organizations, relations }: Ends,
  reading: (relation: Relation, source: Organization, target: Organization) => string,
): Map<string, string> {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  return new Map(
    relations.flatMap((relation) => {
      const [source, target] = [byId.get(relation.source), byId.get(relation.target)];
      return source && target ? [[relation.id, reading(relation, source, target)] as const] : [];
    }),
  );
}

function sentenceText(relation: Relation, source: Organization, target: Organization): string {
  const { subject, verb, object } = sentence(relation, source, target);
  return `${subject.name} ${verb} ${object.name}`;
}
