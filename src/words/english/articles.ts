/** Names in sentences. */
import type { Name } from '../../network/names.ts';
import { isolated } from '../isolated.ts';

/** A name as part of a sentence: with its article, where it has one. */
export function withArticle({ name, article }: Name): string {
  return article === null ? isolated(name) : `${article} ${isolated(name)}`;
}
