import { datesIn, speaksOf } from '../../analysis/beside-counts.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { issuedOf } from '../../evidence/csl-item.ts';
import type { Claim } from '../../network/claims.ts';
import { type CountedSource, type Figures, holdsBest } from '../../network/counts.ts';
import type { Evidence, Source } from '../../network/records.ts';
import { words } from '../../words/words.ts';

interface Props {
  readonly year: number;
  readonly counted: readonly CountedSource[];
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Leads to a row that counts, where it stands as evidence. */
  readonly onShow: (row: Evidence) => void;
}

/** One year: what is counted in it, where, and what the texts say of it. */
export function YearInWords({ year, counted, claims, sources, onShow }: Props) {
  const citationOf = (id: string) => {
    const source = sources.get(id);
    return source ? shortCitation(source) : id;
  };
  const said = claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    const speaks = speaksOf(claim, source && issuedOf(source)[0], year);
    return speaks ? [{ claim, speaks }] : [];
  });
  return (
    <div className="count-year">
      <h4>{words.counts.inYear(year)}</h4>
      <ul>
        {counted.flatMap(({ source, years, rows }) => {
          const one = years.find((other) => other.year === year);
          if (!one) return [];
          const { figures, precision, places } = one;
          const row = rows.find((other) => other.year === year)?.evidence;
          return (
            <li key={source}>
              <button type="button" className="link" onClick={() => row && onShow(row)}>
                {citationOf(source)}
              </button>
              : <strong>{words.counts.figures(figures)}</strong>
              {`, ${words.counts.precision[precision]}`}
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
        {said.map(({ claim, speaks }) => {
          const { source, relation, saysSo, judged } = claim;
          const label = words.counts.says(words.reads.typeLabel(relation), saysSo);
          return (
            <li key={`${source} ${relation.id} ${saysSo} ${judged.network}`}>
              {citationOf(source)}: <strong>{label}</strong>
              {` (${speaks === 'published-then' ? words.counts.publishedThen : datesIn(claim, year).map(words.date).join(', ')})`}
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
