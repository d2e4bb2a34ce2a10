/** What a reading says in one regard, in the words of a language. */
import type { Concern } from '../network/reading-records.ts';
import { RELATION_TYPES, type RelationTypeId } from '../network/relation-types.ts';
import type { TypeCatalogue } from './reading-words.ts';

interface Grammar {
  readonly types: TypeCatalogue;
  readonly list: { readonly format: (parts: readonly string[]) => string };
  /** By the codes of `analysis/agreement/judgements.ts`. */
  readonly values: Readonly<Record<string, string>>;
}

const ARROWS: Readonly<Record<string, string>> = { forth: '→', back: '←', both: '↔' };

export function judgedBy({ types, list, values }: Grammar) {
  const isType = (name: string): name is RelationTypeId => Object.hasOwn(RELATION_TYPES, name);
  /** @param ends what the two of the pair are called; nobody for a sentence */
  return (concerns: Concern, value: string, [one = '', other = '']: readonly string[]): string => {
    if (concerns === 'type')
      return list.format(value.split('+').map((name) => (isType(name) ? types[name].label : name)));
    if (concerns === 'direction') return `${one} ${ARROWS[value] ?? value} ${other}`;
    return values[value] ?? value;
  };
}
