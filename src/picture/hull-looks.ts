/** The looks of areas: in colour each has its own, in black and white its own border and shade. */
import type { Dash } from '../network/relation-types.ts';
import { groundOf, INKS, type InkId, isMono, type ThemeId } from './theme.ts';

interface HullLook extends Readonly<Record<ThemeId, string>> {
  /** In black and white. */
  readonly dash: Dash;
  /** In black and white: how dark the area is, as a share of what it is in colour. */
  readonly shade: number;
}

const LOOKS: readonly [HullLook, ...HullLook[]] = [
  { light: INKS.light.accent, dark: INKS.dark.accent, dash: [], shade: 1 },
  { light: INKS.light.warn, dark: INKS.dark.warn, dash: [0.1, 5], shade: 1.6 },
  { light: '#1d7a46', dark: '#5fd08f', dash: [12, 5], shade: 0.5 },
  { light: '#8a2be0', dark: '#c79bff', dash: [12, 5, 0.1, 5], shade: 2.4 },
  { light: '#c2185b', dark: '#ff8ab5', dash: [5, 5], shade: 0.75 },
  { light: '#3d4450', dark: '#d5dae0', dash: [16, 4, 0.1, 4, 0.1, 4], shade: 3.2 },
];

/** So many areas can be told apart by their look. */
export const HULL_LOOKS = LOOKS.length;

/** @param tone place of the look, from 0; beyond the last they begin anew */
export function hullLook(tone: number, inks: InkId): { ink: string; dash: Dash; shade: number } {
  const { dash, shade, ...ink } = LOOKS[tone % HULL_LOOKS] ?? LOOKS[0];
  return isMono(inks)
    ? { ink: INKS[inks].accent, dash, shade }
    : { ink: ink[groundOf(inks)], dash: [], shade: 1 };
}
