import type { Contested } from '../../../analysis/moments.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { groupedBy } from '../../../network/grouped.ts';
import type { Months } from '../../../network/months.ts';
import type { Relation } from '../../../network/records.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { usePortion } from '../use-portion.tsx';
import { DatedList } from './DatedList.tsx';
import type { ShownMoment } from './use-moment.ts';

const PORTION = 25;

/** What has just begun and ended, and what sources contest of the time shown. */
export function MomentLists({ moment, shown }: { moment: ShownMoment; shown: Months | null }) {
  const { begun, ended, contested, now } = moment;
  if (!now || !shown) return null;
  return (
    <>
      <DatedList title={words.time.begun(now)} id="time-begun" dated={begun} />
      <DatedList title={words.time.ended(now)} id="time-ended" dated={ended} />
      {contested.length > 0 && <ContestedList contested={contested} shown={shown} />}
    </>
  );
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

/** The relations that are of the time shown only by what is said without a date. */
export function UndatedList({ undated }: { undated: readonly Relation[] }) {
  const { shown, more } = usePortion(undated, PORTION);
  if (undated.length === 0) return null;
  return (
    <details>
      <summary>{words.time.undatedList(undated.length)}</summary>
      <ul className="plain">
        {shown.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
      {more}
    </details>
  );
}
