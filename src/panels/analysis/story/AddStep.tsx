import { useEffect, useState } from 'react';
import { evidenceOf } from '../../../network/quoted-evidence.ts';
import { countEvidence } from '../../../network/quotes.ts';
import { withFile } from '../../../state/beside.ts';
import { selectSelected } from '../../../state/derived.ts';
import { addStep } from '../../../state/story.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import './story.css';

/**
 * Adds the view on the screen to the story, with the analysis that is open; can be undone.
 * @param after id of the step that it follows; `null` for the end
 */
export default function AddStep({ after }: { after: string | null }) {
  const explorer = useExplorer();
  const [isAdding, setAdding] = useState(false);
  const record = useLastSelected();
  if (!isAdding)
    return (
      <p>
        <button type="button" onClick={() => setAdding(true)}>
          {words.story.add}
        </button>
      </p>
    );
  return (
    <NewStep
      record={record}
      onCancel={() => setAdding(false)}
      onAdd={(text, select) => {
        setAdding(false);
        addStep(explorer, text, select, after);
      }}
    />
  );
}

interface NewStepProps {
  /** Id of the record that the step can point out. */
  readonly record: string | null;
  readonly onAdd: (text: string, select: string | null) => void;
  readonly onCancel: () => void;
}

function NewStep({ record, onAdd, onCancel }: NewStepProps) {
  const network = useExplorerState(({ document }) => document.network);
  const analysis = useExplorerState(({ view }) => view.ask?.id ?? 'story');
  const isOfFile = useExplorerState(({ view }) => withFile(view.ask?.options.with));
  const [text, setText] = useState('');
  const [points, setPoints] = useState(true);
  // Another network may have been opened since it was selected.
  const titles = useSaid(() => words.reads.titles(network), [network]);
  const title = record === null ? undefined : titles.get(record);
  const select = title !== undefined && points ? record : null;
  return (
    <form
      className="story-new"
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
      <p className="soft">
        {words.story.added(analysis === 'story' ? null : words.analysis.names[analysis])}{' '}
        {isOfFile && words.story.fileNotKept}
      </p>
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

/** Id of the record that was selected last while the story or an analysis was open. */
function useLastSelected(): string | null {
  const selected = useExplorerState(selectSelected)?.record.id ?? null;
  const [last, setLast] = useState(selected);
  useEffect(() => {
    if (selected !== null) setLast(selected);
  }, [selected]);
  return last;
}
