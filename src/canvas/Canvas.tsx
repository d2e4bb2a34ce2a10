/** The network as a picture that can be looked at, moved, and walked through by key. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { endWalk } from '../state/walking.ts';
import type { LivePicture } from './live-picture.ts';
import { NearList } from './NearList.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import type { Near } from './near.ts';
import type { Pointed } from './pointer.ts';
import { Tooltip } from './Tooltip.tsx';
import { WalkTree } from './WalkTree.tsx';

export function Canvas({ picture }: { picture: LivePicture }) {
  const explorer = useExplorer();
  const isDrawn = useExplorerState(({ transient }) => transient.camera !== null);
  const place = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const isByPointer = useRef(false);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [near, setNear] = useState<Near | null>(null);
  const endNear = useCallback(() => setNear(null), []);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);

  // Ahead of the next paint, in which the page has taken the place of what was written there.
  useLayoutEffect(() => {
    place.current?.append(picture.place);
  }, [picture]);
  useEffect(() => {
    return picture.follow({
      point: setPointed,
      // The arrow keys go on from what was tapped.
      tapped: () => {
        endWalk(explorer);
        isByPointer.current = true;
        tree.current?.focus({ preventScroll: true });
        isByPointer.current = false;
      },
      near: setNear,
      fault: (error) => setFault({ error }),
    });
  }, [picture, explorer]);
  useEffect(() => {
    if (!isDrawn) return;
    performance.mark('page-ready');
    const { dataset } = document.documentElement;
    dataset.ready = 'true';
    return () => {
      delete dataset.ready;
    };
  }, [isDrawn]);
  // For the boundary round the picture: it is drawn anew from the state.
  if (fault) throw fault.error;

  return (
    <>
      <WalkTree ref={tree} isByPointer={() => isByPointer.current} />
      <div ref={place} className="canvas-place" data-keeps-focus />
      <NothingDrawn />
      {near && <NearList near={near} onDone={endNear} />}
      {pointed && <Tooltip key={pointed.id} pointed={pointed} />}
    </>
  );
}
