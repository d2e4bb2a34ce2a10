import { useCallback, useSyncExternalStore } from 'react';
import type { InkId } from '../picture/theme.ts';
import { onScreenInks, screenInks } from '../state/appearance.ts';
import { useExplorer } from '../state/use-store.ts';
import { usePrinting } from './use-printing.ts';

/** The inks that the page is drawn in; follows when others are asked for. Paper is light. */
export function useInks(): InkId {
  const explorer = useExplorer();
  const subscribe = useCallback(
    (changed: () => void) => onScreenInks(explorer, changed),
    [explorer],
  );
  const inks = useSyncExternalStore(subscribe, () => screenInks(explorer.getState()));
  return usePrinting() ? 'light' : inks;
}
