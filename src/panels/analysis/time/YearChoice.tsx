import { useState } from 'react';
import type { Years } from '../../../analysis/timeline.ts';
import { words } from '../../../words/en.ts';

interface YearChoiceProps {
  readonly all: Years;
  readonly chosen: Years;
  readonly onChange: (years: Years) => void;
}

/** The first and the last year, each a slider for hand and keyboard; neither passes the other. */
export function YearChoice({ all, chosen, onChange }: YearChoiceProps) {
  // While a slider is dragged nothing is filtered, so that Back takes back a whole drag.
  const [drawn, setDrawn] = useState<Years | null>(null);
  const years = drawn ?? chosen;
  const slide = (end: 'from' | 'to', value: number): Years => {
    const from = end === 'from' ? Math.min(value, years.to) : years.from;
    return { from, to: end === 'to' ? Math.max(value, years.from) : years.to };
  };
  return (
    <fieldset className="year-choice">
      <legend>{words.time.years}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{words.time[end]}</span>
          <input
            // React's `onChange` comes at each step; the browser's own when the reader has let go.
            ref={(input) => {
              const settle = () => {
                setDrawn(null);
                onChange(slide(end, Number(input?.value)));
              };
              input?.addEventListener('change', settle);
              return () => input?.removeEventListener('change', settle);
            }}
            type="range"
            min={all.from}
            max={all.to}
            step={1}
            value={Math.min(Math.max(years[end], all.from), all.to)}
            onChange={(event) => setDrawn(slide(end, Number(event.target.value)))}
          />
          <output>{years[end]}</output>
        </label>
      ))}
    </fieldset>
  );
}
