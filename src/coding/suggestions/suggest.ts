/** What selected words suggest: the quote they grow to, who is named in it, and which relations its words say. */
import { sentencesAround } from '../../evidence/sentences.ts';
import type { OrganizationKind } from '../../network/organization-kinds.ts';
import type { Reason } from '../../network/reading-records.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';
import type { KnownOrganization } from '../names/known.ts';
import type { Mention } from '../names/mentions.ts';
import { typeSaid } from '../word-lists/meanings.ts';
import { finderFor } from '../word-lists/word-lists.ts';
import { linksOf } from './links.ts';
import { otherTimeOf } from './other-time.ts';
import { type Place, type ReadSentence, readSentence, remarksIn } from './sentence.ts';
import { linksToSubject, subjectOf } from './subject.ts';
import { isOfState, type SuggestedTie, tiesOf } from './ties.ts';

export interface Suggestion {
  /** The whole sentences that hold the selected words. */
  readonly quote: Place;
  readonly sentences: readonly Place[];
  /** Organizations named in the quote, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly ties: readonly SuggestedTie[];
  /** The type that the first cue says, also where only one organization is named; `null` without a cue. */
  readonly type: RelationTypeId | null;
  /** The author's words of caution in the quote, whether or not a tie has them. */
  readonly hedges: readonly Place[];
  /** A reason to pass the quote over, with the words that say so, where no tie holds as it is said. */
  readonly passOver: { readonly reason: Reason; readonly at: Place | null } | null;
}

/** What a text is read with. */
export interface Reading {
  readonly text: string;
  /** All known names of the text (`mentionsIn`). */
  readonly mentions: readonly Mention[];
  /** BCP 47; English and Spanish have word lists. */
  readonly language: string;
  readonly kindOf: (organization: KnownOrganization) => OrganizationKind | undefined;
}

/**
 * Reads selected words by rules; docs/suggestions.md says which, and how often they are right. All places are
 * of the text, so that each claim can be shown in it. Words between sentences suggest nothing.
 * @param selected UTF-16 indexes, end exclusive
 */
export function suggest(reading: Reading, selected: Place): Suggestion | null {
  const { text, mentions, language, kindOf } = reading;
  const sentences = sentencesAround(text, selected.start, selected.end);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return null;
  const quote = { start: first.start, end: last.end };
  const finder = finderFor(language);
  const read = sentences.map((sentence) => readSentence(text, sentence, mentions, finder));
  const subject = subjectOf(text, mentions);
  const links = (sentence: ReadSentence) => [
    ...linksOf(sentence),
    ...linksToSubject(sentence, subject),
  ];
  const ties = joined(read.flatMap((sentence) => tiesOf(sentence, links(sentence), kindOf)));
  const named = mentions.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  return {
    quote,
    sentences,
    mentions: named,
    ties,
    type: ties[0]?.type ?? typeOf(read, named, kindOf),
    hedges: read.flatMap(hedgesOf),
    passOver: passOver(read, ties, named, kindOf),
  };
}

/** A tie that two sentences or two cues suggest is one; the first cue counts. */
function joined(ties: readonly SuggestedTie[]): SuggestedTie[] {
  const seen = new Map<string, SuggestedTie>();
  for (const tie of ties) {
    const key = JSON.stringify([tie.type, tie.source, tie.target]);
    if (!seen.has(key)) seen.set(key, tie);
  }
  return [...seen.values()];
}

/** The type of the first cue, for the kinds of organizations that are named. */
function typeOf(
  read: readonly ReadSentence[],
  named: readonly Mention[],
  kindOf: Reading['kindOf'],
): RelationTypeId | null {
  const [cue] = read.flatMap(({ cues }) => cues);
  const withState = named.some((one) => isOfState(kindOf(one)));
  return cue ? typeSaid(cue.id, withState) : null;
}

function hedgesOf(sentence: ReadSentence): Place[] {
  const found = remarksIn(sentence, 'hedges', sentence.start, sentence.end);
  return found.map(({ start, end }) => ({ start, end }));
}

function passOver(
  read: readonly ReadSentence[],
  ties: readonly SuggestedTie[],
  named: readonly Mention[],
  kindOf: Reading['kindOf'],
): Suggestion['passOver'] {
  if (ties.length > 0) {
    const [first] = ties;
    if (ties.every(({ negated }) => negated))
      return { reason: 'negated', at: first?.negated ?? null };
    if (ties.every(({ hypothetical }) => hypothetical))
      return { reason: 'hypothetical', at: first?.hypothetical ?? null };
    if (ties.every(({ otherTime }) => otherTime))
      return { reason: 'other-time', at: first?.otherTime ?? null };
    return null;
  }
  const [cue] = read.flatMap(({ cues }) => cues);
  if (!cue) return named.length > 1 ? { reason: 'no-relation', at: null } : null;
  const at = { start: cue.start, end: cue.end };
  if (named.length === 0) return { reason: 'generic', at };
  const pasts = read.flatMap((sentence) =>
    sentence.cues.map((one) => otherTimeOf(sentence, one, one, sentence.start)),
  );
  if (pasts.every((past) => past !== null)) return { reason: 'other-time', at: pasts[0] ?? null };
  // Cooperation of states and their bodies is out of the codebook's scope, which the note has to say.
  const isAmongStates = cue.id === 'ally' && named.every((one) => isOfState(kindOf(one)));
  return isAmongStates ? { reason: 'see-note', at } : null;
}
