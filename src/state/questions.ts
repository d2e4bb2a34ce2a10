/** Asking a first question: its answer is on the picture and on the panel. */
import type { QuestionId } from '../analysis/questions.ts';
import { sharedOptions } from './left-out.ts';
import { type Explorer, setView } from './store.ts';

/** Opens the answer; who is allied is shown with the first bloc round them. */
export function askQuestion(explorer: Explorer, question: QuestionId): void {
  const { document, view } = explorer.getState();
  const [bloc] = document.network.blocs;
  setView(explorer, {
    selection: null,
    highlight: question === 'allies' && bloc ? bloc.id : null,
    ask: { id: 'questions', options: { ...sharedOptions(view.ask, 'questions'), question } },
  });
}
