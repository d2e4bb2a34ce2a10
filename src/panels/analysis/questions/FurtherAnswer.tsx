import type { Question } from '../../../analysis/questions.ts';
import { openCompanion, selectFurther } from '../../../state/companion.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { View } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';

/** From an answer of the network that comes with the page to where several sources speak: to each alliance, or to the same question. */
export function FurtherAnswer({ question: { id, answer } }: { question: Question }) {
  const explorer = useExplorer();
  const further = useExplorerState(selectFurther);
  const network = useExplorerState(({ document }) => document.network);
  if (!further) return null;
  const { furtherTitle, furtherEach, furtherAsk } = words.voices;
  const open = (view: Partial<View>) => void openCompanion(explorer, further, view);
  const titles = words.reads.titles(network);
  return (
    <section aria-labelledby="further">
      <h3 id="further">{furtherTitle}</h3>
      {id === 'disputed' ? (
        <>
          <p>{furtherEach(further.title)}</p>
          <ul className="plain questions">
            {answer.map(({ id: selection }) => (
              <li key={selection}>
                <button type="button" className="row-link" onClick={() => open({ selection })}>
                  {titles.get(selection)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => open({ ask: { id: 'questions', options: { question: id } } })}
          >
            {furtherAsk(further.title)}
          </button>
        </p>
      )}
    </section>
  );
}
