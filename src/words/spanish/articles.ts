/** Names in sentences: with their article, which “a” and “de” take up. */
import type { Name } from '../../network/names.ts';
import { isolated } from '../isolated.ts';

/** Words before a name and its article: “atacó a” and “el” are “atacó al”, “de” and “el” are “del”. */
export function joined(before: string, article: string): string {
  const contracts = article === 'el' && /(?:^|\s)(?:a|de)$/i.test(before);
  return contracts ? `${before}l` : `${before} ${article}`;
}

/** A name behind other words: “de” and the government of Mexico are “del Gobierno de México”. */
export function behind(before: string, { name, article }: Name): string {
  return `${article === null ? before : joined(before, article)} ${isolated(name)}`;
}

/** A name as part of a sentence: “el Gobierno de México”, “Los Zetas”. */
export function withArticle({ name, article }: Name): string {
  return article === null ? isolated(name) : `${article} ${isolated(name)}`;
}
