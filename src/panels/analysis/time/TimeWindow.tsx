import type { KeyboardEvent, ReactNode } from 'react';
import type { Months } from '../../../network/months.ts';
import { endHold, holdFilter } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { keyed, timeOrAll, UNITS, type Unit } from './choosing.ts';
import type { Line } from './line.ts';

interface TimeWindowProps {
  readonly line: Line;
  /** `null` where all of the time is shown. */
  readonly chosen: Months | null;
  readonly unit: Unit;
  /** What lies over the window, and lets through what it does not use itself. */
  readonly children: ReactNode;
}

/** What is taken hold of: the window as a slider, which goes along the line by keys too, and its two ends. */
export function TimeWindow({ line, chosen, unit, children }: TimeWindowProps) {
  const explorer = useExplorer();
  const { from, to } = chosen ?? line.months;
  const [left, right] = [line.at(from / 12), line.at((to + 1) / 12)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = keyed(event, chosen, line.months, UNITS[unit]);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    holdFilter(explorer, { when: timeOrAll(next, line.months) });
  };
  return (
    <>
      <div
        role="slider"
        className="time-window"
        tabIndex={0}
        aria-label={words.time.shown}
        aria-valuemin={line.months.from}
        aria-valuemax={line.months.to}
        aria-valuenow={from}
        aria-valuetext={words.time.chosen({ from, to })}
        data-part="window"
        data-all={chosen === null}
        style={{ left: `${left}%`, width: `${right - left}%` }}
        onKeyDown={onKeyDown}
        onKeyUp={() => endHold(explorer)}
        onBlur={() => endHold(explorer)}
      />
      {children}
      <div className="time-end" data-part="from" style={{ left: `${left}%` }} />
      <div className="time-end" data-part="to" style={{ left: `${right}%` }} />
    </>
  );
}
