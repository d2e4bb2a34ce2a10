import type { Step } from '../../../network/records.ts';
import { goToStep } from '../../../state/story.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useForeign } from '../../use-foreign.ts';

/** All steps, each a way to it. */
export function StepList({ story, at }: { story: readonly Step[]; at: number }) {
  const explorer = useExplorer();
  const lang = useForeign();
  return (
    <nav aria-labelledby="story-list">
      <h3 id="story-list">{words.story.steps}</h3>
      <ol className="plain story-list">
        {story.map(({ id, text }, i) => (
          <li key={id}>
            <button
              type="button"
              className="row-link"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => goToStep(explorer, id)}
            >
              <span className="story-number">{i + 1}</span>
              <span className="story-start" lang={lang.prose}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
