/** What the reader chose to have drawn of the network in time. */
import type { RelationTypeId } from '../network/relation-types.ts';

/** What is drawn between the lanes of the lineage. */
export interface LineageChoices {
  /** The types of which all are drawn; `null` before the reader has chosen any. */
  readonly types: readonly RelationTypeId[] | null;
  /** Id of the organization that was selected last, while relations of it are looked at; `null` for none. */
  readonly around: string | null;
}
