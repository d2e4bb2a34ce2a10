import { useMemo } from 'react';
import { leaveOut } from '../../../analysis/left-out.ts';
import type { Unheard } from '../../../analysis/unheard.ts';
import type { Network } from '../../../network/records.ts';
import { selectLeftOut } from '../../../state/left-out.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { useJob, type Working } from '../use-job.ts';
import { signsIn } from './signs-in.ts';

export type Heard = Pick<Network, 'organizations' | 'relations' | 'disputes' | 'blocs' | 'sources'>;

/** The network that is asked, with the source in it that is left out. */
export function useHeard(): Heard {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const relations = useExplorerState(({ document }) => document.network.relations);
  const disputes = useExplorerState(({ document }) => document.network.disputes);
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const { expanded, hedged, statement, time } = useExplorerState(selectLeftOut);
  return useMemo(() => {
    const leftOut = { expanded, hedged, statement, source: null, time };
    const asked = leaveOut({ relations, disputes }, leftOut);
    return { organizations, blocs, sources, ...asked };
  }, [organizations, relations, disputes, blocs, sources, expanded, hedged, statement, time]);
}

/** What changes without each source. */
export function useUnheard(ask: Ask, heard: Heard, isAsked: boolean): Working<readonly Unheard[]> {
  const { withTargets, rollUp, statedOnly, weighted = false } = signsIn(ask);
  const job = useMemo(() => {
    const signs = { withTargets, rollUp, statedOnly, weighted };
    return isAsked ? ({ job: 'unheard', network: heard, signs } as const) : null;
  }, [isAsked, heard, withTargets, rollUp, statedOnly, weighted]);
  return useJob(job);
}
