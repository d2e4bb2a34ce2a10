/** The network as a picture that can be looked at, moved, and walked through by key. */
import type { Core } from 'cytoscape';
import { useEffect, useId, useRef, useState } from 'react';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import './canvas.css';
import { HullLayer } from './HullLayer.tsx';
import { mountCanvas } from './mount.ts';

export function Canvas() {
  const explorer = useExplorer();
  const region = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const hint = useId();

  useEffect(() => {
    if (!region.current) return;
    const { cy, unmount } = mountCanvas(explorer, region.current);
    setCy(cy);
    return () => {
      setCy(null);
      unmount();
    };
  }, [explorer]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        ref={region}
        className="canvas"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through the picture
        tabIndex={0}
        aria-label={words.canvas.label}
        aria-describedby={hint}
      >
        {cy && <HullLayer cy={cy} />}
      </div>
      <p id={hint} hidden>
        {words.canvas.hint}
      </p>
    </>
  );
}
