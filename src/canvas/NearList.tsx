/** Asks which of the things in reach of a finger was meant. */
import { useEffect, useRef } from 'react';
import { selectScene } from '../state/derived.ts';
import { pickOnPicture } from '../state/on-picture.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import { words } from '../words/words.ts';
import type { Near } from './near.ts';
import { tooltipText } from './tooltip-text.ts';

export function NearList({ near, onDone }: { near: Near; onDone: () => void }) {
  const explorer = useExplorer();
  const scene = useExplorerState(selectScene);
  const network = useExplorerState(({ document }) => document.network);
  const voices = useExplorerState(selectVoices);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (!list.current?.contains(target as Node)) onDone();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onDone]);
  // Away from the finger, on the side where the canvas has room.
  const isLow = near.y > (list.current?.parentElement?.clientHeight ?? window.innerHeight) / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      ref={list}
      className="canvas-near"
      role="group"
      aria-label={words.canvas.near}
      data-side={isLow ? 'top' : 'bottom'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Elsewhere the key goes out of what is open.
        event.stopPropagation();
        onDone();
      }}
    >
      <p>{words.canvas.near}</p>
      <ul className="plain">
        {near.ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="row-link"
              onClick={() => {
                onDone();
                pickOnPicture(explorer, id);
              }}
            >
              {tooltipText(network, scene, voices, id)?.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
