import { type KeyboardEvent, useMemo } from 'react';
import type { Years } from '../../analysis/beside-counts.ts';
import { yearMarks } from '../../analysis/timeline.ts';
import type { CountedSource, CountedYear } from '../../network/counts.ts';
import { words } from '../../words/words.ts';
import { lineOf, shareOf } from './years-line.ts';

/** Heights in CSS pixels. */
const BARS = 72;
/** The least that can be seen. */
const LEAST = 2;
const MOST_MARKS = 7;
/** More bars have no room for their figures. */
const MOST_FIGURES = 14;

interface Props {
  readonly counted: CountedSource;
  readonly years: Years;
  readonly chosen: number | null;
  readonly onChoose: (year: number) => void;
}

/** A bar for each year, with its range; each year that has one is a button, and all of them one stop of Tab. */
export function CountBars({ counted, years, chosen, onChoose }: Props) {
  const { at, width } = useMemo(() => lineOf(years), [years]);
  const most = Math.max(1, ...counted.years.map(({ figures }) => shareOf(figures).top));
  const heightOf = (n: number) => (n === 0 ? 0 : Math.max(LEAST, (BARS * n) / most));
  const isRoomy = years.to - years.from < MOST_FIGURES;
  const stop = counted.years.some(({ year }) => year === chosen)
    ? chosen
    : (counted.years[0]?.year ?? null);
  return (
    <div className="count-bars">
      <svg aria-hidden="true">
        {chosen !== null && (
          <rect className="chosen" x={`${at(chosen)}%`} y="0" width={`${width}%`} height="100%" />
        )}
        {counted.years.map(({ year, figures }) => {
          const { best, low, high } = shareOf(figures);
          const middle = at(year + 0.5);
          return (
            <g key={year}>
              <rect
                className="bar"
                x={`${at(year) + width * 0.15}%`}
                y={BARS - heightOf(best) + 14}
                width={`${width * 0.7}%`}
                height={heightOf(best)}
              />
              {low < high && (
                <line
                  className="range"
                  x1={`${middle}%`}
                  x2={`${middle}%`}
                  y1={BARS - heightOf(high) + 14}
                  y2={BARS - heightOf(low) + 14}
                />
              )}
              {isRoomy && (
                <text x={`${middle}%`} y={BARS - heightOf(Math.max(best, high)) + 11}>
                  {best}
                </text>
              )}
            </g>
          );
        })}
        <line className="axis" x1="0" x2="100%" y1={BARS + 14} y2={BARS + 14} />
        {yearMarks(years.from, years.to, MOST_MARKS).map((year) => (
          <text key={year} className="year" x={`${at(year + 0.5)}%`} y={BARS + 18} dy="0.8em">
            {year}
          </text>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys lead from button to button */}
      <div className="count-years" onKeyDown={stepOnArrows}>
        {counted.years.map((one) => (
          <button
            key={one.year}
            type="button"
            style={{ left: `${at(one.year)}%`, width: `${width}%` }}
            tabIndex={one.year === stop ? 0 : -1}
            aria-pressed={one.year === chosen}
            aria-label={inWords(one)}
            title={inWords(one)}
            onClick={() => onChoose(one.year)}
            onFocus={() => onChoose(one.year)}
          />
        ))}
      </div>
    </div>
  );
}

function inWords({ year, figures, precision }: CountedYear): string {
  return words.counts.year(year, figures, precision);
}

function stepOnArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const by = { ArrowLeft: 'previous', ArrowRight: 'next' } as const;
  const way = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? by[event.key] : null;
  if (way === null || !(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  const next = event.target[`${way}ElementSibling`];
  if (next instanceof HTMLElement) next.focus();
}
