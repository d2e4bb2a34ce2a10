import type { Question } from '../../../analysis/questions.ts';
import { words } from '../../../words/words.ts';

export function questionText({ id, about }: Question): string {
  return words.questions.ask[id](about?.name ?? '');
}
