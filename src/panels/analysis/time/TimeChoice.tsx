import { type Months, monthsOfYears, yearOf } from '../../../network/months.ts';
import { words } from '../../../words/words.ts';

interface TimeChoiceProps {
  readonly all: Months;
  readonly chosen: Months;
  readonly onSlide: (months: Months) => void;
}

/** The first and the last year, each a slider for hand and keyboard; neither passes the other. */
export function TimeChoice({ all, chosen, onSlide }: TimeChoiceProps) {
  const slide = (end: 'from' | 'to', year: number): Months => {
    const { from, to } = monthsOfYears(year, year);
    return end === 'from'
      ? { from: Math.min(from, chosen.to), to: Math.max(to, chosen.to) }
      : { from: Math.min(from, chosen.from), to: Math.max(to, chosen.from) };
  };
  return (
    <fieldset className="year-choice">
      <legend>{words.time.years}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{words.time[end]}</span>
          <input
            type="range"
            min={yearOf(all.from)}
            max={yearOf(all.to)}
            step={1}
            value={Math.min(Math.max(yearOf(chosen[end]), yearOf(all.from)), yearOf(all.to))}
            onChange={(event) => onSlide(slide(end, Number(event.target.value)))}
          />
          <output aria-live="off">{yearOf(chosen[end])}</output>
        </label>
      ))}
    </fieldset>
  );
}
