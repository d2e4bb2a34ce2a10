/** The word list of a language, prepared for being looked for. */
import type { Word } from '../names/words-of.ts';
import { ENGLISH } from './english.ts';
import { type Found, phraseFinder } from './phrases.ts';
import { SPANISH } from './spanish.ts';
import type { Meaning, WordList } from './word-list.ts';

/** What words say besides a relation: in a list of their own, since one word may say both. */
type Remark = Exclude<keyof WordList, 'cues' | 'ignored'>;

export interface Finder {
  readonly cues: (text: string, words: readonly Word[]) => Found<Meaning>[];
  readonly remarks: Readonly<
    Record<Remark, (text: string, words: readonly Word[]) => Found<Remark>[]>
  >;
}

const FINDERS = { en: finderOf(ENGLISH), es: finderOf(SPANISH) };

/**
 * @param language a tag of BCP 47; a text in another language than English and Spanish is read as English
 */
export function finderFor(language: string): Finder {
  return language.split('-')[0] === 'es' ? FINDERS.es : FINDERS.en;
}

function finderOf({ cues, ignored, ...remarks }: WordList): Finder {
  const find = phraseFinder({ ...cues, ignored });
  const each = Object.entries(remarks).map(([id, phrases]) => [
    id,
    phraseFinder({ [id]: phrases }),
  ]);
  return {
    cues: (text, words) =>
      find(text, words).flatMap(({ id, ...at }) => (id === 'ignored' ? [] : [{ ...at, id }])),
    remarks: Object.fromEntries(each),
  };
}
