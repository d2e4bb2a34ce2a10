import { type RefObject, useEffect, useState } from 'react';
import { type SourceText, toPosition } from '../../evidence/source-text.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { copyCitation } from './copy-citation.ts';

interface Props {
  readonly text: SourceText;
  readonly within: RefObject<HTMLElement | null>;
  readonly citation: string;
}

/** Offers to copy the selected words with source, paragraph, line and position. */
export function CopyCitation({ text, within, citation }: Props) {
  const explorer = useExplorer();
  const [selected, setSelected] = useState<Selected | null>(null);
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
        onClick={() => void copyCitation(explorer, text, span, citation)}
      >
        {words.reader.copySelection}
      </button>
    </div>
  );
}

/** UTF-16 indexes into the text. */
interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The words selected inside a place, from block to block; `null` where there are none. */
function selectedIn(place: HTMLElement | null): Selected | null {
  const selection = window.getSelection();
  if (!place || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...place.querySelectorAll('[data-block]')].flatMap((block) => {
    if (!range.intersectsNode(block)) return [];
    const from = Number(block.getAttribute('data-block'));
    const isFirst = block.contains(range.startContainer);
    const isLast = block.contains(range.endContainer);
    const before = isFirst ? lengthTo(block, range.startContainer, range.startOffset) : 0;
    const upTo = isLast
      ? lengthTo(block, range.endContainer, range.endOffset)
      : lengthTo(block, block, block.childNodes.length);
    return before < upTo ? [{ start: from + before, end: from + upTo }] : [];
  });
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** How many UTF-16 units of the text stand in a block before a place; what it lacks is not of the text. */
function lengthTo(block: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const lacked of before.querySelectorAll('del')) lacked.remove();
  return before.textContent.length;
}
