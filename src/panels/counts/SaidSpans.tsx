import type { Years } from '../../analysis/beside-counts.ts';
import { spanOf } from '../../analysis/times.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { issuedOf } from '../../evidence/csl-item.ts';
import type { Claim } from '../../network/claims.ts';
import type { Source } from '../../network/records.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { timesInWords } from '../claim-times.ts';
import { typeColour } from '../RelationSentence.tsx';
import { lineOf } from './years-line.ts';

interface Props {
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly years: Years;
  readonly chosen: number | null;
}

/** A row for each source and what it says of the two, with its times on the years of the bars. */
export function SaidSpans({ claims, sources, years, chosen }: Props) {
  const explorer = useExplorer();
  const { at, width } = lineOf(years);
  if (claims.length === 0) return null;
  return (
    <ul className="plain said-spans" aria-label={words.counts.texts}>
      {claims.map((claim) => {
        const { relation, saysSo, quotes, judged } = claim;
        const source = sources.get(claim.source);
        return (
          <li key={`${claim.source} ${relation.id} ${saysSo} ${judged.network}`}>
            <button
              type="button"
              className="link"
              onClick={() =>
                setView(explorer, { selection: relation.id, quote: `evidence.${quotes[0] ?? 0}` })
              }
            >
              {source ? shortCitation(source) : claim.source}
            </button>
            {': '}
            <strong style={typeColour(relation)} className="verb">
              {words.counts.says(words.reads.typeLabel(relation), saysSo)}
            </strong>{' '}
            <span className="soft">{timesIn(claim, source)}</span>
            <div className="said-track" style={typeColour(relation)} aria-hidden="true">
              {chosen !== null && (
                <span className="chosen" style={{ left: `${at(chosen)}%`, width: `${width}%` }} />
              )}
              <Times claim={claim} source={source} at={at} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function timesIn({ when, relation }: Claim, source: Source | undefined): string {
  if (when.length > 0) return timesInWords(when, relation.type);
  const published = issued(source);
  return published === null ? words.voices.undated : words.counts.undated(words.date(published));
}

/** The day, month or year in which a source came out, as EDTF. */
function issued(source: Source | undefined): string | null {
  const [year, ...rest] = source ? issuedOf(source) : [];
  if (year === undefined) return null;
  return [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-');
}

function Times(props: { claim: Claim; source: Source | undefined; at: (year: number) => number }) {
  const { claim, source, at } = props;
  if (claim.when.length === 0) {
    const span = spanOf(issued(source) ?? '');
    if (!span) return null;
    return <span className="published" style={{ left: `${at((span.from + span.to) / 2)}%` }} />;
  }
  return claim.when.map((when) => {
    const span = spanOf(when);
    if (!span) return null;
    const [from, to] = [at(span.from), at(span.to)];
    if (to <= 0 || from >= 100) return null;
    const ends = [span.start, span.end];
    return (
      <span
        key={when}
        className="said"
        data-implied={claim.judged.basis === 'implied'}
        data-uncertain={ends.includes('uncertain')}
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
    );
  });
}
