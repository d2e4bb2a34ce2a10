import type { KeyboardEvent, PointerEvent } from 'react';
import { words } from '../../words/words.ts';

const LEAST = 120;
const STEP = 24;

/** The upper edge of the drawer: dragged, or moved by the arrow keys. */
export function Splitter(props: { height: number; onResize: (height: number) => void }) {
  const { height, onResize } = props;
  const most = Math.round(window.innerHeight * 0.8);
  const resize = (to: number) => onResize(Math.min(Math.max(Math.round(to), LEAST), most));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(height + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const foot = event.currentTarget.parentElement?.getBoundingClientRect().bottom;
    if (foot !== undefined) resize(foot - event.clientY);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule (hr) takes no focus and has no value
    <div
      className="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={words.table.resize}
      aria-valuenow={height}
      aria-valuemin={LEAST}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
