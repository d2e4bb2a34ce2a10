/** Names in sentences. */
import type { Name } from '../../network/names.ts';

/** A name as part of a sentence: with its article, where it has one. */
export function withArticle({ name, article }: Name): string {
  return article === null ? name : `${article} ${name}`;
}
