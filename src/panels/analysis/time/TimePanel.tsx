import { useDeferredValue, useMemo } from 'react';
import { timelineOf } from '../../../analysis/timeline.ts';
import { heldIn } from '../../../analysis/times.ts';
import { setView, slideFilter } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { useOverlay } from '../use-overlay.ts';
import { timeOrAll } from './choosing.ts';
import { MomentLists } from './MomentLists.tsx';
import { momentOverlay } from './moment-overlay.ts';
import { TimeChoice } from './TimeChoice.tsx';
import { selectUnit } from './units.ts';
import { useMoment } from './use-moment.ts';
import './time.css';

/** What is dated and what is not; the time chosen is part of the filter, not of the options. */
export default function TimePanel() {
  const explorer = useExplorer();
  const { relations } = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const times = useExplorerState(selectTimes);
  const unit = useExplorerState(selectUnit);
  const { bars, months: all } = useMemo(() => timelineOf(relations, times), [relations, times]);
  const moment = useMoment();
  // The lists follow once the time stands still: the picture need not wait for them.
  const settled = useDeferredValue(moment);
  const { now } = moment;
  useOverlay(
    useSaid(() => momentOverlay(moment, bars), [moment, bars]),
    all && {
      title: words.time.pictureTitle(bars.length, relations.length, filter.when ?? all),
      standing: [words.time.standing, ...(now ? [words.time.momentMeaning(now)] : [])].join(' '),
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
      {now && <p className="time-kept soft">{words.time.momentMeaning(now)}</p>}
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
      <MomentLists moment={settled} bars={bars} all={all} />
      <p className="soft">{words.time.reading}</p>
    </>
  );
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
