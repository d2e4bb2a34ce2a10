import type { Question } from '../../../analysis/questions.ts';
import { words } from '../../../words/words.ts';

const NOBODY = { name: '' };

export function questionText({ id, about }: Question): string {
  return words.questions.ask[id](words.reads.called(about ?? NOBODY));
}
