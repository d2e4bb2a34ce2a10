import { useMemo } from 'react';
import { type Bar, inTime, timelineOf } from '../../../analysis/timeline.ts';
import { heldIn, mayFallIn, type Piece } from '../../../analysis/times.ts';
import type { Relation } from '../../../network/records.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import { setView, slideFilter } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { RelationRow } from '../../RelationRow.tsx';
import { useOverlay } from '../use-overlay.ts';
import { usePortion } from '../use-portion.tsx';
import { timeOrAll } from './choosing.ts';
import { TimeChoice } from './TimeChoice.tsx';
import { selectUnit } from './units.ts';
import './time.css';
import { useSaid } from '../../use-said.ts';

/** Relations of a list that are shown at first, and that a press of the button adds. */
const PORTION = 50;
/** Relations that have their dates on the picture at once. */
const MOST_NOTED = 30;

/** What is dated and what is not; the time chosen is part of the filter, not of the options. */
export default function TimePanel() {
  const explorer = useExplorer();
  const { relations } = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const times = useExplorerState(selectTimes);
  const unit = useExplorerState(selectUnit);
  const { bars, months: all } = useMemo(() => timelineOf(relations, times), [relations, times]);
  useOverlay(
    useSaid(() => datesOf(bars), [bars]),
    all && {
      title: words.time.pictureTitle(bars.length, relations.length, filter.when ?? all),
      standing: words.time.standing,
    },
  );
  if (!all)
    return (
      <>
        <p className="crumb">{words.time.whose}</p>
        <h2 className="claim">{words.time.title(0, relations.length)}</h2>
        <p>{words.time.none}</p>
      </>
    );
  const chosen = filter.when ?? all;
  const held = [...times.values()].map((one) => heldIn(one, filter.when));
  const inside = held.filter((one) => one === 'dated').length;
  const undated = held.filter((one) => one === 'undated').length;
  const dated = datedIn(bars);
  return (
    <>
      <p className="crumb">{words.time.whose}</p>
      <h2 className="claim">{words.time.title(bars.length, relations.length)}</h2>
      <p className="soft">{words.time.method}</p>
      <TimeChoice
        all={all}
        chosen={chosen}
        unit={unit}
        onSlide={(next) => slideFilter(explorer, { when: timeOrAll(next, all) })}
      />
      <Kept chosen={words.time.chosen(chosen)} kept={words.time.kept(inside, bars.length)} />
      {filter.when && (
        <button
          type="button"
          onClick={() => setView(explorer, { filter: { ...filter, when: null } })}
        >
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
      <Dated
        title={words.time.within}
        id="time-within"
        dated={dated.filter(({ piece }) => mayFallIn(piece.span, chosen))}
      />
      <Dated
        title={words.time.outside}
        id="time-outside"
        dated={dated.filter(({ piece }) => !mayFallIn(piece.span, chosen))}
      />
      <p className="soft">{words.time.reading}</p>
    </>
  );
}

/** A relation at one of its times. */
interface Dating {
  readonly relation: Relation;
  readonly piece: Piece;
}

/** Every time of every relation, the earliest first. */
function datedIn(bars: readonly Bar[]): Dating[] {
  return bars
    .flatMap(({ relation, pieces }) => pieces.map((piece) => ({ relation, piece })))
    .sort((a, b) => inTime(a.piece.span, b.piece.span));
}

function Dated(props: { title: string; id: string; dated: readonly Dating[] }) {
  const { shown, more } = usePortion(props.dated, PORTION);
  const dates = [...new Set(shown.map(({ piece }) => piece.when))];
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby={props.id}>
      <h3 id={props.id}>{props.title}</h3>
      {dates.map((date) => (
        <div key={date}>
          <h4>{words.date(date)}</h4>
          <ul className="plain">
            {shown.map(
              ({ piece, relation }) =>
                piece.when === date && <RelationRow key={relation.id} relation={relation} />,
            )}
          </ul>
        </div>
      ))}
      {more}
    </section>
  );
}

/** The dates of each relation on its line, where they are not too many to be read. */
function datesOf(bars: readonly Bar[]): Overlay {
  if (bars.length > MOST_NOTED) return BARE_OVERLAY;
  const texts = bars.map(({ relation, pieces }) => {
    const dates = pieces.map(({ when }) => words.date(when));
    return [relation.id, words.time.badge(dates)] as const;
  });
  return { ...BARE_OVERLAY, notes: { meaning: words.time.noteMeaning, texts: new Map(texts) } };
}

function Kept({ chosen, kept }: { chosen: string; kept: string }) {
  return (
    <p className="time-kept">
      <strong>{chosen}</strong>
      {': '}
      {kept}
    </p>
  );
}
