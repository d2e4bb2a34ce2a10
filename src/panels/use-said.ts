import { type DependencyList, useMemo } from 'react';
import { useExplorerState } from '../state/use-store.ts';

/** `useMemo` for what has words in it, or an order of words: in another language it is made anew. */
export function useSaid<Said>(say: () => Said, dependencies: DependencyList): Said {
  const language = useExplorerState((state) => state.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller's are checked where they stand (biome.json)
  return useMemo(say, [language, ...dependencies]);
}
