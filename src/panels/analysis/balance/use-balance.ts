import { useEffect } from 'react';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { searchBalance } from '../../../state/balance.ts';
import type { BalanceSearch } from '../../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';

/** The search for the best partitions of a graph from `signsOf`; started where there is none yet. */
export function useBalance(graph: SignedGraph, seconds: number): BalanceSearch | null {
  const explorer = useExplorer();
  const search = useExplorerState(({ transient }) => transient.balances.get(graph) ?? null);
  useEffect(() => {
    if (graph.ties.length > 0) searchBalance(explorer, graph, seconds);
  }, [explorer, graph, seconds]);
  return search;
}
