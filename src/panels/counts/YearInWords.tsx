import { datesIn, quotesIn, speaksOf } from '../../analysis/beside-counts.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { issuedOf } from '../../evidence/csl-item.ts';
import type { Claim } from '../../network/claims.ts';
import { type CountedSource, type Figures, holdsBest } from '../../network/counts.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Evidence, Relation, Source } from '../../network/records.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { useForeign } from '../use-foreign.ts';

interface Props {
  readonly year: number;
  readonly counted: readonly CountedSource[];
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The relations of the two, in which what counts stands as evidence. */
  readonly ofPair: readonly Relation[];
}

/** One year: what the texts say of it, in which words, and what is counted in it, where. */
export function YearInWords({ year, counted, claims, sources, ofPair }: Props) {
  const explorer = useExplorer();
  const lang = useForeign();
  const citationOf = (id: string) => {
    const source = sources.get(id);
    return source ? shortCitation(source) : id;
  };
  const said = claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    const speaks = speaksOf(claim, source && issuedOf(source)[0], year);
    return speaks ? [{ claim, speaks }] : [];
  });
  const show = (row: Evidence) => {
    for (const { id, evidence } of ofPair)
      if (evidence.includes(row))
        setView(explorer, { selection: id, quote: `evidence.${evidence.indexOf(row)}` });
  };
  return (
    <div className="count-year">
      <h3>{words.counts.inYear(year)}</h3>
      <ul>
        {said.map(({ claim, speaks }) => {
          const { source, relation, saysSo, judged } = claim;
          const quote = quoteOf(claim, year);
          const label = words.counts.says(words.reads.typeLabel(relation), saysSo);
          return (
            <li key={`${source} ${relation.id} ${saysSo} ${judged.network}`}>
              {citationOf(source)}: <strong>{label}</strong>
              {` (${
                speaks === 'published-then'
                  ? words.counts.publishedThen
                  : datesIn(claim, year)
                      .map((date) => words.dated(date, relation.type))
                      .join(', ')
              })`}
              {quote && (
                <>
                  {' '}
                  <q className="source-words" lang={lang.of(source)}>
                    {quote.exact}
                  </q>{' '}
                  <button type="button" className="link" onClick={() => show(quote.evidence)}>
                    {words.reads.typeLabel(relation)},{' '}
                    {words.quote.number(quote.at + 1, false).toLowerCase()}
                  </button>
                </>
              )}
            </li>
          );
        })}
        {counted.flatMap(({ source, years, rows }) => {
          const one = years.find((other) => other.year === year);
          if (!one) return [];
          const { figures, precision, places } = one;
          const row = rows.find((other) => other.year === year)?.evidence;
          return (
            <li key={source}>
              <button type="button" className="link" onClick={() => row && show(row)}>
                {citationOf(source)}
              </button>
              : <strong>{words.counts.figures(figures)}</strong>
              {` ${words.counts.betweenThem}, ${words.counts.precision[precision]}`}
              {isRanged(figures) && `; ${words.counts.range(figures, holdsBest(figures))}`}.
              {places.length > 1 || places[0]?.where ? (
                <span className="soft">
                  {' '}
                  {places
                    .map(({ where, figures: here }) =>
                      words.counts.place(where, here.deaths ?? here.events ?? 0),
                    )
                    .join(' · ')}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      {said.length === 0 && <p className="soft">{words.counts.noText}</p>}
    </div>
  );
}

function isRanged({ deaths, low = deaths, high = deaths }: Figures): boolean {
  return low !== deaths || high !== deaths;
}

/** The first words in which a source says it of that year. */
function quoteOf(claim: Claim, year: number) {
  for (const at of quotesIn(claim, year)) {
    const evidence = claim.relation.evidence[at];
    const exact = evidence && textQuote(evidence.selector)?.quote.exact;
    if (evidence && exact !== undefined) return { at, exact, evidence };
  }
  return null;
}
