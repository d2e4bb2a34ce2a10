/** Which groups of organizations the cues of a sentence tie, and which way each reads. */
import { saysOf } from '../word-lists/meanings.ts';
import {
  type Cue,
  groupAfter,
  groupBefore,
  isCompound,
  isMutual,
  isOwned,
  namesWhole,
} from './groups-beside.ts';
import {
  foldedBetween,
  type Group,
  type ReadSentence,
  remarksIn,
  wordsBetween,
} from './sentence.ts';

/** One way in which a cue ties organizations. */
export interface Link {
  readonly cue: Cue;
  readonly before: Group;
  /** The same group where its members do it to one another. */
  readonly after: Group;
  /** Where the voice or a possessive turns it round, `after` takes the place of `before`. */
  readonly turned: boolean;
  /** The two fight, and neither is said to act. */
  readonly neitherActs?: boolean;
}

/** The links of a sentence, cue by cue in the order of the text. */
export function linksOf(sentence: ReadSentence): Link[] {
  const links: Link[] = [];
  for (const cue of sentence.cues) {
    const after = groupAfter(sentence, cue);
    const before = groupBefore(sentence, cue, links);
    links.push(...(isMutual(cue) ? mutual : directed)(sentence, cue, before, after));
  }
  return [...links, ...parentsInBrackets(sentence, links)];
}

type Tying = (
  sentence: ReadSentence,
  cue: Cue,
  before: Group | null,
  after: Group | null,
) => Link[];

const mutual: Tying = (sentence, cue, before, after) => {
  const link = (one: Group, other: Group): Link => ({
    cue,
    before: one,
    after: other,
    turned: false,
  });
  const [eachOther] = remarksIn(sentence, 'eachOther', cue.end, cue.end + 24);
  if (eachOther && before) {
    const goesOn =
      after && /^,? (?:and|y|e) /.test(sentence.text.slice(eachOther.end, after.start));
    return goesOn ? [link(before, before), link(before, after)] : [link(before, before)];
  }
  if (after && after.mentions.length > 1 && isAmong(sentence, cue, after))
    return [link(after, after)];
  const other = after && namesWhole(sentence, cue) ? partnerAfter(sentence, cue, after) : null;
  if (after && other) return [link(after, other)];
  if (before && after) return [link(before, after)];
  const isAlone = before && before.mentions.length > 1 && isPredicate(sentence, cue, before);
  return isAlone ? [link(before, before)] : [];
};

const directed: Tying = (sentence, cue, before, after) => {
  if (cue.id === 'pursued' && before && !after) {
    const earlier = sentence.groups[sentence.groups.indexOf(before) - 1];
    return earlier ? [{ cue, before, after: earlier, turned: false }] : [];
  }
  if (!before || !after) return [];
  if (cue.id === 'came-from') {
    const isOwned = ownsWhatFollows(sentence, cue, after);
    return isOwned || comesFrom(sentence, cue, after)
      ? [{ cue, before, after, turned: isOwned }]
      : [];
  }
  const isPassive = isBy(sentence, cue, after);
  if (cue.id !== 'pursued' && !isPassive && suffers(sentence, cue)) return [];
  const turned = cue.id !== 'pursued' && isPassive;
  return [after, ...furtherInBrackets(sentence, cue, after)].map((one) => ({
    cue,
    before,
    after: one,
    turned,
  }));
};

/** “between X and Y”; “alliance of X and Y”, where the word names all of them and not one. */
function isAmong(sentence: ReadSentence, cue: Cue, after: Group): boolean {
  const isNear = ({ start, end }: { start: number; end: number }) =>
    start - cue.end < 12 || after.start - end < 12;
  return (
    remarksIn(sentence, 'among', cue.end, after.start)
      .filter(
        ({ end }) => !/^ (?:them|ell[oa]s|otr[oa]s)\b/.test(sentence.text.slice(end, end + 8)),
      )
      .some(isNear) ||
    (namesWhole(sentence, cue) && remarksIn(sentence, 'of', cue.end, after.start).some(isNear))
  );
}

