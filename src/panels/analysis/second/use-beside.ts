import { useEffect } from 'react';
import { openNamed } from '../../../state/beside.ts';
import type { Beside } from '../../../state/incoming.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';

/**
 * The networks beside the open one, at whatever step.
 * @param keys what the options call those that are wanted: they are opened where they are not at hand yet
 */
export function useBeside(keys: readonly string[]): readonly Beside[] {
  const explorer = useExplorer();
  const beside = useExplorerState(({ transient }) => transient.beside);
  const missing = keys.filter((key) => !beside.some((one) => one.key === key)).join(',');
  useEffect(() => {
    for (const key of missing.split(',')) if (key !== '') void openNamed(explorer, key);
  }, [explorer, missing]);
  return beside;
}
