import { useState } from 'react';
import {
  claimsBeside,
  countedYears,
  tellingYear,
  yearsBeside,
} from '../../analysis/beside-counts.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { issuedOf } from '../../evidence/csl-item.ts';
import { type CountedSource, countsIn } from '../../network/counts.ts';
import type { Evidence, Relation } from '../../network/records.ts';
import { isHostile } from '../../network/relation-types.ts';
import { relationsBetween } from '../../network/relations-of.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { CountBars } from './CountBars.tsx';
import { CountTable } from './CountTable.tsx';
import { SaidSpans } from './SaidSpans.tsx';
import { YearInWords } from './YearInWords.tsx';
import './counts.css';

/**
 * Violence counted between the two of a relation, whichever of their relations has the counts: a bar for each year, and
 * under it, on the same years, what the texts say of the two.
 */
export default function Counts({ relation }: { relation: Relation }) {
  const explorer = useExplorer();
  const network = useExplorerState(({ document }) => document.network);
  const { sources } = network;
  const [chosen, choose] = useState<number | null>(null);
  const ofPair = relationsBetween(network, relation.source, relation.target);
  const counted = countsIn(ofPair.filter(({ type }) => isHostile(type)));
  const claims = claimsBeside(ofPair, counted);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const publishedIn = (id: string) => {
    const source = byId.get(id);
    return source && issuedOf(source)[0];
  };
  const show = (row: Evidence) => {
    for (const { id, evidence } of ofPair)
      if (evidence.includes(row))
        setView(explorer, { selection: id, quote: `evidence.${evidence.indexOf(row)}` });
  };
  const withCounts = countedYears(counted);
  const years = withCounts && yearsBeside(withCounts, claims, publishedIn);
  const year = chosen ?? tellingYear(counted, claims, publishedIn);
  return (
    <section className="counts" aria-labelledby="counts">
      <h3 id="counts">{words.counts.title}</h3>
      {counted.map((one) => (
        <figure key={one.source}>
          <figcaption>
            <strong>{citationOf(byId.get(one.source), one)}</strong>:{' '}
            {words.counts.all(one.figures)}
            {one.outside && ` ${words.counts.outside(one.outside)}`}
          </figcaption>
          {years && <CountBars counted={one} years={years} chosen={year} onChoose={choose} />}
        </figure>
      ))}
      {years && <SaidSpans claims={claims} sources={byId} years={years} chosen={year} />}
      {year !== null && <YearInWords {...{ year, counted, claims }} sources={byId} onShow={show} />}
      <p className="soft">{words.counts.standing}</p>
      <CountTable counted={counted} sources={byId} />
    </section>
  );
}

function citationOf(source: Parameters<typeof shortCitation>[0] | undefined, one: CountedSource) {
  return source ? shortCitation(source) : one.source;
}
