/** Years as the reader chooses them: with the whole line chosen, nothing is filtered. */
import type { Years } from '../../../analysis/timeline.ts';
import { type Explorer, setView } from '../../../state/store.ts';

/** Shows what may have held in these years of a network's `all`. */
export function chooseYears(explorer: Explorer, chosen: Years | null, all: Years): void {
  const { filter } = explorer.getState().view;
  const isAll = chosen === null || (chosen.from <= all.from && chosen.to >= all.to);
  setView(explorer, { filter: { ...filter, when: isAll ? null : chosen } });
}
