import { useMemo } from 'react';
import { firstQuestions } from '../../../analysis/questions.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useOverlay } from '../use-overlay.ts';
import { Answer } from './Answer.tsx';
import { answerOverlay } from './answer-overlay.ts';
import { answerTold } from './answer-told.ts';
import { QuestionList } from './QuestionList.tsx';

/** The question that is asked, with its answer on the picture, and the other first questions. */
export default function QuestionsPanel({ options }: Pick<Ask, 'options'>) {
  const network = useExplorerState(({ document }) => document.network);
  const questions = useMemo(() => firstQuestions(network), [network]);
  const asked = questions.find(({ id }) => id === options.question);
  const others = questions.filter((question) => question !== asked);
  useOverlay(
    useMemo(() => (asked ? answerOverlay(asked) : null), [asked]),
    asked ? answerTold(asked) : null,
  );
  const { title, others: titleOfOthers } = words.questions;
  return (
    <>
      {asked && <Answer key={asked.id} question={asked} />}
      <QuestionList title={asked ? titleOfOthers : title} questions={others} />
    </>
  );
}
