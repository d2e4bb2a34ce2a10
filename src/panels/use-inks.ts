import { useCallback, useSyncExternalStore } from 'react';
import type { InkId } from '../picture/theme.ts';
import { onScreenInks, screenInks } from '../state/appearance.ts';
import { useExplorer } from '../state/use-store.ts';

/** The inks that the page is drawn in; follows when others are asked for. */
export function useInks(): InkId {
  const explorer = useExplorer();
  const subscribe = useCallback(
    (changed: () => void) => onScreenInks(explorer, changed),
    [explorer],
  );
  return useSyncExternalStore(subscribe, () => screenInks(explorer.getState()));
}
