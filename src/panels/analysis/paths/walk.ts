/** What the questions about paths are asked of. */
import type { Network } from '../../../network/records.ts';
import type { RelationTypeId } from '../../../network/relation-types.ts';

/** The relations that are shown, of which those of the chosen types are walked over. */
export interface Walk {
  readonly network: Pick<Network, 'relations' | 'disputes'>;
  readonly types: readonly RelationTypeId[];
}
