/** What relations of another file can become here: the choices that a reader has. */
import {
  CODED_TYPE_IDS,
  RELATION_TYPE_IDS,
  type RelationTypeId,
  relationType,
} from '../../network/relation-types.ts';

/**
 * A type of the codebook, with the ends as the file gives them or the other way round (`:reversed`), or
 * the file's own name under a neutral mark. Text, so that it can be remembered and typed.
 */
export type TypeChoice = RelationTypeId | `${RelationTypeId}:reversed` | 'own-name';

/** All there are, in the order in which they are offered; what has no direction is not reversed. */
export const TYPE_CHOICES: readonly TypeChoice[] = [
  ...CODED_TYPE_IDS.flatMap((id): TypeChoice[] =>
    relationType(id).directed ? [id, `${id}:reversed`] : [id],
  ),
  'own-name',
];

export interface Meaning {
  readonly type: RelationTypeId;
  /** The edge's target is the source of the relation. */
  readonly reversed: boolean;
}

/** @param directed whether the edge has a direction; it decides for names that are kept */
export function meaningOf(choice: TypeChoice, directed: boolean): Meaning {
  const coded = CODED_TYPE_IDS.find((id) => choice === id || choice === `${id}:reversed`);
  if (coded) return { type: coded, reversed: choice !== coded };
  const kept = RELATION_TYPE_IDS.find(
    (id) => !relationType(id).coded && relationType(id).directed === directed,
  );
  if (!kept) throw new Error('the registry has no type for names of other files');
  return { type: kept, reversed: false };
}
