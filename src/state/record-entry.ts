/** From a form of the desk to the records of the open network. */
import type { Made } from '../coding/acts/made.ts';
import { withUnits } from '../coding/acts/units.ts';
import { words } from '../words/words.ts';
import { code } from './coding.ts';
import { touchedBy } from './coverage.ts';
import { dropEntry } from './kept-entry.ts';
import { leaveTask } from './marking.ts';
import { titleIn } from './said-of-steps.ts';
import { showNew } from './show-new.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Takes over what a form recorded, with the sentences that it decides, says it, and leaves the form; the words
 * stay marked, for they may say more.
 * @param ids of the records that it made or added to
 */
export function recordEntry(explorer: Explorer, made: Made, ids: readonly string[]): void {
  const state = explorer.getState();
  const { marking } = state.transient;
  const units = marking ? touchedBy(state, marking.quote).map(({ unit }) => unit) : [];
  const network = withUnits(made.network, units);
  code(explorer, () => ({ ok: true, value: { ...made, network }, notes: [] }));
  showNew(explorer, ids);
  dropEntry(explorer);
  leaveTask(explorer, true);
  const spoken = () => words.marking.saved(ids.map((id) => titleIn(network, id) ?? id).join('; '));
  setTransient(explorer, { spoken });
}
