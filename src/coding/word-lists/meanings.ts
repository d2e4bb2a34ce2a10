/** Which relation type of the codebook a cue says. */
import type { RelationTypeId } from '../../network/relation-types.ts';
import type { Meaning } from './word-list.ts';

interface Says {
  readonly type: RelationTypeId;
  /** Where one of the two acts for the state; without it the type is the same. */
  readonly withState?: RelationTypeId;
  /** In a relation with a direction, which of the two organizations beside the cue is its source. */
  readonly source: 'before' | 'after';
}

const MEANINGS = {
  ally: { type: 'alliance', source: 'before' },
  fight: { type: 'rivalry', withState: 'target-of', source: 'after' },
  pursue: { type: 'rivalry', withState: 'target-of', source: 'after' },
  pursued: { type: 'rivalry', withState: 'target-of', source: 'before' },
  made: { type: 'splinter-of', source: 'after' },
  'came-from': { type: 'splinter-of', source: 'before' },
} as const satisfies Readonly<Record<Meaning, Says>>;

/** @param withState whether one of the organizations acts for a state */
export function typeSaid(meaning: Meaning, withState: boolean): RelationTypeId {
  const says = saysOf(meaning);
  return (withState && says.withState) || says.type;
}

export function saysOf(meaning: Meaning): Says {
  return MEANINGS[meaning];
}
