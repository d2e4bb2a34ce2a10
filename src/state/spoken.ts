/** What is said to those who hear the page when something has changed that their focus does not tell them. */
import { hidesNothing } from '../analysis/filter.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { words } from '../words/words.ts';
import { selectOrganizations, selectShown } from './derived.ts';
import type { History, Step } from './history.ts';
import type { Moved } from './moved.ts';
import { saidOfStep, titleIn } from './said-of-steps.ts';
import type { ExplorerState } from './store.ts';

/**
 * One short sentence for a change of the state: undone and redone, what a part of the page has to say, a step of an organization, a search for a
 * layout, the bloc, the filter's counts, what is selected, in this order; `null` where nothing of these has changed.
 */
export function spokenOf(state: ExplorerState, before: ExplorerState): string | null {
  if (state.document.opened !== before.document.opened) return null;
  const { highlight, filter, selection } = state.view;
  const stepped = steppedTo(state.document.history, before.document.history);
  if (stepped) {
    const networks = [state.document.network, before.document.network];
    return words.spoken[stepped.way](saidOfStep(stepped.step.name, networks));
  }
  const { moved, relayout, spoken } = state.transient;
  if (spoken !== null && spoken !== before.transient.spoken) return spoken();
  if (moved !== null && moved !== before.transient.moved) return stepOf(moved, state);
  if (relayout !== null && before.transient.relayout === null) return words.relayout.running;
  if (highlight !== before.view.highlight) {
    const bloc = state.document.network.blocs.find(({ id }) => id === highlight);
    return bloc
      ? words.spoken.highlighted(bloc.name, bloc.members.length)
      : words.spoken.notHighlighted;
  }
  if (filter !== before.view.filter) return state.viewedBy === 'hold' ? null : countsOf(state);
  return selection !== null && selection !== before.view.selection
    ? titleIn(state.document.network, selection)
    : null;
}

/** Whether a history is another after a step back or forward in it; a new step is neither. */
function steppedTo(
  now: History,
  then: History,
): { readonly way: 'undone' | 'redone'; readonly step: Step } | null {
  const [undone] = now.future;
  if (undone && now.future.length > then.future.length) return { way: 'undone', step: undone };
  const redone = now.past.at(-1);
  const isNext = redone !== undefined && redone === then.future[0];
  return isNext && now.past.length > then.past.length ? { way: 'redone', step: redone } : null;
}

function stepOf(
  { organization: id, steps, direction }: Moved,
  state: ExplorerState,
): string | null {
  const organization = selectOrganizations(state).get(id);
  return organization ? words.move.moved(words.reads.name(organization), steps, direction) : null;
}

function countsOf(state: ExplorerState): string {
  const { network } = state.document;
  if (hidesNothing(state.view.filter)) return words.footer.everything;
  const shown = selectShown(state);
  return words.spoken.shown(
    shown.relations.size,
    network.relations.length,
    shown.organizations.size,
    drawnOrganizations(network).length,
  );
}
