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

const SIGNS: readonly Badge[] = SIGN_IDS.map((of) => ({ of, sign: LINE_SIGNS[of] }));
const bitOf = (at: number) => 2 ** at;
// The same list each time, so that a line with the same badges is the same line.
const LISTS: readonly (readonly Badge[])[] = Array.from(
  { length: bitOf(SIGNS.length) },
  (_, bits) => SIGNS.filter((_, at) => (bits & bitOf(at)) !== 0),
);
const NONE: readonly Badge[] = [];
const OF_TONE = new Map(
  VERDICTS.map((tone): [Verdict, readonly Badge[]] => [
    tone,
    [{ of: 'tone', sign: toneSign(tone) }],
  ]),
);

/** The signs of a relation; `fault`: its words do not stand in the text at hand as recorded. */
export function badgesOf(
  has: Readonly<Record<(typeof SIGN_IDS)[number], boolean>>,
): readonly Badge[] {
  const bits = SIGN_IDS.map((id, at) => (has[id] ? bitOf(at) : 0));
  return LISTS[bits.reduce((sum, bit) => sum + bit, 0)] ?? NONE;
}

/** These signs, and that the relation ends at the moment shown. */
export function endedBadges(badges: readonly Badge[]): readonly Badge[] {
  const has = (id: Badge['of']) => badges.some(({ of }) => of === id);
  return badgesOf({
    dispute: has('dispute'),
    changed: has('changed'),
    fault: has('fault'),
    ended: true,
  });
}

export function toneBadges(tone: Verdict): readonly Badge[] {
  return OF_TONE.get(tone) ?? NONE;
}

export function numberBadge(number: number): Badge {
  return { of: 'number', sign: String(number) };
}
