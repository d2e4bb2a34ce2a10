/** Words that appear at what lies under the pointer. */
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../network/organization-kinds.ts';
import type { Relation } from '../../network/records.ts';
import { count, list } from './numbers.ts';

export const tooltipWords = {
  tooltip: {
    relation: (
      { strength, confidence }: Pick<Relation, 'strength' | 'confidence'>,
      hedges: readonly string[],
      disputes: number,
    ): string[] => [
      ...(strength ? [`Graded “${strength}”`] : []),
      hedges.length === 0
        ? 'No words of caution'
        : `The author’s caution: ${list.format([...new Set(hedges)].map((hedge) => `“${hedge}”`))}`,
      `Coder’s confidence: ${confidence.level}`,
      ...(disputes > 0 ? [`${count(disputes, 'source disagrees', 'sources disagree')}`] : []),
    ],
    organization: (kind: OrganizationKind, relations: number, pinned: boolean): string[] => [
      `${ORGANIZATION_KINDS[kind].label}, ${count(relations, 'relation', 'relations')} shown`,
      ...(pinned ? ['Pinned where it was put'] : []),
    ],
    bloc: (claimed: boolean) =>
      claimed ? 'The source’s claim, not a result of the coding' : 'Nobody’s claim',
  },
};
