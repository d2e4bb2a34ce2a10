import { shortCitation } from '../../evidence/citation.ts';
import { pageAt } from '../../evidence/pages.ts';
import { paragraphOf, type SourceText, type Span, sliceText } from '../../evidence/source-text.ts';
import type { Source } from '../../network/records.ts';
import { copyText } from '../../state/clipboard.ts';
import { type Explorer, setTransient } from '../../state/store.ts';
import { words } from '../../words/words.ts';

/** Copies words of a text with the place where they stand, and says whether that was possible. */
export async function copyCitation(
  explorer: Explorer,
  text: SourceText,
  span: Span,
  source: Source,
): Promise<void> {
  const paragraphs = [paragraphOf(text, span.start), paragraphOf(text, span.end - 1)] as const;
  const page = pageAt(source, span.start);
  const citation = [shortCitation(source), words.quote.place(page, undefined)]
    .filter(Boolean)
    .join(', ');
  const cited = words.reader.cite(sliceText(text, span), citation, paragraphs, span);
  const notice = (await copyText(cited))
    ? ({ tone: 'done', says: () => ({ title: words.reader.copied, lines: [cited] }) } as const)
    : ({ tone: 'problem', says: () => words.reader.notCopied } as const);
  setTransient(explorer, { notice });
}
