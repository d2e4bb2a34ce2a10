/** The themes as custom properties of the page, in CSS: there before its first paint. */
import { SANS, type ScreenTheme, SERIF, THEMES, type Theme } from './theme.ts';

/** `data-contrast` of the root is what the reader has set; before it is there, the system's wish holds. */
export function themeStyle(): string {
  const more = properties('light-more', 'dark-more');
  return [
    `:root{--sans:${SANS};--serif:${SERIF};${properties('light', 'dark')}}`,
    `:root[data-contrast=more]{${more}}`,
    `@media (prefers-contrast:more){:root:not([data-contrast]){${more}}}`,
  ].join('');
}

function properties(light: ScreenTheme, dark: ScreenTheme): string {
  const names = Object.keys(THEMES[light]) as (keyof Theme)[];
  return names
    .map((name) => `--${name}:light-dark(${THEMES[light][name]},${THEMES[dark][name]})`)
    .join(';');
}
