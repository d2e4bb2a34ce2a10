/** How the reader wants the page to look and to hear keys, kept by this browser. */
import { keep, kept } from './kept.ts';

/** Also read by the script at the head of index.html, before the page is painted. */
const KEY = 'explorer.settings';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export const CONTRAST_CHOICES = ['system', 'more'] as const;

export interface Settings {
  readonly theme: (typeof THEME_CHOICES)[number];
  readonly contrast: (typeof CONTRAST_CHOICES)[number];
  /** Whether a single letter, digit or sign is a command (WCAG 2.2, 2.1.4). */
  readonly letterKeys: boolean;
}

/** The settings of the last time; each that is none is as at first. */
export function rememberedSettings(): Settings {
  const { theme, contrast, letterKeys } = kept(KEY);
  return {
    theme: THEME_CHOICES.find((choice) => choice === theme) ?? 'system',
    contrast: CONTRAST_CHOICES.find((choice) => choice === contrast) ?? 'system',
    letterKeys: letterKeys !== false,
  };
}

/** Keeps settings for the next time. */
export function rememberSettings(settings: Settings): void {
  keep(KEY, settings);
}
