/** How a relation is read, before any language: who is its subject, and the part that each end has in it. */
import {
  RELATION_TYPE_IDS,
  type RelationEnd,
  type RelationTypeId,
  relationType,
} from './relation-types.ts';

/** From the subject to the object, as the arrow is drawn where there is one, or back. */
export type Way = 'along' | 'back';

/** What a sentence needs to know of a relation. */
export interface Typed {
  readonly type: RelationTypeId;
  readonly typeName?: string | undefined;
}

/** A sentence in parts, so that the verb can carry the type's colour and the names lead on. */
export interface Sentence<Organization> {
  readonly subject: Organization;
  /** What stands before the subject's name, with the space behind it: its article, or nothing. */
  readonly opening: string;
  /** With all that stands before the object's name: “atacaron al”. */
  readonly verb: string;
  readonly object: Organization;
}

/** The two of a relation as a sentence about what happened has them: who acts is its subject. */
export function partsOf<Organization>(
  type: RelationTypeId,
  source: Organization,
  target: Organization,
): { readonly subject: Organization; readonly object: Organization } {
  return relationType(type).subject === 'source'
    ? { subject: source, object: target }
    : { subject: target, object: source };
}

/** A type, or where its relations have a direction one end of them. */
export type RoleId = RelationTypeId | `${RelationTypeId}.${RelationEnd}`;

/** The part that an organization has in relations of a type. */
export interface Role {
  readonly id: RoleId;
  readonly type: RelationTypeId;
  /** How these relations are read from its side: `along` where it is the subject. */
  readonly way: Way;
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
  const { directed, subject } = relationType(type);
  const way = subject === end ? 'along' : 'back';
  return { id: directed ? `${type}.${end}` : type, type, way };
}
