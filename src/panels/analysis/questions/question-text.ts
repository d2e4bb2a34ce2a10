import type { Question } from '../../../analysis/questions.ts';
import { words } from '../../../words/words.ts';

const NOBODY = { name: '' };

/** More organizations than these are not of one alliance that a question could mean. */
const MOST_OF_ONE = 3;

export function questionText({ id, about, answer }: Question): string {
  const tied = new Set(answer.flatMap(({ source, target }) => [source, target]));
  return words.questions.ask[id](words.reads.called(about ?? NOBODY), tied.size > MOST_OF_ONE);
}
