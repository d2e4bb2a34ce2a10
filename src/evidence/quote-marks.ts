/** What is marked in a single quote: the organizations it names and the author's words of caution. */
import { hedgesIn } from '../network/hedges.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Hedge } from '../network/records.ts';
import { astralIndexes, indexOfCodePoint } from './code-points.ts';
import type { NameSpan } from './names.ts';
import type { Mark } from './passages.ts';

/** Marks for the exact words of a quote, in UTF-16 indexes from its start; none for a table's row. */
export function quoteMarks(
  evidence: Evidence,
  hedges: readonly Hedge[],
  findNames: (text: string) => NameSpan[],
): Mark[] {
  const quoted = textQuote(evidence.selector);
  if (!quoted) return [];
  const { exact } = quoted.quote;
  const astral = astralIndexes(exact);
  const at = (position: number) => indexOfCodePoint(astral, position - quoted.position.start);
  const caution = hedgesIn(evidence, hedges).flatMap(({ selector }): Mark[] => {
    const words = textQuote(selector);
    if (!words) return [];
    const { start, end } = words.position;
    return [{ start: at(start), end: at(end), kind: 'hedge', id: words.quote.exact }];
  });
  const names = findNames(exact).map(
    ({ start, end, organization }): Mark => ({ start, end, kind: 'name', id: organization }),
  );
  return [...caution, ...names];
}
