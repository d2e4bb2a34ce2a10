/** The network as a picture that can be looked at, moved, and walked through by key. */
import { useEffect, useId, useRef, useState } from 'react';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import './canvas.css';
import { mountCanvas } from './mount.ts';
import { NothingDrawn } from './NothingDrawn.tsx';
import type { Pointed } from './pointer.ts';
import { Tooltip } from './Tooltip.tsx';

export function Canvas() {
  const explorer = useExplorer();
  const region = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const hint = useId();

  useEffect(() => {
    if (region.current) return mountCanvas(explorer, region.current, setPointed);
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
      />
      <NothingDrawn />
      {pointed && <Tooltip key={pointed.id} pointed={pointed} />}
      <p id={hint} hidden>
        {words.canvas.hint}
      </p>
    </>
  );
}
