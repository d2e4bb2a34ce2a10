/** Dates on the picture, and what of a moment stands out there. */
import type { Dating } from '../../../analysis/moments.ts';
import type { Bar } from '../../../analysis/timeline.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { words } from '../../../words/words.ts';
import type { ShownMoment } from './use-moment.ts';

/** Relations that have their dates on the picture at once: more could not be read. */
const MOST_NOTED = 12;

/**
 * What begins and what ends stands out, the latter with a sign; what is said without a date steps back. Where all of
 * the time is shown, nothing does; every dated relation has its dates then, where they are few.
 */
export function momentOverlay(moment: ShownMoment, bars: readonly Bar[]): Overlay {
  const { now, begun, ended, undated } = moment;
  if (!now) return { ...BARE_OVERLAY, notes: bars.length > MOST_NOTED ? null : notesOf(bars) };
  return {
    ...BARE_OVERLAY,
    emphasized: new Set(idsOf([...begun, ...ended])),
    ended: new Set(idsOf(ended)),
    behind: new Set(undated.map(({ id }) => id)),
  };
}

function idsOf(datings: readonly Dating[]): string[] {
  return datings.map(({ relation }) => relation.id);
}

function notesOf(bars: readonly Bar[]): Overlay['notes'] {
  const texts = bars.map(({ relation, pieces }) => {
    const dates = pieces.map(({ when }) => words.dated(when, relation.type));
    return [relation.id, words.time.badge(dates)] as const;
  });
  return { meaning: words.time.noteMeaning, texts: new Map(texts) };
}
