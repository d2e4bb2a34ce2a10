import { useMemo } from 'react';
import { type Moment, momentOf } from '../../../analysis/moments.ts';
import type { Months } from '../../../network/months.ts';
import { selectShown } from '../../../state/derived.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { selectTimes, selectVoices } from '../../../state/voices.ts';
import { lastStep, UNITS } from './choosing.ts';
import { selectUnit } from './units.ts';

export interface ShownMoment extends Moment {
  /** `null` where all of the time is shown. */
  readonly shown: Months | null;
  /** The step in which what has just begun and ended did so; `null` where all of the time is shown. */
  readonly now: Months | null;
}

/** What begins and ends in the time shown, among what the filter lets through. */
export function useMoment(): ShownMoment {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const when = useExplorerState(({ view }) => view.filter.when);
  const shown = useExplorerState(selectShown).relations;
  const times = useExplorerState(selectTimes);
  const voices = useExplorerState(selectVoices);
  const unit = useExplorerState(selectUnit);
  return useMemo(() => {
    const now = when && lastStep(when, UNITS[unit]);
    const left = relations.filter(({ id }) => shown.has(id));
    return { ...momentOf(left, times, voices, when, now), shown: when, now };
  }, [relations, when, shown, times, voices, unit]);
}
