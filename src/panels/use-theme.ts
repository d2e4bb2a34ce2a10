import { useSyncExternalStore } from 'react';
import type { ThemeId } from '../picture/theme.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** Light or dark, as the reader's system asks; follows when it changes. */
export function useTheme(): ThemeId {
  return useSyncExternalStore(subscribe, () => (dark.matches ? 'dark' : 'light'));
}
