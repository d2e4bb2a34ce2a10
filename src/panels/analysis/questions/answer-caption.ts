/** What the answer to a question says in a picture that leaves the page. */
import type { Question } from '../../../analysis/questions.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { words } from '../../../words/words.ts';
import { questionText } from './question-text.ts';

export function answerCaption(question: Question): PictureCaption {
  const { title, relations, disputed, standing } = words.questions.picture;
  const { id, answer } = question;
  const found = id === 'disputed' ? disputed(answer.length) : relations(answer.length);
  return { title: title(questionText(question), found), standing };
}
