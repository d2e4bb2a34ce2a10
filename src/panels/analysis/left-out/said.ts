/** What an analysis is asked without, in words: on the panel, and in a picture that leaves the page. */
import type { LeftOut } from '../../../analysis/left-out.ts';
import { isRow } from '../../../analysis/statements.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { fragmentOf, textQuote } from '../../../network/quotes.ts';
import { words } from '../../../words/words.ts';

/** @returns `null` where everything counts */
export function saidLeftOut(
  { expanded, hedged, statement, source, time }: LeftOut,
  gone: number,
  all: number,
): string | null {
  const { said, parts } = words.leftOut;
  const left = [
    ...(time?.when ? [parts.otherTimes(time.when)] : []),
    ...(time && !time.undated ? [parts.undated] : []),
    ...(expanded ? [parts.expanded] : []),
    ...(hedged ? [parts.hedged] : []),
    ...(source ? [parts.source(shortCitation(source))] : []),
    ...(statement ? [isRow(statement) ? parts.row : parts.statement] : []),
  ];
  return left.length === 0 ? null : said(gone, all, left);
}

/** So many of its words tell a statement from others. */
const FIRST_WORDS = 10;

/** Which statement is left out; `null` for none. */
export function saidStatement({ statement }: LeftOut): string | null {
  if (!statement) return null;
  const { selector } = statement.quote;
  const exact = textQuote(selector)?.quote.exact;
  const start = exact?.split(/\s+/, FIRST_WORDS).join(' ');
  const name = start === undefined ? fragmentOf(selector) : `“${start}…”`;
  return `${words.statements.dropped(isRow(statement))}: ${name}.`;
}
