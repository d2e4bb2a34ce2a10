import { shortCitation } from '../evidence/citation.ts';
import { passages } from '../evidence/passages.ts';
import { quoteMarks } from '../evidence/quote-marks.ts';
import { textQuote } from '../network/quotes.ts';
import type { Evidence, Hedge } from '../network/records.ts';
import { selectFindNames } from '../state/derived.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';

/** One piece of evidence: the source's words, marked, and where they stand. */
export function Quote({
  evidence,
  hedges = [],
}: {
  evidence: Evidence;
  hedges?: readonly Hedge[];
}) {
  const findNames = useExplorerState(selectFindNames);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const source = sources.find(({ id }) => id === evidence.source);
  const exact = textQuote(evidence.selector)?.quote.exact;
  return (
    <figure className={`quote ${evidence.role}`}>
      <blockquote>
        {exact === undefined ? (
          <p>{words.quote.table(fragmentOf(evidence))}</p>
        ) : (
          <p>
            “
            {passages(exact, quoteMarks(evidence, hedges, findNames)).map(
              ({ start, text, marks }) => {
                const kind = marks.at(-1)?.kind;
                return kind === undefined ? (
                  text
                ) : (
                  <mark
                    key={start}
                    className={kind}
                    title={kind === 'hedge' ? words.quote.hedge : undefined}
                  >
                    {text}
                  </mark>
                );
              },
            )}
            ”
          </p>
        )}
      </blockquote>
      <figcaption>
        <span>
          {source && shortCitation(source)}
          {evidence.paragraph !== undefined && `, ${words.quote.paragraph(evidence.paragraph)}`}
          {' · '}
          {words.quote.role[evidence.role]}
        </span>
        <span className="state" title={words.quote.notCheckedHint}>
          {words.quote.notChecked}
        </span>
      </figcaption>
      {evidence.note && <p className="note">{evidence.note}</p>}
    </figure>
  );
}

function fragmentOf({ selector }: Evidence): string {
  const fragment = selector.find((one) => one.type === 'FragmentSelector');
  return fragment?.value ?? '';
}
