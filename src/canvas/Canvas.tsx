/** The network as a picture that can be looked at, moved, and walked through by key. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { apart } from '../state/apart.ts';
import { useExplorer } from '../state/use-store.ts';
import { endWalk } from '../state/walking.ts';
import './canvas.css';
import { mountCanvas } from './mount.ts';
import { NearList } from './NearList.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import type { Near } from './near.ts';
import type { Pointed } from './pointer.ts';
import { Tooltip } from './Tooltip.tsx';
import { WalkTree } from './WalkTree.tsx';

/** @param still the picture that the page came with, which stays until the live one is drawn */
export function Canvas({ still }: { still: Element | null }) {
  const explorer = useExplorer();
  const region = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const isByPointer = useRef(false);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [near, setNear] = useState<Near | null>(null);
  const endNear = useCallback(() => setNear(null), []);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);

  // Ahead of the next paint, in which the page has taken the place of what was written there.
  useLayoutEffect(() => {
    if (still) region.current?.append(still);
  }, [still]);
  useEffect(() => {
    // The arrow keys go on from what was tapped.
    const takeFocus = () => {
      endWalk(explorer);
      isByPointer.current = true;
      tree.current?.focus({ preventScroll: true });
      isByPointer.current = false;
    };
    const told = apart(explorer, (error) => setFault({ error }));
    if (region.current) return mountCanvas(told, region.current, setPointed, takeFocus, setNear);
  }, [explorer]);
  // For the boundary round the picture: it is drawn anew from the state.
  if (fault) throw fault.error;

  return (
    <>
      <WalkTree ref={tree} isByPointer={() => isByPointer.current} />
      <div ref={region} className="canvas" data-keeps-focus />
      <NothingDrawn />
      {near && <NearList near={near} onDone={endNear} />}
      {pointed && <Tooltip key={pointed.id} pointed={pointed} />}
    </>
  );
}
