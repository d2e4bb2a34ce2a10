/** The sentences that two readings of one text have to decide, brought together by where they stand. */
import { codedQuotes, unitState } from '../../network/coverage.ts';
import { type QuotedWords, textQuote } from '../../network/quotes.ts';
import type { Unit } from '../../network/reading-records.ts';
import type { Network } from '../../network/records.ts';
import { codedSources } from '../../network/sources.ts';

/** A stretch of a text that is a unit of at least one reading, or several that overlap. */
export interface Sentence {
  /** Id of the source in each reading. */
  readonly sources: readonly [string, string];
  /** Code points of the text. */
  readonly start: number;
  readonly end: number;
  /** The units of each reading in it, in the order of the text. */
  readonly units: readonly [readonly Unit[], readonly Unit[]];
  /** What each reading decides; `null` where it leaves that open, or has no such unit and quotes nothing of it. */
  readonly decided: readonly [Decision | null, Decision | null];
}

export type Decision = 'coded' | 'passed-over';

interface Spot {
  readonly unit: Unit;
  readonly side: 0 | 1;
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of the texts that both readings coded, in the order of the first one's sources and then of
 * the text. Units that overlap are one sentence, so readers need not have cut the text alike. Texts are
 * the same where their hash is. One for which a reading has no units at all is left out: what such a reading does
 * not quote it may have passed over, or never have looked at.
 */
export function sentencesOf(a: Network, b: Network): Sentence[] {
  const quotes = [codedQuotes(a), codedQuotes(b)] as const;
  return sharedTexts(a, b).flatMap((sources) => {
    const [ofA, ofB] = [spotsIn(a, sources[0], 0), spotsIn(b, sources[1], 1)];
    if (ofA.length === 0 || ofB.length === 0) return [];
    return stretches([...ofA, ...ofB]).map((spots): Sentence => {
      const start = Math.min(...spots.map((spot) => spot.start));
      const end = Math.max(...spots.map((spot) => spot.end));
      const unitsOf = (side: 0 | 1) => spots.filter((s) => s.side === side).map((s) => s.unit);
      const units = [unitsOf(0), unitsOf(1)] as const;
      const decide = (side: 0 | 1) => {
        const own = quotes[side].filter(({ source }) => source === sources[side]);
        return units[side].length > 0
          ? decisionOn(units[side], own)
          : own.some((quote) => reaches(quote, start, end))
            ? ('coded' as const)
            : null;
      };
      return { sources, start, end, units, decided: [decide(0), decide(1)] };
    });
  });
}

/** The texts that both coded, by the ids that each gives them. */
export function sharedTexts(a: Network, b: Network): (readonly [string, string])[] {
  const hashOf = (source: Network['sources'][number]) => source.custom?.text?.sha256;
  return codedSources(a).flatMap((own) => {
    const other = codedSources(b).find((one) => hashOf(one) === hashOf(own));
    return other ? [[own.id, other.id] as const] : [];
  });
}

function spotsIn({ coverage = [] }: Network, source: string, side: 0 | 1): Spot[] {
  return coverage.flatMap((unit) => {
    const position = textQuote(unit.selector)?.position;
    if (unit.source !== source || !position) return [];
    return [{ unit, side, start: position.start, end: position.end }];
  });
}

/** Spots that overlap, directly or through others, come together. */
function stretches(spots: readonly Spot[]): Spot[][] {
  const found: Spot[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const spot of [...spots].sort((x, y) => x.start - y.start)) {
    if (spot.start < reach) found.at(-1)?.push(spot);
    else found.push([spot]);
    reach = Math.max(reach, spot.end);
  }
  return found;
}

/** Of several units one that is coded decides, else one that is open. */
function decisionOn(units: readonly Unit[], quotes: readonly QuotedWords[]): Decision | null {
  const states = units.map((unit) => unitState(unit, quotes));
  if (states.includes('coded')) return 'coded';
  return states.includes('open') ? null : 'passed-over';
}

/** Whether a quote has a character in common with a stretch of its text. */
export function reaches({ selector }: QuotedWords, start: number, end: number): boolean {
  const position = textQuote(selector)?.position;
  return position !== undefined && position.start < end && start < position.end;
}
