/** What the questions about paths are asked of. */
import type { Network } from '../../../network/records.ts';
import type { RelationTypeId } from '../../../network/relation-types.ts';
import { words } from '../../../words/words.ts';

/** The relations that are shown, of which those of the chosen types are walked over. */
export interface Walk {
  readonly network: Pick<Network, 'relations' | 'disputes'>;
  readonly types: readonly RelationTypeId[];
}

/** Which relations are walked over, in a sentence; `null` for none. */
export function walkedOver({ types }: Walk): string | null {
  if (types.length === 0) return null;
  return words.paths.walked(types.map((type) => words.types[type].label));
}
