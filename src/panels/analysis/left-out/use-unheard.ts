import { useMemo } from 'react';
import { leaveOut } from '../../../analysis/left-out.ts';
import type { Unheard } from '../../../analysis/unheard.ts';
import { selectLeftOut } from '../../../state/left-out.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { useJob, type Working } from '../use-job.ts';
import { signsIn } from './signs-in.ts';

/** What changes without each source, of what is not left out otherwise. */
export function useUnheard(ask: Ask, isAsked: boolean): Working<readonly Unheard[]> {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const relations = useExplorerState(({ document }) => document.network.relations);
  const disputes = useExplorerState(({ document }) => document.network.disputes);
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const { expanded, hedged, statement, time } = useExplorerState(selectLeftOut);
  const { withTargets, rollUp, statedOnly, weighted = false } = signsIn(ask);
  const job = useMemo(() => {
    if (!isAsked) return null;
    const leftOut = { expanded, hedged, statement, source: null, time };
    const asked = leaveOut({ relations, disputes }, leftOut);
    const network = { organizations, blocs, sources, ...asked };
    const signs = { withTargets, rollUp, statedOnly, weighted };
    return { job: 'unheard', network, signs } as const;
  }, [
    isAsked,
    organizations,
    relations,
    disputes,
    blocs,
    sources,
    expanded,
    hedged,
    time,
    statement,
    withTargets,
    rollUp,
    statedOnly,
    weighted,
  ]);
  return useJob(job);
}
