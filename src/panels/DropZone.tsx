import { type DragEvent, type ReactNode, useState } from 'react';
import { openDropped } from '../state/open.ts';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/en.ts';

/** The whole page takes files that are dropped on it. */
export function DropZone({ children }: { children: ReactNode }) {
  const explorer = useExplorer();
  const [over, setOver] = useState(false);
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
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
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void openDropped(explorer, file);
      }}
    >
      {children}
      {over && <div className="drop-hint">{words.header.drop}</div>}
    </div>
  );
}
