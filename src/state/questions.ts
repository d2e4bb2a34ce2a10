/** The first questions; asking one puts its answer on the picture and on the panel. */
import { firstQuestions, type Question, type QuestionId } from '../analysis/questions.ts';
import type { Network } from '../network/records.ts';
import { sharedOptions } from './left-out.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setView } from './store.ts';
import { selectSigned } from './voices.ts';

const questionsFor = remember((network: Network, disputed: ReadonlySet<string>) =>
  firstQuestions(network, disputed),
);

/** Those that the open network answers. */
export const selectQuestions = ({ document }: ExplorerState): readonly Question[] =>
  questionsFor(document.network, selectSigned({ document }).disputed);

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
