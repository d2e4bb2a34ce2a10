/** How relations become sentences and titles out of what a language calls their types. */
import { sayEach } from '../network/ends.ts';
import { type Name, type Named, nameIn } from '../network/names.ts';
import { actsForTheState, type OrganizationKind } from '../network/organization-kinds.ts';
import {
  partsOf,
  ROLES,
  type RoleId,
  type Sentence,
  type Typed,
  type Way,
} from '../network/readings.ts';
import type { Network } from '../network/records.ts';
import { type RelationTypeId, relationType } from '../network/relation-types.ts';
import { capital } from './capital.ts';
import { isolated } from './isolated.ts';

/** A verb with its preposition, of one subject and of a plural one. */
interface Verb {
  readonly one: string;
  readonly many: string;
}

interface TypeWords {
  /** In legends, filters and tables; of a type with a direction, its act as the arrow is drawn. */
  readonly label: string;
  /** Beside names of another file, of what is left of its types. */
  readonly further?: string;
  /** One relation of it, and several, in a sentence. */
  readonly singular: string;
  readonly plural: string;
  /** One relation, with its article; of a type that has no direction. */
  readonly noun?: string;
  /** One line for the legend: what the mark says. */
  readonly meaning: string;
  /** Between the names of the two, the subject first: “A came out of B”. */
  readonly reads: Verb;
  /** The same where a body of the state is the subject, if that reads otherwise. */
  readonly readsOfState?: Verb;
  /** Over the others that an organization is so tied to: `along` where it is the subject. */
  readonly headings: Readonly<Record<Way, string>>;
}

export type TypeCatalogue = Readonly<Record<RelationTypeId, TypeWords>>;

interface Called extends Named {
  readonly kind: OrganizationKind;
}

type Ends = Pick<Network, 'organizations' | 'relations'>;

interface Grammar {
  /** A primary subtag of BCP 47. */
  readonly language: string;
  readonly types: TypeCatalogue;
  /** What the n-th step of a story is called. */
  readonly step: (n: number) => string;
  /** Words before a name and its article: “a” and “el” are “al”. */
  readonly joined: (before: string, article: string) => string;
}

export function readingsBy({ language, types, step, joined }: Grammar) {
  /** The name of an organization with what sentences need to know of it. */
  const called = (organization: Named): Name => nameIn(organization, language);

  /** What an organization is called. */
  const name = (organization: Named): string => called(organization).name;

  /** @returns a function from an id to the name of its organization; an id that has none stays as it is */
  function namesById(organizations: Network['organizations']): (id: string) => string {
    const names = new Map(organizations.map((one) => [one.id, name(one)]));
    return (id) => names.get(id) ?? id;
  }

  /** What a relation's type is called: by its own name where it has one. */
  const typeLabel = ({ type, typeName }: Typed): string => typeName ?? types[type].label;

  function verbOf({ type, typeName }: Typed, subject: Called): string {
    if (typeName !== undefined) return typeName;
    const { reads, readsOfState } = types[type];
    const verb = (actsForTheState(subject.kind) ? readsOfState : undefined) ?? reads;
    return called(subject).plural ? verb.many : verb.one;
  }

  /** Reads a relation as a sentence about what happened: who acts is its subject. */
  function sentence<One extends Called>(relation: Typed, source: One, target: One): Sentence<One> {
    const { subject, object } = partsOf(relation.type, source, target);
    const [before, behind] = [called(subject).article, called(object).article];
    const verb = verbOf(relation, subject);
    return {
      subject,
      opening: before === null ? '' : `${capital(before)} `,
      verb: behind === null ? verb : joined(verb, behind),
      object,
    };
  }

  const sentenceText = <One extends Called>({ subject, opening, verb, object }: Sentence<One>) =>
    `${opening}${isolated(name(subject))} ${verb} ${isolated(name(object))}`;

  /** A relation as a sentence: “Los Zetas attacked the government”. */
  const told = <One extends Called>(relation: Typed, source: One, target: One): string =>
    sentenceText(sentence(relation, source, target));

  /** What stands on a line: the verb of its sentence, or without a direction the type's name. */
  function lineLabel(relation: Typed, source: Called, target: Called): string {
    const { subject } = partsOf(relation.type, source, target);
    if (relationType(relation.type).directed) return verbOf(relation, subject);
    return relation.typeName ?? types[relation.type].label.toLowerCase();
  }

  const headings = new Map(ROLES.map(({ id, type, way }) => [id, types[type].headings[way]]));

  /** Over the others that an organization is so tied to: “Parent of”, “Attacked or pursued by”. */
  const heading = (role: RoleId): string => headings.get(role) ?? role;

  /**
   * By id: the name of an organization or bloc, of a relation its sentence (“A fought B”), of a step its
   * place in the story.
   */
  function titles(network: Ends & Pick<Network, 'blocs' | 'story'>): Map<string, string> {
    const { organizations, blocs, story = [] } = network;
    const named = new Map([...organizations, ...blocs].map((one) => [one.id, name(one)]));
    for (const [id, title] of sayEach(network, told)) named.set(id, title);
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
        ? told(relation, source, target)
        : lineLabel(relation, source, target),
    );

  return {
    called,
    name,
    namesById,
    typeLabel,
    sentence,
    sentenceText,
    told,
    lineLabel,
    heading,
    titles,
    pairLabels,
  };
}
