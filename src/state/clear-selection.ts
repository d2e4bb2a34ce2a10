import { type Explorer, setView } from './store.ts';
import { stepRead } from './view.ts';

/**
 * Takes selection and highlight back, and what was picked on the picture of an analysis; without a
 * selection the answer to a first question too, which leads back to where it was asked.
 */
export function clearSelection(explorer: Explorer): void {
  const { ask, selection } = explorer.getState().view;
  const picked = ask?.options.pick
    ? { ask: { ...ask, options: { ...ask.options, pick: '' } } }
    : {};
  const isAnswer = ask?.id === 'questions' && stepRead({ ask }) === null;
  const answered = isAnswer && selection === null ? { ask: null } : {};
  setView(explorer, { selection: null, highlight: null, ...picked, ...answered });
}
