/** Signs on a line, that there is something to be known about the relation; numbers at an organization. */
import { TONES, type Tone, toneSign } from './tones.ts';

export const SIGNS = { dispute: '≠', fault: '!' } as const;

export const SIGN_IDS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

export interface Badge {
  readonly of: keyof typeof SIGNS | 'tone' | 'number';
  /** One character, or a number of two digits. */
  readonly sign: string;
}

const DISPUTE: Badge = { of: 'dispute', sign: SIGNS.dispute };
const FAULT: Badge = { of: 'fault', sign: SIGNS.fault };
// The same list each time, so that a line with the same badges is the same line.
const NONE: readonly Badge[] = [];
const LISTS = { dispute: [DISPUTE], fault: [FAULT], both: [DISPUTE, FAULT] } as const;
const OF_TONE = new Map(
  TONES.map((tone): [Tone, readonly Badge[]] => [tone, [{ of: 'tone', sign: toneSign(tone) }]]),
);

/** @param faulty whether the words do not stand in the text at hand as recorded */
export function badgesOf(disputed: boolean, faulty: boolean): readonly Badge[] {
  if (disputed) return faulty ? LISTS.both : LISTS.dispute;
  return faulty ? LISTS.fault : NONE;
}

export function toneBadges(tone: Tone): readonly Badge[] {
  return OF_TONE.get(tone) ?? NONE;
}

export function numberBadge(number: number): Badge {
  return { of: 'number', sign: String(number) };
}
