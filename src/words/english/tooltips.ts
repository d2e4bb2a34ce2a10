/** Words that appear at what lies under the pointer. */
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Relation } from '../../network/records.ts';
import { KINDS } from './kinds.ts';
import { count, list, relations } from './numbers.ts';

const hedging = (hedges: readonly string[], unhedged: boolean): string => {
  if (hedges.length === 0) return 'No hedge';
  return unhedged
    ? `Said without a hedge, in another quote with ${list.format(hedges)}`
    : `Hedged: ${list.format(hedges)}`;
};

export const tooltipWords = {
  tooltip: {
    relation: (
      { strength, confidence, evidence }: Pick<Relation, 'strength' | 'confidence' | 'evidence'>,
      hedges: readonly string[],
      unhedged: boolean,
      disputes: number,
    ): string[] => [
      ...(strength ? [`Graded “${strength}”`] : []),
      // Without words there is nobody's caution in them.
      ...(evidence.length > 0
        ? [
            hedging(
              [...new Set(hedges)].map((hedge) => `“${hedge}”`),
              unhedged,
            ),
          ]
        : []),
      `Coder’s confidence: ${confidence.level}`,
      ...(disputes > 0 ? [`${count(disputes, 'source disagrees', 'sources disagree')}`] : []),
    ],
    organization: (kind: OrganizationKind, n: number, pinned: boolean): string[] => [
      `${KINDS[kind].label}, ${relations(n)} shown`,
      ...(pinned ? ['Pinned where it was put'] : []),
    ],
    bloc: (claimed: boolean) =>
      claimed ? 'The source’s claim, not a result of the coding' : 'Nobody’s claim',
  },
};
