/** Which language a text is in, of those that the suggestions know. */

/** The commonest words of a language that the other has not. */
const COMMON = {
  en: new Set('the,of,and,to,that,was,with,for,by,which,were,from,his,had'.split(',')),
  es: new Set('de,la,que,el,los,del,las,por,una,con,para,fue,como,se'.split(',')),
};
type Known = keyof typeof COMMON;

/** In UTF-16 units: some pages. */
const LOOKED_AT = 20_000;
/** One word in so many, in any text of the language. */
const SELDOMEST = 20;

/** By its commonest words; `null` where they are too few, or not clearly more than those of the other. */
export function languageOfText(text: string): Known | null {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (known: Known) => words.filter((word) => COMMON[known].has(word)).length;
  const [en, es] = [count('en'), count('es')];
  const [most, least, found]: [number, number, Known] = en > es ? [en, es, 'en'] : [es, en, 'es'];
  return most * SELDOMEST >= words.length && most > 2 * least && most > 0 ? found : null;
}
