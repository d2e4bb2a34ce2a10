import { useMemo } from 'react';
import { askedOf } from '../../../analysis/questions.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useOverlay } from '../use-overlay.ts';
import { Answer } from './Answer.tsx';
import { answerCaption } from './answer-caption.ts';
import { answerOverlay } from './answer-overlay.ts';
import { QuestionList } from './QuestionList.tsx';

/** The question that is asked, with its answer on the picture, and the other first questions. */
export default function QuestionsPanel({ options }: Pick<Ask, 'options'>) {
  const questions = useExplorerState(selectQuestions);
  const counted = useExplorerState(selectCounted);
  const asked = questions.find(({ id }) => id === options.question);
  const others = questions.filter((question) => question !== asked);
  const left = useMemo(() => asked && askedOf(asked, counted), [asked, counted]);
  useOverlay(
    useMemo(() => (left ? answerOverlay(left) : null), [left]),
    left ? answerCaption(left) : null,
  );
  const { title, others: titleOfOthers } = words.questions;
  return (
    <>
      {asked && left && <Answer key={asked.id} question={left} of={asked.answer.length} />}
      {questions.length === 0 && (
        <>
          <h2 className="claim">{words.noQuestions.title}</h2>
          <p>{words.noQuestions.text}</p>
        </>
      )}
      <QuestionList title={asked ? titleOfOthers : title} questions={others} />
    </>
  );
}
