import { useState } from 'react';
import { REASONS } from '../../network/reading-records.ts';
import { giveReason, passOver } from '../../state/coverage.ts';
import type { Marking } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { KeyHint } from './KeyHint.tsx';

/** Why there is nothing to code in the marked words: one key each; the last one asks for a note. */
export function Reasons({ marking }: { marking: Marking }) {
  const explorer = useExplorer();
  const [note, setNote] = useState('');
  const given = note.trim();
  if (marking.needsNote)
    return (
      <form
        className="marking-note"
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== '') passOver(explorer, 'see-note', given);
        }}
      >
        <input
          type="text"
          aria-label={words.marking.noteNeeded}
          placeholder={words.marking.noteNeeded}
          // biome-ignore lint/a11y/noAutofocus: it was just asked for
          autoFocus
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <button type="submit" disabled={given === ''}>
          {words.marking.passOver}
        </button>
      </form>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="marking-tasks" role="group" aria-label={words.marking.why}>
      {REASONS.map((reason, i) => (
        <button
          key={reason}
          type="button"
          aria-keyshortcuts={`${i + 1}`}
          onClick={() => giveReason(explorer, reason)}
        >
          {words.reader.reasons[reason]}
          <KeyHint>{i + 1}</KeyHint>
        </button>
      ))}
    </div>
  );
}
