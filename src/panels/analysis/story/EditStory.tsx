import type { Step } from '../../../network/records.ts';
import { moveStep, removeStep } from '../../../state/story.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import AddStep from './AddStep.tsx';

interface Props {
  readonly story: readonly Step[];
  /** Place of the open step; −1 for none. */
  readonly at: number;
}

/** Adds the view on the screen as a step; moves and removes the open one. All can be undone. */
export function EditStory({ story, at }: Props) {
  const explorer = useExplorer();
  const step = story[at];
  return (
    <section aria-labelledby="story-edit">
      <h3 id="story-edit">{words.story.edit}</h3>
      <AddStep after={step?.id ?? null} />
      {step && (
        <p className="story-changes">
          <button type="button" disabled={at === 0} onClick={() => moveStep(explorer, step.id, -1)}>
            {words.story.earlier}
          </button>
          <button
            type="button"
            disabled={at === story.length - 1}
            onClick={() => moveStep(explorer, step.id, 1)}
          >
            {words.story.later}
          </button>
          <button type="button" onClick={() => removeStep(explorer, step.id)}>
            {words.story.remove}
          </button>
        </p>
      )}
    </section>
  );
}
