import { useEffect, useState } from 'react';
import { keep, kept } from '../state/kept.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

const KEY = 'explorer.hints';

/** What a first visitor may not guess; gone for good once it was done or closed. */
export function FirstHint() {
  const [isKnown, setKnown] = useState(() => kept(KEY).selecting === true);
  const isDone = useExplorerState(({ view }) => view.selection !== null);
  useEffect(() => {
    if (isKnown) keep(KEY, { selecting: true });
  }, [isKnown]);
  if (isDone && !isKnown) setKnown(true);
  if (isKnown || isDone) return null;
  return (
    <aside className="first-hint" aria-label={words.canvas.hintName}>
      {words.canvas.firstHint}
      <button
        type="button"
        className="icon-only"
        aria-label={words.canvas.closeHint}
        onClick={() => setKnown(true)}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
