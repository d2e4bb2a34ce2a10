import type { Years } from '../../../analysis/timeline.ts';
import { words } from '../../../words/words.ts';

interface YearChoiceProps {
  readonly all: Years;
  readonly chosen: Years;
  readonly onSlide: (years: Years) => void;
}

/** The first and the last year, each a slider for hand and keyboard; neither passes the other. */
export function YearChoice({ all, chosen, onSlide }: YearChoiceProps) {
  const slide = (end: 'from' | 'to', value: number): Years => {
    const from = end === 'from' ? Math.min(value, chosen.to) : chosen.from;
    return { from, to: end === 'to' ? Math.max(value, chosen.from) : chosen.to };
  };
  return (
    <fieldset className="year-choice">
      <legend>{words.time.years}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{words.time[end]}</span>
          <input
            type="range"
            min={all.from}
            max={all.to}
            step={1}
            value={Math.min(Math.max(chosen[end], all.from), all.to)}
            onChange={(event) => onSlide(slide(end, Number(event.target.value)))}
          />
          <output aria-live="off">{chosen[end]}</output>
        </label>
      ))}
    </fieldset>
  );
}
