/** Signs on a line, that there is something to be known about the relation; numbers at an organization. */
import { VERDICTS, type Verdict } from '../network/verdicts.ts';
import { LINE_SIGNS } from '../words/signs.ts';
import { toneSign } from './tones.ts';

export const SIGN_IDS = Object.keys(LINE_SIGNS) as (keyof typeof LINE_SIGNS)[];

export interface Badge {
  readonly of: keyof typeof LINE_SIGNS | 'tone' | 'number';
  /** One character, or a number of two digits. */
  readonly sign: string;
}

const DISPUTE: Badge = { of: 'dispute', sign: LINE_SIGNS.dispute };
const FAULT: Badge = { of: 'fault', sign: LINE_SIGNS.fault };
// The same list each time, so that a line with the same badges is the same line.
const NONE: readonly Badge[] = [];
const LISTS = { dispute: [DISPUTE], fault: [FAULT], both: [DISPUTE, FAULT] } as const;
const OF_TONE = new Map(
  VERDICTS.map((tone): [Verdict, readonly Badge[]] => [
    tone,
    [{ of: 'tone', sign: toneSign(tone) }],
  ]),
);

/** @param faulty whether the words do not stand in the text at hand as recorded */
export function badgesOf(disputed: boolean, faulty: boolean): readonly Badge[] {
  if (disputed) return faulty ? LISTS.both : LISTS.dispute;
  return faulty ? LISTS.fault : NONE;
}

export function toneBadges(tone: Verdict): readonly Badge[] {
  return OF_TONE.get(tone) ?? NONE;
}

export function numberBadge(number: number): Badge {
  return { of: 'number', sign: String(number) };
}
