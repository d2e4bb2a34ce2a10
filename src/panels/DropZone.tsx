import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { takeIn } from '../state/arriving.ts';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/** The whole page takes files that are dropped on it or pasted. */
export function DropZone({ children }: { children: ReactNode }) {
  const explorer = useExplorer();
  const [over, setOver] = useState(false);
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  useEffect(() => {
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      // What is pasted into a field is the field's.
      if (target instanceof HTMLElement && target.closest('input, textarea, dialog')) return;
      if (explorer.getState().transient.dialog) return;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void takeIn(explorer, files);
      else if (text.trim() !== '') void takeIn(explorer, text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [explorer]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the Open button is the first
    <div
      className="drop-zone"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        // Words that are dragged into a field are the field's.
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) void takeIn(explorer, files);
      }}
    >
      {children}
      {over && <div className="drop-hint">{words.header.drop}</div>}
    </div>
  );
}
