import { useMemo, useState } from 'react';
import { REASONS } from '../../network/reading-records.ts';
import { giveReason, passOver } from '../../state/coverage.ts';
import { markedIn } from '../../state/marking.ts';
import type { Marking } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { suggestionFor } from './begin-relation.ts';
import { KeyHint } from './KeyHint.tsx';

/**
 * Why there is nothing to code in the marked words: one key each; the last one asks for a note. What the words
 * suggest is marked so, with the words.
 */
export function Reasons({ marking }: { marking: Marking }) {
  const explorer = useExplorer();
  const [note, setNote] = useState('');
  const given = note.trim();
  const suggested = useSuggestedReason(marking);
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
          {...(suggested?.reason === reason && {
            className: 'suggested',
            title: words.marking.suggestedBy(suggested.words),
          })}
          onClick={() => giveReason(explorer, reason)}
        >
          {words.reader.reasons[reason]}
          {suggested?.reason === reason && <small>{words.form.suggested}</small>}
          <KeyHint>{i + 1}</KeyHint>
        </button>
      ))}
    </div>
  );
}

/** The reason that the marked words suggest, with those that say it; `null` where they suggest none. */
function useSuggestedReason({ quote }: Marking) {
  const explorer = useExplorer();
  return useMemo(() => {
    const marked = markedIn(explorer.getState());
    if (!marked) return null;
    const { text, marking } = marked;
    const found = suggestionFor(explorer.getState(), { source: marking.source, text, quote });
    if (!found?.passOver) return null;
    const { reason, at } = found.passOver;
    return { reason, words: at && text.text.slice(at.start, at.end) };
  }, [explorer, quote]);
}
