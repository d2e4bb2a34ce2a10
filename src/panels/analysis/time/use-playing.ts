import { useEffect, useRef, useState } from 'react';
import type { Months } from '../../../network/months.ts';
import { endHold, holdFilter } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { moved, timeOrAll, toBeginWith, UNITS, type Unit } from './choosing.ts';

/** Milliseconds that a step stays. */
const PACE: Readonly<Record<Unit, number>> = { year: 1000, month: 400 };

/** Time that goes by itself, a step at a time, until its end or until it is stopped: all of it one step for Back. */
export function usePlaying(all: Months | null, unit: Unit) {
  const explorer = useExplorer();
  const [isPlaying, setPlaying] = useState(false);
  const shown = useRef<Months | null>(null);
  useEffect(() => {
    if (!isPlaying || !all) return;
    const timer = setInterval(() => {
      const { when } = explorer.getState().view.filter;
      // Somebody has chosen another time, or this was the last.
      if (!when || when !== shown.current || when.to >= all.to) return setPlaying(false);
      shown.current = timeOrAll(moved(when, UNITS[unit], all), all);
      holdFilter(explorer, { when: shown.current });
    }, PACE[unit]);
    return () => {
      clearInterval(timer);
      endHold(explorer);
    };
  }, [explorer, isPlaying, all, unit]);
  /** Shows the next time, and those after it where `goesOn`. */
  const start = (goesOn: boolean) => {
    if (!all) return;
    const { when } = explorer.getState().view.filter;
    shown.current = timeOrAll(toBeginWith(when, all, UNITS[unit]), all);
    holdFilter(explorer, { when: shown.current });
    if (goesOn) setPlaying(true);
    else endHold(explorer);
  };
  return { isPlaying, start, stop: () => setPlaying(false) };
}
