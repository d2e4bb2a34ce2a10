/** Taking another edition of a source's text as the one that is coded. */
import { type Span, sliceText } from '../../evidence/source-text.ts';
import { standsAsRecorded } from '../../evidence/verify.ts';
import { hedgesIn } from '../../network/hedges.ts';
import type { Outcome } from '../../network/problems.ts';
import { type QuotedWords, type QuotePlace, quotesOf, textQuote } from '../../network/quotes.ts';
import type { Unit } from '../../network/reading-records.ts';
import type { Evidence, Hedge, Network } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { codedText } from '../new-network.ts';
import { type Edition, placeIn, putAt } from './edition-places.ts';
import { unitsMoved } from './edition-units.ts';
import { type Made, made } from './made.ts';
import { change, recordIn } from './record-lists.ts';

/** A network whose source has another text, and what of the former one became of it. */
export interface Moved {
  readonly network: Network;
  /** How many quotes and hedges stand in the edition as they are recorded now. */
  readonly moved: number;
  /** Those that do not: they are as they were. */
  readonly left: readonly QuotePlace[];
  /** Sentences that a coder decided on and that are not found; they are not recorded any more. */
  readonly reopened: readonly Unit[];
}

/**
 * Records the edition (hash, sizes, pages, headings) and gives every quote and unit that was found in one place its
 * position there. A hedge goes where the quote goes that it stands in. What was not found stays as it was, but
 * for units: a decision on a sentence that reads otherwise is to be made anew.
 */
export function movedTo(network: Network, edition: Edition): Moved {
  const { source, text } = edition;
  const quotes = withQuotesMoved(network, edition);
  const { custom } = recordIn(network, 'sources', source) ?? {};
  const recorded = change(quotes, 'sources', source, {
    custom: { ...custom, text: codedText(text) },
  });
  const all = quotesOf(recorded).filter((place) => place.source === source);
  const isLeft = ({ selector }: QuotedWords) => {
    const quote = textQuote(selector);
    return quote !== null && !standsAsRecorded(text, quote);
  };
  const left = all.filter(isLeft);
  const { network: next, gone } = unitsMoved(recorded, edition);
  const moved = all.length - left.length;
  return { network: next, moved, left, reopened: gone.filter((unit) => unit.passedOver) };
}

/** The same as one step, which is about the source. */
export function takeEdition(network: Network, edition: Edition): Outcome<Made> {
  const { source } = edition;
  return made(network, movedTo(network, edition).network, source, stepAbout('edition', source));
}

interface Quoting {
  readonly evidence: Evidence[];
  readonly hedges?: Hedge[] | undefined;
}

function withQuotesMoved(network: Network, edition: Edition): Network {
  const { organizations, relations, blocs, story } = network;
  const moved = <Of extends Quoting>(record: Of): Of => {
    const { evidence, hedges } = record;
    return {
      ...record,
      evidence: evidence.map((one) => putAt(one, placeIn(edition, one), edition)),
      ...(hedges && {
        hedges: hedges.map((one) => putAt(one, hedgePlace(edition, one, evidence), edition)),
      }),
    };
  };
  return {
    ...network,
    organizations: organizations.map((one) => ({ ...one, attributes: one.attributes.map(moved) })),
    relations: relations.map(moved),
    blocs: blocs.map(moved),
    ...(story && { story: story.map(moved) }),
  };
}

function hedgePlace(edition: Edition, hedge: Hedge, evidence: readonly Evidence[]): Span | null {
  const carrier = evidence.find((one) => hedgesIn(one, [hedge]).length > 0);
  if (!carrier) return placeIn(edition, hedge);
  const [quote, words] = [textQuote(carrier.selector), textQuote(hedge.selector)];
  const to = placeIn(edition, carrier);
  if (!quote || !words || !to) return null;
  const by = to.start - quote.position.start;
  const place = { start: words.position.start + by, end: words.position.end + by };
  return sliceText(edition.text, place) === words.quote.exact ? place : null;
}
