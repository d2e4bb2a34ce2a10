import { useExplorerState } from '../../state/use-store.ts';
import { standingOf } from './standing.ts';

/**
 * The standing caption of what is computed.
 * @param unfiltered whether relations count that the filter of the picture hides
 */
export function Standing({ unfiltered = false }: { unfiltered?: boolean }) {
  const network = useExplorerState(({ document }) => document.network);
  return <p className="standing">{standingOf(network, unfiltered)}</p>;
}
