import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useExplorer } from '../../state/use-store.ts';
import { focusDetails, focusOn } from './elements.ts';
import { useGuide } from './guide.ts';

/**
 * Puts the focus on the heading of what has opened beside the picture, and gives it back when that
 * closes, unless it is elsewhere by then.
 * @param place what has opened
 * @param key what is open there; another one opens anew
 */
export function useOpened(place: RefObject<HTMLElement | null>, key: string): void {
  const explorer = useExplorer();
  const guide = useGuide();
  const opener = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens in place of another opens anew
  useLayoutEffect(() => {
    if (!place.current || !explorer.getState().transient.camera) return;
    const own = guide.lastControl();
    if (!own || !place.current.contains(own)) opener.current = own;
    guide.toHeading(place.current);
  }, [place, key, explorer, guide]);
  useLayoutEffect(
    () => () => {
      // With what is closing, the focus falls to the page.
      queueMicrotask(() => {
        if (document.activeElement !== document.body || guide.isAwaiting()) return;
        if (!focusOn(opener.current)) focusDetails();
      });
    },
    [guide],
  );
}
