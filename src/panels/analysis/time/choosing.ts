/** Times as the reader chooses them: with the whole line chosen, nothing is filtered. */
import { type Months, monthsOfYears, yearOf } from '../../../network/months.ts';
import { type Explorer, setView } from '../../../state/store.ts';

/** The time that filters; none where it is all there is. */
export function timeOrAll(chosen: Months, all: Months): Months | null {
  return chosen.from <= all.from && chosen.to >= all.to ? null : chosen;
}

/** Shows what may have held in this time of a network's `all`. */
export function chooseTime(explorer: Explorer, chosen: Months | null, all: Months): void {
  const { filter } = explorer.getState().view;
  setView(explorer, { filter: { ...filter, when: chosen && timeOrAll(chosen, all) } });
}

/** The years from the one of a month to the one of another, in either order. */
export function yearsBetween(one: number, other: number): Months {
  return monthsOfYears(yearOf(Math.min(one, other)), yearOf(Math.max(one, other)));
}
