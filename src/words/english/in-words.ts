/** Words of the choice between picture and words, and the sentence that sums the network up. */
import type { RelationTypeId } from '../../network/relation-types.ts';
import { count, list, organizations, relations } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

interface Summary {
  readonly organizations: number;
  readonly relations: number;
  readonly types: readonly (readonly [type: RelationTypeId, relations: number])[];
  readonly disputed: number;
}

const ofType = (type: RelationTypeId, n: number) =>
  count(n, RELATION_TYPES[type].singular, RELATION_TYPES[type].plural);

const disputed = (n: number, of: number) => {
  if (n === 0) return '';
  if (of === 1) return '; other sources contradict or refine it';
  return `; other sources contradict or refine ${n === of ? 'all' : n} of them`;
};

export const inWords = {
  inWords: {
    picture: 'Back to the picture',
    words: 'In words',
    command: 'The network in words, or as a picture',
    title: 'The network in words',
    summary: ({ types, disputed: n, ...counts }: Summary): string => {
      const first = organizations(counts.organizations);
      if (counts.relations === 0) return `${first} and no relation between them.`;
      const each = list.format(types.map(([type, of]) => ofType(type, of)));
      const all = relations(counts.relations);
      return `${first} and ${all}: ${each}${disputed(n, counts.relations)}.`;
    },
  },
};
