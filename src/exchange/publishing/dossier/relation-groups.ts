/** Relations as a dossier has them: by type, and of each type in the order of the records. */
import type { Network, Relation } from '../../../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../../../network/relation-types.ts';

export interface RelationGroup {
  readonly type: RelationTypeId;
  readonly found: readonly Relation[];
}

/** The types that the network has. */
export function inOrderOfTypes({ relations }: Network): RelationGroup[] {
  return RELATION_TYPE_IDS.map((type) => ({
    type,
    found: relations.filter((relation) => relation.type === type),
  })).filter(({ found }) => found.length > 0);
}
