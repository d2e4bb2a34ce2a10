import { useMemo } from 'react';
import type { Dropped } from '../../../analysis/dropping.ts';
import { leaveOut } from '../../../analysis/left-out.ts';
import { selectLeftOut } from '../../../state/left-out.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { useJob, type Working } from '../use-job.ts';
import { signsIn } from './signs-in.ts';

/** What hangs on each statement of what is not left out otherwise. */
export function useDrops(ask: Ask, isAsked: boolean): Working<readonly Dropped[]> {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const relations = useExplorerState(({ document }) => document.network.relations);
  const disputes = useExplorerState(({ document }) => document.network.disputes);
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const { expanded, hedged, source, time } = useExplorerState(selectLeftOut);
  const { withTargets, rollUp, statedOnly, weighted = false } = signsIn(ask);
  const job = useMemo(() => {
    if (!isAsked) return null;
    const leftOut = { expanded, hedged, source, statement: null, time };
    const asked = leaveOut({ relations, disputes }, leftOut);
    const network = { organizations, blocs, ...asked };
    return { job: 'drops', network, signs: { withTargets, rollUp, statedOnly, weighted } } as const;
  }, [
    isAsked,
    organizations,
    relations,
    disputes,
    blocs,
    expanded,
    hedged,
    time,
    source,
    withTargets,
    rollUp,
    statedOnly,
    weighted,
  ]);
  return useJob(job);
}
