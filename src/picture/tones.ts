/** Tones: what two networks say of the same pair, as the colour, dash and sign of its one line. */
import type { Dash } from '../network/relation-types.ts';
import type { Verdict } from '../network/verdicts.ts';
import { INKS, type InkId, isMono, THEMES } from './theme.ts';

interface ToneLook {
  /** Contradictions have one, and other differences. */
  readonly ink: 'bad' | 'ok' | 'warn' | 'accent' | 'soft';
  readonly dash: Dash;
  readonly width: number;
  /** Stands on every line of the tone, so that nothing is said by colour or dash alone. */
  readonly sign: string;
}

const LOOKS: Readonly<Record<Verdict, ToneLook>> = {
  contradicting: { ink: 'bad', dash: [], width: 6, sign: '≠' },
  inconsistent: { ink: 'bad', dash: [14, 4], width: 4.5, sign: '±' },
  opposite: { ink: 'warn', dash: [], width: 4.5, sign: '⇄' },
  both: { ink: 'ok', dash: [], width: 2.8, sign: '=' },
  different: { ink: 'warn', dash: [10, 4, 2.5, 4], width: 2.8, sign: '~' },
  'only-a': { ink: 'accent', dash: [9, 5], width: 2.2, sign: 'A' },
  'only-b': { ink: 'soft', dash: [2.5, 4], width: 2.2, sign: 'B' },
};

export function toneSign(tone: Verdict): string {
  return LOOKS[tone].sign;
}

/** The look of a tone in the inks of a picture. */
export function toneLook(
  tone: Verdict,
  inks: InkId,
): { readonly colour: string; readonly dash: Dash; readonly width: number } {
  const { ink, dash, width } = LOOKS[tone];
  return { colour: isMono(inks) ? INKS[inks].ink : THEMES[inks][ink], dash, width };
}
