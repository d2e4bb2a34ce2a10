import type { Months } from '../../../network/months.ts';
import { words } from '../../../words/words.ts';
import { between, resized, UNITS, type Unit } from './choosing.ts';
import './time.css';

interface TimeChoiceProps {
  readonly all: Months;
  readonly chosen: Months;
  readonly unit: Unit;
  readonly onSlide: (months: Months) => void;
}

/** The first and the last step shown, each a slider for hand and keyboard; neither passes the other. */
export function TimeChoice({ all, chosen, unit, onSlide }: TimeChoiceProps) {
  const size = UNITS[unit];
  const stepOf = (month: number) => Math.floor(month / size);
  const [first, last] = [stepOf(all.from), stepOf(all.to)];
  return (
    <fieldset className="time-choice">
      <legend>{words.time.years}</legend>
      {(['from', 'to'] as const).map((end) => {
        const said = words.time.chosen(between(chosen[end], chosen[end], size));
        return (
          <label key={end}>
            <span>{words.time[end]}</span>
            <input
              type="range"
              min={first}
              max={last}
              step={1}
              value={Math.min(Math.max(stepOf(chosen[end]), first), last)}
              aria-valuetext={said}
              onChange={({ target }) =>
                onSlide(resized(chosen, end, Number(target.value) * size, size))
              }
            />
            <output aria-live="off">{said}</output>
          </label>
        );
      })}
    </fieldset>
  );
}
