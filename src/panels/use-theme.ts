import type { ThemeId } from '../picture/theme.ts';
import { useMedia } from './use-media.ts';

/** Light or dark, as the reader's system asks; follows when it changes. */
export function useTheme(): ThemeId {
  return useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
