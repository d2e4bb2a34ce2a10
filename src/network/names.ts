/** What organizations are called in the languages of the page, and how sentences take it. */
import type { Organization } from './records.ts';

export type Named = Pick<Organization, 'name' | 'names'>;

/** A name as a sentence needs it. */
export interface Name {
  readonly name: string;
  /** What stands before it (“el”); `null` where nothing does, or it is part of the name (“Los Zetas”). */
  readonly article: string | null;
  readonly plural: boolean;
}

/**
 * The name in a language: that of the very tag, else of another tag of the same language (`es-MX` for
 * `es`), else the displayed one, without article and as one.
 * @param language a primary subtag of BCP 47
 */
export function nameIn({ name, names = {} }: Named, language: string): Name {
  const tag = Object.keys(names).find((one) => one.split('-')[0] === language);
  const {
    name: own = name,
    article = null,
    plural = false,
  } = names[language] ?? names[tag ?? ''] ?? {};
  return { name: own, article, plural };
}

/** Every name that the record has, the displayed one first; none twice. Aliases are not among them. */
export function allNames({ name, names = {} }: Named): string[] {
  return [...new Set([name, ...Object.values(names).flatMap((one) => one.name ?? [])])];
}
