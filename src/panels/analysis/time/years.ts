/** Years as the reader chooses them: with the whole line chosen, nothing is filtered. */
import type { Years } from '../../../analysis/timeline.ts';
import { type Explorer, setView } from '../../../state/store.ts';

/** The years that filter; none where they are all there are. */
export function yearsOrAll(chosen: Years, all: Years): Years | null {
  return chosen.from <= all.from && chosen.to >= all.to ? null : chosen;
}

/** Shows what may have held in these years of a network's `all`. */
export function chooseYears(explorer: Explorer, chosen: Years | null, all: Years): void {
  const { filter } = explorer.getState().view;
  setView(explorer, { filter: { ...filter, when: chosen && yearsOrAll(chosen, all) } });
}
