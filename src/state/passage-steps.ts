/** From one quoted passage of the text that is open in the reader to the next. */
import { meantPassage, quotedPassages } from '../evidence/placed-quotes.ts';
import { selectPlaced } from './derived.ts';
import { type Explorer, type ExplorerState, setView } from './store.ts';

/** Whether the reader shows a text with passages to step through. */
export const canStepPassages = (state: ExplorerState): boolean => selectPlaced(state).length > 0;

/** Selects what rests on the next quoted passage of the text, round from the last to the first. */
export function stepPassage(explorer: Explorer, step: 1 | -1): void {
  const state = explorer.getState();
  const passages = quotedPassages(selectPlaced(state));
  const meant = meantPassage(passages, state.view.selection, state.view.quote);
  const at = meant ? passages.indexOf(meant) : -1;
  const from = at < 0 && step < 0 ? 0 : at;
  const { quotes = [] } = passages[(from + step + passages.length) % passages.length] ?? {};
  // A record that rests on both passages stays selected.
  const next = quotes.find(({ record }) => record === state.view.selection) ?? quotes[0];
  if (next) setView(explorer, { selection: next.record, quote: next.field });
}
