/** Grounds and inks of the pictures and of the page around them; relation colours are the registry's. */

export interface Theme {
  readonly paper: string;
  readonly panel: string;
  readonly wash: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  /** Fills the shape of an organization. */
  readonly body: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly name: string;
  readonly hedge: string;
  readonly ok: string;
  readonly warn: string;
  readonly bad: string;
}

export type ThemeId = 'light' | 'dark';

/** The inks of a picture: a theme's own, or black and white on a light or on a dark ground. */
export type InkId = ThemeId | 'mono-light' | 'mono-dark';

export function isMono(inks: InkId): inks is 'mono-light' | 'mono-dark' {
  return inks === 'mono-light' || inks === 'mono-dark';
}

export const THEMES: Readonly<Record<ThemeId, Theme>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    wash: '#f3f1ea',
    line: '#dedad0',
    ink: '#1d2126',
    soft: '#5c6570',
    body: '#6b7682',
    accent: '#1f4e79',
    accentInk: '#ffffff',
    name: '#e4eef7',
    hedge: '#fff0b8',
    ok: '#1d7a46',
    warn: '#8f5400',
    bad: '#b3261e',
  },
  dark: {
    paper: '#14171b',
    panel: '#1b1f24',
    wash: '#20252b',
    line: '#343b44',
    ink: '#e8e6e1',
    soft: '#9aa3ad',
    body: '#828d99',
    accent: '#8fc1ec',
    accentInk: '#10202e',
    name: '#22384d',
    hedge: '#4a3f12',
    ok: '#5fd08f',
    warn: '#e8b25c',
    bad: '#f2938c',
  },
};

interface Inks
  extends Pick<Theme, 'paper' | 'panel' | 'line' | 'ink' | 'soft' | 'body' | 'accent' | 'warn'> {
  /** Of words that step back: as faint as they can be and still be read, 4.5 to 1 against the ground. */
  readonly faint: string;
}

/** What a picture is drawn in; black and white has the ink for everything but the ground and rules. */
export const INKS: Readonly<Record<InkId, Inks>> = {
  light: { ...THEMES.light, faint: '#6c7480' },
  dark: { ...THEMES.dark, faint: '#848d97' },
  'mono-light': {
    paper: '#ffffff',
    panel: '#ffffff',
    line: '#8c8c8c',
    ink: '#000000',
    soft: '#333333',
    faint: '#737373',
    body: '#6e6e6e',
    accent: '#000000',
    warn: '#000000',
  },
  'mono-dark': {
    paper: '#000000',
    panel: '#000000',
    line: '#737373',
    ink: '#ffffff',
    soft: '#cccccc',
    faint: '#7a7a7a',
    body: '#8f8f8f',
    accent: '#ffffff',
    warn: '#ffffff',
  },
};

export const SANS =
  'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
export const SERIF = '"Source Serif 4", "Iowan Old Style", Charter, Georgia, "DejaVu Serif", serif';
