/** Which sentences of a source were decided on, and how. */
import { type QuotedWords, type QuotePlace, quotesOf, textQuote } from './quotes.ts';
import type { Unit } from './reading-records.ts';
import type { TextPositionSelector } from './records.ts';

export const UNIT_STATES = ['coded', 'passed-over', 'open'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** The quotes that make a sentence a coded one; what a step of the story quotes decides on nothing. */
export function codedQuotes(network: Parameters<typeof quotesOf>[0]): QuotePlace[] {
  return quotesOf(network).filter(({ section }) => section !== 'story');
}

/**
 * What became of a unit: `coded` where a quote of the same source shares a character with it, whatever the
 * unit says besides; else `passed-over` where it has a reason; else `open`.
 * @param quotes those of the network (`codedQuotes`)
 */
export function unitState(unit: Unit, quotes: readonly QuotedWords[]): UnitState {
  if (quotes.some((quote) => overlaps(unit, quote))) return 'coded';
  return unit.passedOver === undefined ? 'open' : 'passed-over';
}

/** Whether two quotations of one source have a character in common; rows of tables have none. */
export function overlaps(one: QuotedWords, other: QuotedWords): boolean {
  if (one.source !== other.source) return false;
  const [a, b] = [positionOf(one), positionOf(other)];
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

/** Pairs of units that share words, by their ids, the one that begins first in front. */
export function overlappingUnits(units: readonly Unit[]): (readonly [string, string])[] {
  const placed = units
    .flatMap((unit) => {
      const position = positionOf(unit);
      return position ? [{ unit, position }] : [];
    })
    .sort((a, b) => a.position.start - b.position.start);
  const found: (readonly [string, string])[] = [];
  /** The unit of each source that reaches farthest so far. */
  const last = new Map<string, (typeof placed)[number]>();
  for (const one of placed) {
    const { source } = one.unit;
    const before = last.get(source);
    if (before && before.position.end > one.position.start)
      found.push([before.unit.id, one.unit.id]);
    if (!before || before.position.end < one.position.end) last.set(source, one);
  }
  return found;
}

function positionOf({ selector }: QuotedWords): TextPositionSelector | undefined {
  return textQuote(selector)?.position;
}
