/** What lies under the pointer, in a sentence and what is to be known about it. */
import { useMemo } from 'react';
import { selectScene } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { selectVoices } from '../state/voices.ts';
import type { Pointed } from './pointer.ts';
import { tooltipText } from './tooltip-text.ts';

/** The pointer keeps this far from the words, in CSS pixels. */
const AWAY = 14;

export function Tooltip({ pointed: { id, x, y } }: { pointed: Pointed }) {
  const scene = useExplorerState(selectScene);
  const network = useExplorerState(({ document }) => document.network);
  const voices = useExplorerState(selectVoices);
  const text = useMemo(() => tooltipText(network, scene, voices, id), [network, scene, voices, id]);
  if (!text) return null;
  // Towards the middle of the picture, where there is room.
  const style = {
    ...(x < window.innerWidth / 2 ? { left: x + AWAY } : { right: `calc(100% - ${x - AWAY}px)` }),
    ...(y < window.innerHeight / 2 ? { top: y + AWAY } : { bottom: `calc(100% - ${y - AWAY}px)` }),
  };
  return (
    <div className="canvas-tooltip" role="tooltip" style={style}>
      <strong>{text.title}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
