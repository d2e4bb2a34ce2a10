import { heldIn } from '../../../analysis/times.ts';
import type { Months } from '../../../network/months.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { Icon } from '../../Icon.tsx';
import { useMedia } from '../../use-media.ts';
import { useStatus } from '../../use-status.ts';
import { UNITS, type Unit } from './choosing.ts';
import { chooseUnit, selectUnit } from './units.ts';
import { usePlaying } from './use-playing.ts';

interface TimeHeadProps {
  readonly all: Months;
  /** How many relations have a date. */
  readonly dated: number;
}

/** Which time is shown and how much of the network is of it; lets time go on, by itself or a step. */
export function TimeHead({ all, dated }: TimeHeadProps) {
  const explorer = useExplorer();
  const { when, undated: isShown } = useExplorerState(({ view }) => view.filter);
  const isHeld = useExplorerState(({ viewedBy }) => viewedBy === 'hold');
  const times = useExplorerState(selectTimes);
  const unit = useExplorerState(selectUnit);
  const held = [...times.values()].map((one) => heldIn(one, when));
  const inside = held.filter((one) => one === 'dated').length;
  const undated = held.filter((one) => one === 'undated').length;
  const counts = words.time.counts(inside, dated, undated, isShown);
  // A movement is told when it ends.
  useStatus(!isHeld && when !== null && `${words.time.chosen(when ?? all)}: ${counts}`);
  return (
    <div className="time-head">
      <Play all={all} unit={unit} />
      <strong>{words.time.chosen(when ?? all)}</strong>
      <span className="kept" title={counts}>
        {counts}
      </span>
      {when && (
        <button
          type="button"
          className="link"
          onClick={() =>
            setView(explorer, { filter: { ...explorer.getState().view.filter, when: null } })
          }
        >
          {words.time.all}
        </button>
      )}
      <label>
        {words.time.step}{' '}
        <select value={unit} onChange={({ target }) => chooseUnit(explorer, target.value as Unit)}>
          {(Object.keys(UNITS) as Unit[]).map((one) => (
            <option key={one} value={one}>
              {words.time.units[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Where nothing is to move by itself, a press is a step. */
function Play({ all, unit }: { all: Months; unit: Unit }) {
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const { isPlaying, start, stop } = usePlaying(all, unit);
  const label = isCalm ? words.time.next : isPlaying ? words.time.pause : words.time.play;
  return (
    <button
      type="button"
      className="icon-only"
      aria-label={label}
      title={label}
      onClick={() => (isPlaying ? stop() : start(!isCalm))}
    >
      <Icon name={isCalm ? 'right' : isPlaying ? 'pause' : 'play'} />
    </button>
  );
}
