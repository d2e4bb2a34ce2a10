import { useState } from 'react';
import { evidenceOf } from '../../../analysis/story.ts';
import { countEvidence } from '../../../network/quotes.ts';
import type { Step } from '../../../network/records.ts';
import { addStep, moveStep, removeStep } from '../../../state/story.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

interface Props {
  readonly story: readonly Step[];
  /** Place of the open step; −1 for none. */
  readonly at: number;
  /** Id of the record that a new step can point out. */
  readonly record: string | null;
}

/** Adds the view on the screen as a step; moves and removes the open one. All can be undone. */
export function EditStory({ story, at, record }: Props) {
  const explorer = useExplorer();
  const [isAdding, setAdding] = useState(false);
  const step = story[at];
  return (
    <section aria-labelledby="story-edit" className="story-edit">
      <h3 id="story-edit">{words.story.edit}</h3>
      {isAdding ? (
        <NewStep
          record={record}
          onCancel={() => setAdding(false)}
          onAdd={(text, select) => {
            setAdding(false);
            addStep(explorer, text, select, step?.id ?? null);
          }}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setAdding(true)}>
            {words.story.add}
          </button>
        </p>
      )}
      {step && !isAdding && (
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

interface NewStepProps {
  readonly record: string | null;
  readonly onAdd: (text: string, select: string | null) => void;
  readonly onCancel: () => void;
}

function NewStep({ record, onAdd, onCancel }: NewStepProps) {
  const network = useExplorerState(({ document }) => document.network);
  const [text, setText] = useState('');
  const [points, setPoints] = useState(true);
  // Another network may have been opened since it was selected.
  const title = record === null ? undefined : words.reads.titles(network).get(record);
  const select = title !== undefined && points ? record : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(text.trim(), select);
      }}
    >
      <label className="story-sentence">
        {words.story.sentence}
        <textarea
          rows={4}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {record !== null && title !== undefined ? (
        <label className="story-point">
          <input
            type="checkbox"
            checked={points}
            onChange={(event) => setPoints(event.target.checked)}
          />
          {words.story.point(title, countEvidence(evidenceOf(network, record)))}
        </label>
      ) : (
        <p className="soft">{words.story.pointHint}</p>
      )}
      <p className="soft">{words.story.added}</p>
      <p className="story-changes">
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          {words.story.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.story.cancel}
        </button>
      </p>
    </form>
  );
}
