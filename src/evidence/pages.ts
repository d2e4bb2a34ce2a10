/** On which page of its source something stands, where the text has pages. */
import { textQuote } from '../network/quotes.ts';
import type { Selector, Source } from '../network/records.ts';
import { countWhile } from './code-points.ts';

/** What the page is called on which a position (in code points) lies; nothing where the text has none. */
export function pageAt(source: Source | undefined, position: number): string | undefined {
  const pages = source?.custom?.text?.pages ?? [];
  return pages[countWhile(pages, ({ start }) => start <= position) - 1]?.label;
}

/** Where recorded words stand, to be said by `words.quote.place`: the page on which they begin, and the paragraph. */
export function placeOf(
  source: Source | undefined,
  {
    selector,
    paragraph,
  }: { readonly selector: readonly Selector[]; readonly paragraph?: number | undefined },
): [page: string | undefined, paragraph: number | undefined] {
  return [pageOf(source, selector), paragraph];
}

/** The page on which recorded words begin. */
export function pageOf(
  source: Source | undefined,
  selector: readonly Selector[],
): string | undefined {
  const quoted = textQuote(selector);
  return quoted ? pageAt(source, quoted.position.start) : undefined;
}
