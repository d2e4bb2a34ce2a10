/** Words by which a sentence speaks of a time that is over. */
import { type Place, type ReadSentence, remarksIn } from './sentence.ts';

/** So many characters around what ties them, a date speaks of it. */
const REACH = 40;
/** No further before a cue its tense stands. */
const BESIDE = 20;

/**
 * The words that say of a cue that it held at another time: a tense before it, or a date near it. A sentence that
 * also says how it is now says more than that. Only what lasts has another time: who attacked another or came out of
 * it did so, whenever it was.
 * @param said from the first to the last of what the cue ties
 * @param subjectEnd where who it is said of ends
 */
export function otherTimeOf(
  sentence: ReadSentence,
  cue: ReadSentence['cues'][number],
  said: Place,
  subjectEnd: number,
): Place | null {
  if (cue.id !== 'ally' && cue.id !== 'fight') return null;
  if (remarksIn(sentence, 'present', sentence.start, sentence.end).length > 0) return null;
  const tense = remarksIn(
    sentence,
    'pastTense',
    Math.max(subjectEnd, cue.start - BESIDE),
    cue.start,
  );
  const dates = remarksIn(
    sentence,
    'pastDates',
    Math.max(sentence.start, said.start - REACH),
    Math.min(sentence.end, said.end + REACH),
  ).filter(({ start }) => remarksIn(sentence, 'negations', start - 4, start).length === 0);
  const [found] = [...tense, ...dates];
  return found ? { start: found.start, end: found.end } : null;
}
