import { useCallback, useSyncExternalStore } from 'react';

/** Where legend and panel open under the picture or beside it, and tables become cards; as in narrow.css. */
export const NARROW = '(max-width: 56.25em)';

/** Whether a media query holds; follows when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
