/** A sentence as rules read it: organizations in groups, cues that tie them, and remarks on both. */
import { fold } from '../../network/fold.ts';
import type { Mention } from '../names/mentions.ts';
import { type Word, wordsOf } from '../names/words-of.ts';
import type { Found } from '../word-lists/phrases.ts';
import type { Meaning } from '../word-lists/word-list.ts';
import type { Finder } from '../word-lists/word-lists.ts';

/** UTF-16 indexes into the text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Organizations that stand in one list: “the Zetas, La Familia and Knights Templar”. */
export interface Group extends Place {
  readonly mentions: readonly Mention[];
}

export interface ReadSentence extends Place {
  /** The whole text: all places are of it. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly groups: readonly Group[];
  /** In the order of the text; none within a name. */
  readonly cues: readonly Found<Meaning>[];
  readonly finder: Finder;
}

type Remark = keyof Finder['remarks'];

/**
 * @param mentions those of the text; the ones that stand in the sentence count, save where it only says who is
 *   against them (“anti-Zetas”)
 */
export function readSentence(
  text: string,
  { start, end }: Place,
  mentions: readonly Mention[],
  finder: Finder,
): ReadSentence {
  const words = wordsWithin(text, start, end);
  const named = mentions
    .filter((one) => one.start >= start && one.end <= end)
    .filter((one) => !/\banti[-‐ ]$/i.test(text.slice(Math.max(start, one.start - 6), one.start)));
  const cues = finder
    .cues(text, words)
    .filter((cue) => !named.some((one) => one.start < cue.end && one.end > cue.start))
    .filter((cue) => !isPartOfObject(text, words, cue, finder));
  return { text, start, end, words, groups: groupsOf(text, named, finder), cues, finder };
}

/** “allied with a faction of X”: who is tied is the faction, and no origin is said. */
function isPartOfObject(
  text: string,
  words: readonly Word[],
  cue: Found<Meaning>,
  { remarks }: Finder,
): boolean {
  if (cue.id !== 'came-from' || !/^(?:of|del?)$/.test(words[cue.to - 1]?.folded ?? ''))
    return false;
  const before = words.slice(Math.max(0, cue.from - 2), cue.from);
  return remarks.prepositions(text, before).length > 0;
}

/** Words of the sentence that stand between two places. */
export function wordsBetween({ words }: ReadSentence, start: number, end: number): Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** Phrases of a list that stand between two places of the sentence. */
export function remarksIn(
  sentence: ReadSentence,
  remark: Remark,
  start: number,
  end: number,
): Found<Remark>[] {
  return sentence.finder.remarks[remark](sentence.text, wordsBetween(sentence, start, end));
}

function wordsWithin(text: string, start: number, end: number): Word[] {
  return wordsOf(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}

function groupsOf(text: string, mentions: readonly Mention[], finder: Finder): Group[] {
  const groups: Mention[][] = [];
  for (const one of mentions) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && isJoined(text.slice(before.end, one.start), finder)) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last ? [{ mentions: group, start: first.start, end: last.end }] : [];
  });
}

/**
 * Whether what stands between two names makes them a list: a comma, a slash, a hyphen or a joining word, with
 * nothing besides but articles, words that grade, and after a joining word prepositions (“and of the”).
 */
function isJoined(between: string, { remarks }: Finder): boolean {
  const words = wordsOf(between);
  if (!/^[\s,/&–-]*$/.test(between.replace(/[\p{L}\p{M}\p{N}]+/gu, ''))) return false;
  const joining = remarks.and(between, words);
  if (joining.length === 0 && !/[,/&–-]/.test(between)) return false;
  const fillers = [
    ...joining,
    ...remarks.articles(between, words),
    ...remarks.grades(between, words),
    ...(joining.length > 0 ? remarks.prepositions(between, words) : []),
  ];
  return words.every(({ start }) => fillers.some((one) => one.start <= start && start < one.end));
}

/** The words between two places, folded, with single spaces. */
export function foldedBetween({ text }: ReadSentence, start: number, end: number): string {
  return fold(text.slice(start, end)).replace(/\s+/g, ' ');
}
