import type { Dropped } from '../../../analysis/dropping.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { questionText } from '../questions/question-text.ts';

/** Says what changes without a statement. */
export function useEffects(): (dropped: Dropped) => string {
  const network = useExplorerState(({ document }) => document.network);
  const first = useExplorerState(selectQuestions);
  return useSaid(() => {
    const questions = new Map(first.map((one) => [one.id, questionText(one)]));
    const blocs = new Map(network.blocs.map(({ id, name }) => [id, name]));
    return (dropped) =>
      words.statements.effects({
        ...dropped,
        relations: dropped.relations.length,
        kept: dropped.statement.relations.length,
        answers: dropped.answers.map(({ question, ...gone }) => ({
          ...gone,
          question: question === 'allies' ? 'allies' : 'other',
          text: questions.get(question) ?? question,
        })),
        blocs: dropped.blocs.map(({ bloc, ...found }) => ({
          ...found,
          name: blocs.get(bloc) ?? bloc,
        })),
        ungrouped: dropped.ungrouped.map(words.reads.namesById(network.organizations)),
      });
  }, [network, first]);
}
