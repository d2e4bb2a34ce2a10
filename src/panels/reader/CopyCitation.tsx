import { type RefObject, useEffect, useState } from 'react';
import { paragraphOf, type SourceText, toPosition } from '../../evidence/source-text.ts';
import { copyText } from '../../state/clipboard.ts';
import { setTransient } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/en.ts';

interface Props {
  readonly text: SourceText;
  readonly within: RefObject<HTMLElement | null>;
  readonly citation: string;
}

/** Offers to copy the selected words with source, paragraph, line and position. */
export function CopyCitation({ text, within, citation }: Props) {
  const explorer = useExplorer();
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null);
  useEffect(() => {
    const look = () => setSelected(selectedIn(within.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [within]);
  if (!selected) return null;

  const copy = async () => {
    const start = toPosition(text, selected.start);
    const quoted = text.text.slice(selected.start, selected.end);
    const cited = words.reader.cite(
      quoted,
      citation,
      paragraphOf(text, start),
      start,
      toPosition(text, selected.end),
    );
    if (await copyText(cited))
      setTransient(explorer, { notice: { tone: 'done', title: words.reader.copied, lines: [] } });
  };
  return (
    <div className="copy-citation">
      <button type="button" onClick={() => void copy()}>
        {words.reader.copySelection}
      </button>
    </div>
  );
}

/** UTF-16 indexes of the words selected inside one paragraph; `null` where there are none. */
function selectedIn(place: HTMLElement | null): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!place || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = range.startContainer.parentElement?.closest('[data-paragraph-start]');
  if (!holder || !place.contains(holder) || !holder.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = Number(holder.getAttribute('data-paragraph-start')) + before.toString().length;
  return { start, end: start + range.toString().length };
}
