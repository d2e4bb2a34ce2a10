/** The order of texts in the language that the page speaks. */
import { type Language, language } from './words.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en', es: 'es-MX' };

const collators = new Map<Language, Intl.Collator>();

/** Compares as `Array.sort` asks it; numerals inside are numbers, so that “p. 9” comes before “p. 12”. */
export function inTextOrder(a: string, b: string): number {
  const collator =
    collators.get(language) ?? new Intl.Collator(LOCALES[language], { numeric: true });
  collators.set(language, collator);
  return collator.compare(a, b);
}
