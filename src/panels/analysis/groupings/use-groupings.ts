/** The groupings of the open network, each as soon as it is known. */
import { useEffect, useMemo } from 'react';
import { isProved, type LineIndex } from '../../../analysis/frustration.ts';
import type { Grouping, GroupingMethod } from '../../../analysis/grouping-methods.ts';
import { bestBalance } from '../../../analysis/groupings.ts';
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import { indexToDraw, searchBalance, signsOf } from '../../../state/balance.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { useSaid } from '../../use-said.ts';
import { groupingSigns } from '../left-out/signs-in.ts';
import { useJob, type Working } from '../use-job.ts';

/** One method's answer, or why there is none. */
export interface Answer {
  readonly method: GroupingMethod;
  /** `null` while it is not known. */
  readonly grouping: Grouping | null;
  /** What it says of itself: what is proved, or why there is no answer yet. */
  readonly status: string | null;
}

/** For the search for the best partition; the Balance tab can give it more. */
const SECONDS = 10;

export function useGroupings(statedOnly: boolean): {
  graph: SignedGraph;
  answers: readonly Answer[];
  /** What finds all but the best partition. */
  finding: Working<readonly Grouping[]>;
} {
  const explorer = useExplorer();
  const network = useExplorerState(selectCounted);
  const { graph } = signsOf(explorer, network, groupingSigns(statedOnly));
  const job = useMemo(() => ({ job: 'groupings', graph }) as const, [graph]);
  const finding = useJob(job);
  const search = useExplorerState(({ transient }) => transient.balances.get(graph));
  const isSearched = search !== undefined;
  useEffect(() => {
    if (!isSearched && graph.ties.length > 0) searchBalance(explorer, graph, SECONDS);
  }, [explorer, graph, isSearched]);
  const index = indexToDraw(graph, search ?? null, 2);
  const isOver = search !== undefined && search.is !== 'running';
  return useSaid(() => {
    const { result, failed } = finding;
    const found = (method: GroupingMethod): Answer => ({
      method,
      grouping: result?.find((one) => one.method === method) ?? null,
      status: result ? null : statusOf(failed),
    });
    const balance: Answer = {
      method: 'balance',
      grouping: index && bestBalance(graph, index.partition),
      status: index ? proof(index, isOver) : isOver ? words.groupings.searchEnded : statusOf(null),
    };
    return { graph, finding, answers: [found('connected'), found('mutual'), balance] };
  }, [graph, finding, index, isOver]);
}

function statusOf(failed: string | null): string {
  if (failed === null) return words.groupings.searching;
  return failed === '' ? words.loading.failed : words.groupings.failed(failed);
}

function proof(index: LineIndex, isOver: boolean): string {
  if (isProved(index)) return words.groupings.proved(index.upper);
  return isOver ? words.groupings.interval(index) : statusOf(null);
}
