/** Which organizations stand before and after a cue, as far as the cue speaks of them. */
import type { Found } from '../word-lists/phrases.ts';
import type { Meaning } from '../word-lists/word-list.ts';
import {
  foldedBetween,
  type Group,
  type Place,
  type ReadSentence,
  remarksIn,
  wordsBetween,
} from './sentence.ts';

export type Cue = Found<Meaning>;

/** Further than this many characters after a cue, an organization is hardly what the cue speaks of. */
const REACH = { directed: 160, mutual: 80 };

/** Whether a cue says the same of both organizations. */
export function isMutual({ id }: Cue): boolean {
  return id === 'ally' || id === 'fight';
}

/** The nearest group after a cue, unless another cue speaks of it. Two cues may share what follows. */
export function groupAfter(sentence: ReadSentence, cue: Cue): Group | null {
  const group = sentence.groups.find(({ start }) => start >= cue.end);
  const reach = isMutual(cue) ? REACH.mutual : REACH.directed;
  if (!group || group.start - cue.end > reach || isDivided(sentence, cue.end, group.start))
    return null;
  const [next, further] = sentence.cues.filter(({ start }) => start >= cue.end);
  if (!next) return group;
  if (next.start > group.start) return isCompound(sentence, group, next) ? null : group;
  const isLast = !further || further.start > group.start;
  return isLast && sharesObject(sentence, cue, next) ? group : null;
}

/** “X-Y alliance”: the group is part of what the cue names. */
export function isCompound(sentence: ReadSentence, group: Group, cue: Cue): boolean {
  return namesWhole(sentence, cue) && cue.start >= group.end && cue.start - group.end < 2;
}

/** Whether the cue is a word for what all have together, not for one of them. */
export function namesWhole(sentence: ReadSentence, cue: Cue): boolean {
  const word = foldedBetween(sentence, cue.start, cue.end);
  return /^(?:allianc|alianza|coali|pact|truce|tregua|partnership|war|guerra|feud|conflict)/.test(
    word,
  );
}

/**
 * “split from and turned against”, “joined forces with its former rivals”: small words alone between two cues, one of
 * which joins. What somebody made may be told by another cue (“established an enforcer group known as …”).
 */
function sharesObject(sentence: ReadSentence, cue: Cue, next: Cue): boolean {
  if (cue.id === 'made' && next.id === 'came-from') return true;
  const words = wordsBetween(sentence, cue.end, next.start);
  const joins = covered(sentence, cue.end, next.start, ['and', 'prepositions', 'own']);
  const small = covered(sentence, cue.end, next.start, ['articles', 'by', 'former']);
  return joins.length > 0 && words.every((word) => [...joins, ...small].some(holds(word)));
}

function covered(
  sentence: ReadSentence,
  start: number,
  end: number,
  remarks: readonly Parameters<typeof remarksIn>[1][],
): Place[] {
  return remarks.flatMap((remark) => remarksIn(sentence, remark, start, end));
}

function holds({ start }: Place): (place: Place) => boolean {
  return (place) => place.start <= start && start < place.end;
}

/** A link that an earlier cue made. */
interface Earlier {
  readonly cue: Cue;
  readonly before: Group;
  readonly after: Group;
}

/**
 * The nearest group before a cue. What an earlier cue acted on is passed over for who acted there (“CJNG ambushed
 * the police and downed a helicopter”), unless a relative clause or a bracket speaks of it. Where either
 * cue is no verb, only “and” leads back to who acted.
 */
export function groupBefore(
  sentence: ReadSentence,
  cue: Cue,
  links: readonly Earlier[],
): Group | null {
  const group = sentence.groups.findLast(({ end }) => end <= cue.start);
  if (!group || isDivided(sentence, group.end, cue.start) || isOfAnother(sentence, group, cue))
    return null;
  const earlier = links.findLast(({ after, before }) => after === group && before !== group);
  const between = sentence.text.slice(group.end, cue.start);
  // Only a verb may go on with who acted before without saying so.
  const isVerb = earlier && !isMutual(earlier.cue) && cue.id !== 'came-from';
  const goesOn = !isOwned(sentence, cue) && (isVerb || /^,? (?:and|but|y|e|pero) /.test(between));
  if (!earlier || !goesOn || speaksOf(sentence, group, cue)) return within(group, cue);
  return within(earlier.before, cue);
}

/** “X and its armed wing”: what is owned is of the organization beside it. */
export function isOwned(sentence: ReadSentence, cue: Cue): boolean {
  const [first] = wordsBetween(sentence, sentence.start, cue.start).slice(-3);
  return first !== undefined && remarksIn(sentence, 'own', first.start, cue.start).length > 0;
}

function within(group: Group, cue: Cue): Group | null {
  return cue.start - group.end > 2 * REACH.directed ? null : group;
}

function speaksOf(sentence: ReadSentence, group: Group, cue: Cue): boolean {
  if (/^(?:\s*\(|['’]s?\s)/.test(sentence.text.slice(group.end, cue.start))) return true;
  const [first] = remarksIn(sentence, 'relatives', group.end, group.end + 12);
  return first !== undefined && /^,?\s*$/.test(sentence.text.slice(group.end, first.start));
}

/** “the Army found officers who were cooperating with X”: a relative clause speaks of somebody else. */
function isOfAnother(sentence: ReadSentence, group: Group, cue: Cue): boolean {
  const relative = remarksIn(sentence, 'relatives', group.end, cue.start).at(-1);
  if (!relative || /^[\s,)]*$/.test(sentence.text.slice(group.end, relative.start))) return false;
  // “in which X …” goes on with a subject of its own.
  if (
    /\s(?:in|of|with|from|by|on|en|de|con|por|el|la|los|las) $/.test(
      sentence.text.slice(group.end, relative.start),
    )
  )
    return false;
  return wordsBetween(sentence, relative.end, cue.start).length <= 4;
}

function isDivided({ text }: ReadSentence, start: number, end: number): boolean {
  return text.slice(start, end).includes(';');
}
