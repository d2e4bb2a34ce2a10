import type { Question } from '../../../analysis/questions.ts';
import { askQuestion } from '../../../state/questions.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { answerPlace } from '../../focus/use-arrival.ts';
import { questionText } from './question-text.ts';

/** Questions under a heading, each leading to its answer; nothing where there are none. */
export function QuestionList(props: { title: string; questions: readonly Question[] }) {
  const explorer = useExplorer();
  if (props.questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{props.title}</h3>
      <ul className="plain questions">
        {props.questions.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              className="row-link"
              data-leads-to={answerPlace(question.id)}
              onClick={() => askQuestion(explorer, question.id)}
            >
              {questionText(question)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
