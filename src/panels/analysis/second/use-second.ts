import { useEffect } from 'react';
import type { Network } from '../../../network/records.ts';
import { openNamed } from '../../../state/second.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';

/**
 * The second network of an analysis of two, opened where it is not at hand yet.
 * @param wanted the option `with`; empty for none
 * @returns `null` until it is open
 */
export function useSecond(wanted: string): Network | null {
  const explorer = useExplorer();
  const second = useExplorerState(({ transient }) => transient.second);
  const isWanted = wanted !== '' && second?.key === wanted;
  useEffect(() => {
    if (wanted !== '' && !isWanted) void openNamed(explorer, wanted);
  }, [explorer, wanted, isWanted]);
  return isWanted && second.is === 'open' ? second.network : null;
}
