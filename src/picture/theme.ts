/** Grounds and inks of the pictures and of the page around them; relation colours are the registry's. */

export interface Theme {
  readonly paper: string;
  readonly panel: string;
  readonly wash: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly name: string;
  readonly hedge: string;
  readonly ok: string;
  readonly warn: string;
  readonly bad: string;
}

export type ThemeId = 'light' | 'dark';

export const THEMES: Readonly<Record<ThemeId, Theme>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    wash: '#f3f1ea',
    line: '#dedad0',
    ink: '#1d2126',
    soft: '#5c6570',
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
    accent: '#8fc1ec',
    accentInk: '#10202e',
    name: '#22384d',
    hedge: '#4a3f12',
    ok: '#5fd08f',
    warn: '#e8b25c',
    bad: '#f2938c',
  },
};

export const SANS =
  'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
export const SERIF = '"Source Serif 4", "Iowan Old Style", Charter, Georgia, "DejaVu Serif", serif';
