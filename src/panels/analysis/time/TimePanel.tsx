import { useMemo } from 'react';
import { type Bar, mayFallIn, timelineOf } from '../../../analysis/timeline.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { setView, slideFilter } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { useOverlay } from '../use-overlay.ts';
import { usePortion } from '../use-portion.tsx';
import { YearChoice } from './YearChoice.tsx';
import { chooseYears, yearsOrAll } from './years.ts';
import './time.css';
import { useSaid } from '../../use-said.ts';
import { useStatus } from '../../use-status.ts';

/** Relations of a list that are shown at first, and that a press of the button adds. */
const PORTION = 50;

/** What is dated and what is not; the years chosen are part of the filter, not of the options. */
export default function TimePanel() {
  const explorer = useExplorer();
  const { relations } = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const { bars, undated, years } = useMemo(() => timelineOf(relations), [relations]);
  useOverlay(
    useSaid(() => datesOf(bars), [bars]),
    years && {
      title: words.time.pictureTitle(bars.length, relations.length, filter.when ?? years),
      standing: words.time.standing,
    },
  );
  if (!years)
    return (
      <>
        <p className="crumb">{words.time.whose}</p>
        <h2 className="claim">{words.time.title(0, relations.length)}</h2>
        <p>{words.time.none}</p>
      </>
    );
  const chosen = filter.when ?? years;
  const inside = bars.filter(({ span }) => mayFallIn(span, chosen));
  const outside = bars.filter(({ span }) => !mayFallIn(span, chosen));
  return (
    <>
      <p className="crumb">{words.time.whose}</p>
      <h2 className="claim">{words.time.title(bars.length, relations.length)}</h2>
      <p className="soft">{words.time.method}</p>
      <YearChoice
        all={years}
        chosen={chosen}
        onSlide={(next) => slideFilter(explorer, { when: yearsOrAll(next, years) })}
      />
      <Kept years={words.time.chosen(chosen)} kept={words.time.kept(inside.length, bars.length)} />
      {filter.when && (
        <button type="button" onClick={() => chooseYears(explorer, null, years)}>
          {words.time.all}
        </button>
      )}
      {undated > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={filter.undated}
            onChange={(event) =>
              setView(explorer, { filter: { ...filter, undated: event.target.checked } })
            }
          />
          {words.time.undated(undated)}
        </label>
      )}
      <Dated title={words.time.within} id="time-within" bars={inside} />
      <Dated title={words.time.outside} id="time-outside" bars={outside} />
      <p className="soft">{words.time.reading}</p>
    </>
  );
}

function Dated(props: { title: string; id: string; bars: readonly Bar[] }) {
  const { shown, more } = usePortion(props.bars, PORTION);
  const dates = [...new Set(shown.map(({ when }) => when))];
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby={props.id}>
      <h3 id={props.id}>{props.title}</h3>
      {dates.map((date) => (
        <div key={date}>
          <h4>{words.date(date)}</h4>
          <ul className="plain">
            {shown.map(
              ({ when, relation }) =>
                when === date && <RelationRow key={relation.id} relation={relation} />,
            )}
          </ul>
        </div>
      ))}
      {more}
    </section>
  );
}

/** Each date on its relation's line. */
function datesOf(bars: readonly Bar[]): Overlay {
  const texts = bars.map(
    ({ relation, when }) => [relation.id, words.time.badge(words.date(when))] as const,
  );
  return { ...BARE_OVERLAY, notes: { meaning: words.time.noteMeaning, texts: new Map(texts) } };
}

function Kept({ years, kept }: { years: string; kept: string }) {
  useStatus(`${years}: ${kept}`);
  return (
    <p className="time-kept">
      <strong>{years}</strong>
      {': '}
      {kept}
    </p>
  );
}