/** “the alliance of X with Y” */
function partnerAfter(sentence: ReadSentence, cue: Cue, after: Group): Group | null {
  const next = sentence.groups[sentence.groups.indexOf(after) + 1];
  const isOf = remarksIn(sentence, 'of', cue.end, after.start).length > 0;
  if (!next || !isOf || wordsBetween(sentence, cue.end, after.start).length > 3) return null;
  const between = foldedBetween(sentence, after.end, next.start);
  return /^ (?:with|con)(?: (?:the|el|la|los|las))? $/.test(between) ? next : null;
}

/** “X and Y are rivals”, “X-Y alliance”: neither somebody else nor a noun follows. */
function isPredicate(sentence: ReadSentence, cue: Cue, group: Group): boolean {
  if (isCompound(sentence, group, cue)) return true;
  const following = sentence.text.slice(cue.end, cue.end + 24);
  return !/^[\s-]*(?:(?:group|gang|cartel|drug|faction|leader|organi)|\S*\s*(?:with|against|con|contra)\s)/i.test(
    following,
  );
}

/** “by the Mexican Army”, “por el Ejército”: right before the group, but for a describing word or two. */
function isBy(sentence: ReadSentence, cue: Cue, after: Group): boolean {
  const by = remarksIn(sentence, 'by', cue.end, after.start).at(-1);
  return by !== undefined && wordsBetween(sentence, by.end, after.start).length <= 2;
}

/** “was arrested”: somebody suffered it. */
function suffers(sentence: ReadSentence, cue: Cue): boolean {
  const [first] = wordsBetween(sentence, sentence.start, cue.start).slice(-2);
  return first !== undefined && remarksIn(sentence, 'suffers', first.start, cue.start).length > 0;
}

/** “split from X”, “an armed wing of X”: right before the group, but for a describing word or two. */
function comesFrom(sentence: ReadSentence, cue: Cue, after: Group): boolean {
  const from = (['of', 'from'] as const).flatMap((remark) =>
    remarksIn(sentence, remark, cue.start, after.start),
  );
  return from.some(
    ({ start, end }) =>
      wordsBetween(sentence, cue.end, start).length <= 4 &&
      wordsBetween(sentence, end, after.start).length <= 3,
  );
}

/** “its armed wing, X”, “the Gulf Cartel’s enforcers, X”: the noun is of the one before and is the one after. */
export function ownsWhatFollows(sentence: ReadSentence, cue: Cue, after: Group): boolean {
  return (
    isOwned(sentence, cue) &&
    wordsBetween(sentence, cue.end, after.start).length <= 3 &&
    remarksIn(sentence, 'prepositions', cue.end, after.start).length === 0
  );
}

/** “the captures of A (X) and B (Y)”: after a first organization in brackets all that stand so up to the next cue. */
function furtherInBrackets(sentence: ReadSentence, cue: Cue, after: Group): Group[] {
  if (cue.id !== 'pursue' || !isBracketed(sentence, after)) return [];
  const next = sentence.cues.find(({ start }) => start > after.end)?.start ?? sentence.end;
  return sentence.groups.filter(
    (group) => group.start > after.end && group.end < next && isBracketed(sentence, group),
  );
}

/** “X (originally created by Y), A (B) and C (D)”: in a list of groups with an origin, brackets hold parents. */
function parentsInBrackets(sentence: ReadSentence, links: readonly Link[]): Link[] {
  const { type } = saysOf('made');
  const cue = sentence.cues.find(({ id }) => saysOf(id).type === type);
  if (!cue) return [];
  return sentence.groups.flatMap((group, i): Link[] => {
    const before = sentence.groups[i - 1];
    if (!before || group.start < cue.end || !isBracketed(sentence, group)) return [];
    const opens = foldedBetween(sentence, before.end, group.start) === ' (';
    if (!opens || links.some((link) => link.after === group)) return [];
    const child = { ...before, mentions: before.mentions.slice(-1) };
    return [{ cue: { ...cue, id: 'came-from' }, before: child, after: group, turned: false }];
  });
}

export function isBracketed({ text }: ReadSentence, { start, end }: Group): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}
