/** What a relation says, read as its line is drawn or from its source, and the part that each end has in it. */
import { actsForTheState, type OrganizationKind } from './organization-kinds.ts';
import {
  RELATION_TYPE_IDS,
  type Readings,
  type RelationEnd,
  type RelationTypeId,
  relationType,
} from './relation-types.ts';

interface Typed {
  readonly type: RelationTypeId;
  readonly typeName?: string | undefined;
}

interface OfKind {
  readonly kind: OrganizationKind;
}

/** A sentence in three parts, so that the verb can carry the type's colour. */
export interface Sentence<Organization> {
  readonly subject: Organization;
  readonly verb: string;
  readonly object: Organization;
}

/** What a relation's type is called: by its own name where it has one. */
export function typeLabel({ type, typeName }: Typed): string {
  return typeName ?? relationType(type).words.label;
}

/** Reads a relation as a sentence about what happened: who acts is its subject. */
export function sentence<Organization extends OfKind>(
  relation: Typed,
  source: Organization,
  target: Organization,
): Sentence<Organization> {
  const isFromSource = relationType(relation.type).subject === 'source';
  const [subject, object] = isFromSource ? [source, target] : [target, source];
  return { subject, verb: reading(relation, subject, 'along'), object };
}

/** What stands on a line: the verb of its sentence, or without a direction the type's name. */
export function lineLabel(relation: Typed, source: OfKind, target: OfKind): string {
  return relationType(relation.type).directed
    ? sentence(relation, source, target).verb
    : nameOnLine(relation);
}

/**
 * What a line says in a file of another program, whose arrows run from source to target: of an
 * attack, whose record names the attacked first, “was attacked by”.
 */
export function labelFromSource(relation: Typed, source: OfKind, target: OfKind): string {
  const { directed, subject } = relationType(relation.type);
  if (!directed) return nameOnLine(relation);
  return subject === 'source'
    ? reading(relation, source, 'along')
    : reading(relation, target, 'back');
}

function nameOnLine({ type, typeName }: Typed): string {
  return typeName ?? relationType(type).words.label.toLowerCase();
}

function reading({ type, typeName }: Typed, subject: OfKind, way: keyof Readings): string {
  const { reads, readsOfState } = relationType(type).words;
  const ofState = actsForTheState(subject.kind) ? readsOfState : undefined;
  return typeName ?? (ofState ?? reads)[way];
}

/** A type, or where its relations have a direction one end of them. */
export type RoleId = RelationTypeId | `${RelationTypeId}.${RelationEnd}`;

/** The part that an organization has in relations of a type. */
export interface Role {
  readonly id: RoleId;
  readonly type: RelationTypeId;
  /** Over the others that it is so tied to: “Parent of”, “Attacked or pursued by”. */
  readonly heading: string;
}

/** In the order of the types; of the two roles in a directed one the subject's comes first. */
export const ROLES: readonly Role[] = RELATION_TYPE_IDS.flatMap((type) => {
  const { directed, subject } = relationType(type);
  if (!directed) return [roleAt(type, subject)];
  return [roleAt(type, subject), roleAt(type, subject === 'source' ? 'target' : 'source')];
});

/** The role of an organization that is at one end of a relation. */
export function roleIn(
  { type, source }: { readonly type: RelationTypeId; readonly source: string },
  organization: string,
): Role {
  return roleAt(type, source === organization ? 'source' : 'target');
}

/** The role of whoever is at an end of a relation of a type. */
function roleAt(type: RelationTypeId, end: RelationEnd): Role {
  const { directed, subject, words } = relationType(type);
  const heading = words.headings[subject === end ? 'along' : 'back'];
  return { id: directed ? `${type}.${end}` : type, type, heading };
}
