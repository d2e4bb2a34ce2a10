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

/** A theme as it is, or with more contrast. */
export type ScreenTheme = ThemeId | `${ThemeId}-more`;

/** Inks of a single colour on its ground: black and white, or whatever the reader's system has. */
type MonoId = 'mono-light' | 'mono-dark' | 'system';

/** The inks of a picture: those of a theme, or a single colour on a ground. */
export type InkId = ScreenTheme | MonoId;

export function isMono(inks: InkId): inks is MonoId {
  return inks === 'mono-light' || inks === 'mono-dark' || inks === 'system';
}

/** The ground that colours of relation types and areas are made for. */
export function groundOf(theme: ScreenTheme): ThemeId {
  return theme === 'dark' || theme === 'dark-more' ? 'dark' : 'light';
}

export const THEMES: Readonly<Record<ScreenTheme, Theme>> = {
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
  'light-more': {
    paper: '#ffffff',
    panel: '#ffffff',
    wash: '#f0f0ee',
    line: '#6e7276',
    ink: '#000000',
    soft: '#33393f',
    body: '#454d56',
    accent: '#0b3358',
    accentInk: '#ffffff',
    name: '#cfe3f5',
    hedge: '#ffe680',
    ok: '#0f5530',
    warn: '#663a00',
    bad: '#8c1410',
  },
  'dark-more': {
    paper: '#000000',
    panel: '#000000',
    wash: '#1c2024',
    line: '#a0a8b0',
    ink: '#ffffff',
    soft: '#d3d9df',
    body: '#b3bbc3',
    accent: '#b5dbff',
    accentInk: '#000000',
    name: '#1d3d5c',
    hedge: '#5c4c00',
    ok: '#8cf0b4',
    warn: '#ffd27f',
    bad: '#ffb8b2',
  },
};

interface Inks
  extends Pick<Theme, 'paper' | 'panel' | 'line' | 'ink' | 'soft' | 'body' | 'accent' | 'warn'> {
  /** Of words that step back: as faint as they can be and still be read, 4.5 to 1 against the ground. */
  readonly faint: string;
  /** Whether all that is marked or steps back keeps 3 to 1 against the ground. */
  readonly isStrong: boolean;
}

/**
 * What a picture is drawn in; black and white has the ink for everything but the ground and rules. The
 * colours of the system are CSS system colours, which only a page knows (`forced-colors`).
 */
export const INKS: Readonly<Record<InkId, Inks>> = {
  light: { ...THEMES.light, faint: '#6c7480', isStrong: false },
  dark: { ...THEMES.dark, faint: '#848d97', isStrong: false },
  'light-more': { ...THEMES['light-more'], faint: '#5f666e', isStrong: true },
  'dark-more': { ...THEMES['dark-more'], faint: '#99a1a9', isStrong: true },
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
    isStrong: false,
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
    isStrong: false,
  },
  system: {
    paper: 'Canvas',
    panel: 'Canvas',
    line: 'GrayText',
    ink: 'CanvasText',
    soft: 'CanvasText',
    faint: 'GrayText',
    body: 'GrayText',
    accent: 'Highlight',
    warn: 'CanvasText',
    isStrong: true,
  },
};

export const SANS =
  'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
export const SERIF = '"Source Serif 4", "Iowan Old Style", Charter, Georgia, "DejaVu Serif", serif';
