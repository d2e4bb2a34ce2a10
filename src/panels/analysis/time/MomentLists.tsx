import { memo, useMemo } from 'react';
import type { Contested, Dating } from '../../../analysis/moments.ts';
import { type Bar, inTime } from '../../../analysis/timeline.ts';
import { mayFallIn } from '../../../analysis/times.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { groupedBy } from '../../../network/grouped.ts';
import type { Months } from '../../../network/months.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { FoldedRelations } from '../FoldedRelations.tsx';
import { usePortion } from '../use-portion.tsx';
import { DatedList } from './DatedList.tsx';
import type { ShownMoment } from './use-moment.ts';

const PORTION = 25;

interface MomentListsProps {
  readonly moment: ShownMoment;
  readonly bars: readonly Bar[];
  /** All of the time that dates name. */
  readonly all: Months;
}

/** What has just begun and ended, what sources contest of the time shown, and all that is of it or is not. */
export const MomentLists = memo(function MomentLists({ moment, bars, all }: MomentListsProps) {
  const { begun, ended, contested, undated, now, shown } = moment;
  const dated = useMemo(() => datedIn(bars), [bars]);
  const isOf = ({ piece }: Dating) => mayFallIn(piece.span, shown ?? all);
  return (
    <>
      {now && <DatedList title={words.time.begun(now)} id="time-begun" dated={begun} />}
      {now && <DatedList title={words.time.ended(now)} id="time-ended" dated={ended} />}
      {shown && contested.length > 0 && <ContestedList contested={contested} shown={shown} />}
      <DatedList title={words.time.within} id="time-within" dated={dated.filter(isOf)} />
      <FoldedRelations summary={words.time.undatedList(undated.length)} relations={undated} />
      <DatedList
        title={words.time.outside}
        id="time-outside"
        dated={dated.filter((one) => !isOf(one))}
      />
    </>
  );
});

/** Every time of every relation, the earliest first. */
function datedIn(bars: readonly Bar[]): Dating[] {
  return bars
    .flatMap(({ relation, pieces }) => pieces.map((piece) => ({ relation, piece })))
    .sort((a, b) => inTime(a.piece.span, b.piece.span));
}

/** Relations under the sources that say the opposite. */
function ContestedList(props: { contested: readonly Contested[]; shown: Months }) {
  const { shown, more } = usePortion(props.contested, PORTION);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const groups = groupedBy(shown, ({ against }) => {
    const denying = new Set(against.map(({ source }) => source));
    return words.time.against(sources.filter(({ id }) => denying.has(id)).map(shortCitation));
  });
  return (
    <section aria-labelledby="time-contested">
      <h3 id="time-contested">{words.time.contested(props.shown)}</h3>
      {[...groups].map(([against, relations]) => (
        <div key={against}>
          <h4>{against}</h4>
          <ul className="plain">
            {relations.map(({ relation }) => (
              <RelationRow key={relation.id} relation={relation} />
            ))}
          </ul>
        </div>
      ))}
      {more}
    </section>
  );
}
