/** The sentences of a text that a coder has to decide on, and what became of each. */
import { describe, spanAt } from '../evidence/selectors.ts';
import { type Sentence, sentencesOf } from '../evidence/sentences.ts';
import { paragraphOf, type SourceText, type Span } from '../evidence/source-text.ts';
import { codedQuotes, type UnitState, unitState } from '../network/coverage.ts';
import { type QuotedWords, textQuote } from '../network/quotes.ts';
import type { Unit } from '../network/reading-records.ts';
import type { Network } from '../network/records.ts';
import type { KnownOrganization } from './names/known.ts';
import type { Mention } from './names/mentions.ts';
import { type Place, type ReadSentence, readSentence } from './suggestions/sentence.ts';
import { finderFor } from './word-lists/word-lists.ts';

/** A sentence to decide on; UTF-16 indexes, as all places here. */
export interface OfferedUnit extends Sentence {
  /** Organizations that it names, none twice. */
  readonly organizations: readonly KnownOrganization[];
  /** Its words of conflict, alliance, origin or pursuit. */
  readonly cues: readonly Place[];
}

/**
 * Sentences that name two organizations, or one and a word of conflict, alliance, origin or pursuit.
 * @param mentions all known names of the text, in its order
 * @param language of the text (BCP 47)
 * @param sentences of the text, where it is cut already
 */
export function unitsOf(
  text: string,
  mentions: readonly Mention[],
  language: string,
  sentences: readonly Sentence[] = sentencesOf(text),
): OfferedUnit[] {
  const finder = finderFor(language);
  let next = 0;
  return sentences.flatMap((sentence) => {
    while ((mentions[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const named: Mention[] = [];
    for (let i = next; (mentions[i]?.start ?? Infinity) < sentence.end; i += 1)
      named.push(mentions[i] as Mention);
    if (named.length === 0) return [];
    const unit = offered(sentence, named, readSentence(text, sentence, named, finder));
    const { organizations, cues } = unit;
    return organizations.length > 1 || cues.length > 0 ? [unit] : [];
  });
}

function offered(
  { start, end }: Sentence,
  named: readonly Mention[],
  { cues }: ReadSentence,
): OfferedUnit {
  const organizations = new Map(
    named.map(({ network, organization }) => [
      `${network}/${organization}`,
      { network, organization },
    ]),
  );
  return {
    start,
    end,
    organizations: [...organizations.values()],
    cues: cues.map((cue) => ({ start: cue.start, end: cue.end })),
  };
}

/** The record of a sentence, with an id made of source, paragraph and the sentence's number in it. */
export function unitRecord(source: SourceText, sourceId: string, { start, end }: Sentence): Unit {
  const span = spanAt(source, start, source.text.slice(start, end));
  const paragraph = paragraphOf(source, span.start);
  const from = source.paragraphStarts[paragraph - 1] ?? 0;
  const number = sentencesOf(source.text.slice(from, end)).length;
  return {
    id: `${sourceId}-p${paragraph}-s${number}`,
    source: sourceId,
    paragraph,
    selector: describe(source, span),
  };
}

/** A sentence, and what a network makes of it. */
export interface SentenceState extends Sentence {
  /** `nothing` where there is nothing to decide on: no quote, no record and no unit by the rules. */
  readonly state: UnitState | 'nothing';
  /** The record of the network that covers it, or the one that it would get; `null` where it is no unit. */
  readonly unit: Unit | null;
}

/**
 * Every sentence of a text with its one state. What coders recorded (`network.coverage`) counts wherever it
 * overlaps a sentence; a sentence that is quoted is coded, whether or not the rules make it a unit.
 * @param units those that the rules offer (`unitsOf`)
 * @param sentences of the text, where it is cut already
 */
export function sentenceStates(
  network: Network,
  source: SourceText,
  sourceId: string,
  units: readonly OfferedUnit[],
  sentences: readonly Sentence[] = sentencesOf(source.text),
): SentenceState[] {
  const quotes = codedQuotes(network).filter((quote) => quote.source === sourceId);
  const quoted = quotes.flatMap(spanOf);
  const decided = (network.coverage ?? []).flatMap((unit) =>
    unit.source === sourceId ? spanOf(unit).map((span) => ({ unit, span })) : [],
  );
  const isOffered = new Set(units.map(({ start }) => start));
  return sentences.map((sentence) => {
    const span = spanAt(source, sentence.start, source.text.slice(sentence.start, sentence.end));
    const meets = (other: Span) => other.start < span.end && span.start < other.end;
    const recorded = decided.find((one) => meets(one.span))?.unit;
    const unit = () => recorded ?? unitRecord(source, sourceId, sentence);
    if (quoted.some(meets)) return { ...sentence, state: 'coded', unit: unit() };
    if (recorded) return { ...sentence, state: unitState(recorded, quotes), unit: recorded };
    return isOffered.has(sentence.start)
      ? { ...sentence, state: 'open', unit: unit() }
      : { ...sentence, state: 'nothing', unit: null };
  });
}

/** Where quoted words stand; rows of tables stand nowhere. */
function spanOf({ selector }: Pick<QuotedWords, 'selector'>): Span[] {
  const position = textQuote(selector)?.position;
  return position ? [position] : [];
}
