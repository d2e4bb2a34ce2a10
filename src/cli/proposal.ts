/** What a text offers to its coder, with positions in code points as the data format has them. */
import { type KnownOrganization, knownNames } from '../coding/names/known.ts';
import { mentionsIn } from '../coding/names/mentions.ts';
import { type ProposedName, proposedNames } from '../coding/names/proposals.ts';
import { runsOf } from '../coding/names/runs.ts';
import { kindsIn } from '../coding/suggestions/kinds.ts';
import type { Place } from '../coding/suggestions/sentence.ts';
import { type Suggestion, suggest } from '../coding/suggestions/suggest.ts';
import { sentenceStates, unitsOf } from '../coding/units.ts';
import { type SourceText, type Span, toPosition } from '../evidence/source-text.ts';
import type { UnitState } from '../network/coverage.ts';
import { sourceLanguage } from '../network/languages.ts';
import { textQuote } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';

interface ProposedUnit extends Span {
  readonly id: string;
  readonly paragraph: number | undefined;
  readonly exact: string;
  readonly state: UnitState;
  readonly suggestion: object | null;
}

export interface Proposal {
  /** Id of the source. */
  readonly source: string;
  readonly known: readonly (Span & KnownOrganization)[];
  readonly proposed: readonly (Omit<ProposedName, 'places'> & {
    readonly places: readonly Span[];
  })[];
  readonly units: readonly ProposedUnit[];
}

/** @param others further networks whose names count as known */
export function proposalFor(
  network: Network,
  source: string,
  atHand: SourceText,
  others: readonly Network[],
): Proposal {
  const { text } = atHand;
  const language = sourceLanguage(network, source);
  const mentions = mentionsIn(text, knownNames(network, others));
  const kindOf = kindsIn([network, ...others]);
  const units = unitsOf(text, mentions, language);
  const at = spansIn(atHand);
  return {
    source,
    known: mentions.map((one) => ({ ...one, ...at(one) })),
    proposed: proposedNames(text, runsOf(text), mentions).map((one) => ({
      ...one,
      places: one.places.map(at),
    })),
    units: sentenceStates(network, atHand, source, units).flatMap(({ state, unit, ...place }) => {
      if (!unit || state === 'nothing') return [];
      const suggestion = suggest({ text, mentions, language, kindOf }, place);
      return [
        {
          id: unit.id,
          paragraph: unit.paragraph,
          ...at(place),
          exact: textQuote(unit.selector)?.quote.exact ?? '',
          state,
          suggestion: suggestion && inPositions(suggestion, at),
        },
      ];
    }),
  };
}

function spansIn(source: SourceText): (place: Place) => Span {
  return ({ start, end }) => ({ start: toPosition(source, start), end: toPosition(source, end) });
}

function inPositions(
  { quote, ties, hedges, passOver }: Suggestion,
  at: (place: Place) => Span,
): object {
  const or = (place: Place | null) => place && at(place);
  return {
    quote: at(quote),
    ties: ties.map(({ cue, strength, negated, hypothetical, otherTime, ...tie }) => ({
      ...tie,
      cue: at(cue),
      hedges: tie.hedges.map(at),
      strength: or(strength),
      negated: or(negated),
      hypothetical: or(hypothetical),
      otherTime: or(otherTime),
    })),
    hedges: hedges.map(at),
    passOver: passOver && { ...passOver, at: or(passOver.at) },
  };
}
