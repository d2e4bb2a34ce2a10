/** What the words tie to the organization that the whole text is about, without naming it again. */
import { sentencesAround } from '../../evidence/sentences.ts';
import type { Mention } from '../names/mentions.ts';
import { type Cue, isOwned } from './groups-beside.ts';
import { type Link, ownsWhatFollows } from './links.ts';
import { foldedBetween, type Group, type ReadSentence, wordsBetween } from './sentence.ts';

/** Nothing but an article stands before what a first sentence defines. */
const ARTICLE = /^(?:(?:the|el|la|los|las) )?$/i;
const DEFINES =
  /[\s,)](?:is|are|was|were|es|son|fue|fueron|era|eran) (?:an?|the|one|una?|el|la|los|las)\s/;

/**
 * The organization that a text says it is about: its first sentence begins with the name and says what that is
 * (“The Juárez Cartel, also known as …, is a …”). `null` for any other text.
 * @param mentions all known names of the text, in its order
 */
export function subjectOf(text: string, mentions: readonly Mention[]): Mention | null {
  const [name] = mentions;
  const [first] = name ? sentencesAround(text, name.start, name.end) : [];
  if (!name || !first || text.slice(0, first.start).trim() !== '') return null;
  const further = mentions.find(({ organization }) => organization !== name.organization);
  const own = text.slice(name.end, Math.min(first.end, further?.start ?? first.end));
  return ARTICLE.test(text.slice(first.start, name.start)) && DEFINES.test(own) ? name : null;
}

/** The links of a sentence to the subject of its text: of a row (“Rivals: X, Y”), and of “its rival, X”. */
export function linksToSubject(sentence: ReadSentence, subject: Mention | null): Link[] {
  if (!subject) return [];
  const { start, end } = subject;
  const before = { mentions: [subject], start, end };
  const row = rowOf(sentence);
  if (row) return [{ ...row, before, turned: false, neitherActs: true }];
  return sentence.cues.flatMap((cue): Link[] => {
    const isFirst = !sentence.groups.some((group) => group.end <= cue.start);
    const after = sentence.groups.find((group) => group.start >= cue.end);
    const isIts = /(?:^|\s)(?:its|their|sus?)\s/.test(
      foldedBetween(sentence, Math.max(sentence.start, cue.start - 20), cue.start),
    );
    return after &&
      isFirst &&
      isIts &&
      isOwned(sentence, cue) &&
      ownsWhatFollows(sentence, cue, after)
      ? [{ cue, before, after, turned: cue.id === 'came-from', neitherActs: true }]
      : [];
  });
}

/** “Allies: X (defunct), Y” with all whom it lists, save who stands in brackets. */
function rowOf(sentence: ReadSentence): { cue: Cue; after: Group } | null {
  const { text, start, groups } = sentence;
  const colon = text.indexOf(':', start);
  const [cue] = sentence.cues;
  const isRow =
    cue &&
    (cue.id === 'ally' || cue.id === 'fight') &&
    cue.end === colon &&
    // “Main rivals: …” is a label, “He said of the rivals: …” a sentence.
    wordsBetween(sentence, start, cue.start).length <= 1;
  const mentions = groups
    .flatMap((group) => group.mentions)
    .filter((one) => !/\(\s*$/.test(text.slice(Math.max(start, one.start - 3), one.start)));
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!isRow || !first || !last || first.start < colon) return null;
  return { cue, after: { mentions, start: first.start, end: last.end } };
}
