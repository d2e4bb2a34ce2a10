/** Words of the choice between picture and words, and the sentence that sums the network up. */
import type { RelationTypeId } from '../../network/relation-types.ts';
import type { inWords as english } from '../english/in-words.ts';
import type { Said } from '../parts.ts';
import { count, list, organizations, relations } from './numbers.ts';
import { RELATION_TYPES } from './relation-types.ts';

const ofType = (type: RelationTypeId, n: number) =>
  count(n, RELATION_TYPES[type].singular, RELATION_TYPES[type].plural);

const disputed = (n: number, of: number) => {
  if (n === 0) return '';
  if (of === 1) return '; otras fuentes la contradicen o precisan';
  if (n === of) return '; otras fuentes las contradicen o precisan todas';
  return `; otras fuentes contradicen o precisan ${n} de ellas`;
};

export const inWords: Said<typeof english> = {
  inWords: {
    picture: 'Volver a la imagen',
    words: 'En palabras',
    command: 'La red en palabras o como imagen',
    title: 'La red en palabras',
    summary: ({ organizations: n, relations: all, types, disputed: some }) => {
      if (all === 0) return `${organizations(n)}, sin ninguna relación entre ellas.`;
      const each = list.format(types.map(([type, of]) => ofType(type, of)));
      return `${organizations(n)} y ${relations(all)}: ${each}${disputed(some, all)}.`;
    },
  },
};
