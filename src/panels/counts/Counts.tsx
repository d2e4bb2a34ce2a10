import { useState } from 'react';
import { countedYears, yearsBeside } from '../../analysis/beside-counts.ts';
import { shortCitation } from '../../evidence/citation.ts';
import type { CountedSource } from '../../network/counts.ts';
import type { Relation } from '../../network/records.ts';
import { words } from '../../words/words.ts';
import { CountBars } from './CountBars.tsx';
import { CountTable } from './CountTable.tsx';
import { SaidSpans } from './SaidSpans.tsx';
import { useCounted } from './use-counted.ts';
import { YearInWords } from './YearInWords.tsx';
import './counts.css';

/**
 * Violence counted between the two of a relation, whichever of their relations has the counts: a bar for each year, and
 * under it, on the same years, what the texts say of the two; of a year that is pressed, all in words.
 */
export default function Counts({ relation }: { relation: Relation }) {
  const [year, choose] = useState<number | null>(null);
  const { ofPair, counted, claims, sources, publishedIn } = useCounted(relation);
  const withCounts = countedYears(counted);
  const years = withCounts && yearsBeside(withCounts, claims, publishedIn);
  return (
    <section className="counts" aria-labelledby="counts">
      <h3 id="counts">{words.counts.title}</h3>
      {counted.map((one) => (
        <figure key={one.source}>
          <figcaption>
            <strong>{citationOf(sources.get(one.source), one)}</strong>:{' '}
            {words.counts.all(one.figures)}
            {one.outside && ` ${words.counts.outside(one.outside)}`}
          </figcaption>
          {years && <CountBars counted={one} years={years} chosen={year} onChoose={choose} />}
        </figure>
      ))}
      {years && <SaidSpans claims={claims} sources={sources} years={years} chosen={year} />}
      {year !== null && <YearInWords {...{ year, counted, claims, sources, ofPair }} />}
      <p className="soft">{words.counts.standing}</p>
      <CountTable counted={counted} sources={sources} />
    </section>
  );
}

function citationOf(source: Parameters<typeof shortCitation>[0] | undefined, one: CountedSource) {
  return source ? shortCitation(source) : one.source;
}
