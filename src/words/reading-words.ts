/** How relations become sentences and titles out of what a language calls their types. */
import { sayEach } from '../network/ends.ts';
import { actsForTheState, type OrganizationKind } from '../network/organization-kinds.ts';
import {
  partsOf,
  ROLES,
  type RoleId,
  type Sentence,
  type Typed,
  type Way,
} from '../network/readings.ts';
import type { Network, Organization, Relation } from '../network/records.ts';
import { type RelationTypeId, relationType } from '../network/relation-types.ts';

interface TypeWords {
  /** In legends, filters and tables; of a type with a direction, its act as the arrow is drawn. */
  readonly label: string;
  /** One relation of it, and several, in a sentence. */
  readonly singular: string;
  readonly plural: string;
  /** One relation, with its article; of a type that has no direction. */
  readonly noun?: string;
  /** One line for the legend: what the mark says. */
  readonly meaning: string;
  /** Between the names of the two, the subject first: “A came out of B”. */
  readonly reads: string;
  /** The same where a body of the state is the subject, if that reads otherwise. */
  readonly readsOfState?: string;
  /** Over the others that an organization is so tied to: `along` where it is the subject. */
  readonly headings: Readonly<Record<Way, string>>;
}

export type TypeCatalogue = Readonly<Record<RelationTypeId, TypeWords>>;

interface OfKind {
  readonly kind: OrganizationKind;
}

type Ends = Pick<Network, 'organizations' | 'relations'>;

/** @param step what the n-th step of a story is called */
export function readingsBy(types: TypeCatalogue, step: (n: number) => string) {
  /** What a relation's type is called: by its own name where it has one. */
  const typeLabel = ({ type, typeName }: Typed): string => typeName ?? types[type].label;

  /** Reads a relation as a sentence about what happened: who acts is its subject. */
  function sentence<One extends OfKind>(
    { type, typeName }: Typed,
    source: One,
    target: One,
  ): Sentence<One> {
    const { subject, object } = partsOf(type, source, target);
    const { reads, readsOfState } = types[type];
    const ofState = actsForTheState(subject.kind) ? readsOfState : undefined;
    return { subject, verb: typeName ?? ofState ?? reads, object };
  }

  function sentenceText(relation: Relation, source: Organization, target: Organization): string {
    const { subject, verb, object } = sentence(relation, source, target);
    return `${subject.name} ${verb} ${object.name}`;
  }

  /** What stands on a line: the verb of its sentence, or without a direction the type's name. */
  const lineLabel = (relation: Typed, source: OfKind, target: OfKind): string =>
    relationType(relation.type).directed
      ? sentence(relation, source, target).verb
      : (relation.typeName ?? types[relation.type].label.toLowerCase());

  const headings = new Map(ROLES.map(({ id, type, way }) => [id, types[type].headings[way]]));

  /** Over the others that an organization is so tied to: “Parent of”, “Attacked or pursued by”. */
  const heading = (role: RoleId): string => headings.get(role) ?? role;

  /**
   * By id: the name of an organization or bloc, of a relation its sentence (“A fought B”), of a step its
   * place in the story.
   */
  function titles(network: Ends & Pick<Network, 'blocs' | 'story'>): Map<string, string> {
    const { organizations, blocs, story = [] } = network;
    const named = new Map([...organizations, ...blocs].map(({ id, name }) => [id, name]));
    for (const [id, title] of sayEach(network, sentenceText)) named.set(id, title);
    for (const [i, { id }] of story.entries()) named.set(id, step(i + 1));
    return named;
  }

  /**
   * By the relation's id: what it says of its two organizations where no arrow shows who acts. That is
   * its sentence where it has a direction, else what its type is called.
   */
  const pairLabels = (network: Ends): ReadonlyMap<string, string> =>
    sayEach(network, (relation, source, target) =>
      relationType(relation.type).directed
        ? sentenceText(relation, source, target)
        : lineLabel(relation, source, target),
    );

  return { typeLabel, sentence, lineLabel, heading, titles, pairLabels };
}
