import { restOf } from '../analysis/statements.ts';
import { selectCountedStatements, selectStatements } from '../state/left-out.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';

/**
 * Says on how many statements relations rest, to stand after their number.
 * @param of what the open analysis is asked of, or all of the network
 */
export function useRest(of: 'asked' | 'all'): (relations: Iterable<string>) => string {
  const statements = useExplorerState(of === 'asked' ? selectCountedStatements : selectStatements);
  return (relations) => words.statements.rest(restOf(statements, relations));
}
