import { type RefObject, useEffect, useState } from 'react';
import { type SourceText, toPosition } from '../../evidence/source-text.ts';
import type { Source } from '../../network/records.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { copyCitation } from './copy-citation.ts';
import { selectedIn } from './selected-words.ts';

interface Props {
  readonly text: SourceText;
  readonly within: RefObject<HTMLElement | null>;
  readonly source: Source;
}

/** Offers to copy the selected words with source, paragraph, line and position. */
export function CopyCitation({ text, within, source }: Props) {
  const explorer = useExplorer();
  const [selected, setSelected] = useState<ReturnType<typeof selectedIn>>(null);
  useEffect(() => {
    const look = () => setSelected(selectedIn(within.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [within]);
  if (!selected) return null;

  const span = { start: toPosition(text, selected.start), end: toPosition(text, selected.end) };
  return (
    <div className="copy-citation">
      <button
        type="button"
        // A press on a button would take the selection away, and the button with it.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void copyCitation(explorer, text, span, source)}
      >
        {words.reader.copySelection}
      </button>
    </div>
  );
}
