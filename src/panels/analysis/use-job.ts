import { useEffect, useState } from 'react';
import type { Job, Results } from '../../state/jobs.ts';
import { useExplorerState } from '../../state/use-store.ts';

export interface Working<Result> {
  /** `null` until the job is done; what another job found is never shown for this one. */
  readonly result: Result | null;
  /** What broke the worker, in its own words. */
  readonly failed: string | null;
}

const UNDER_WAY = { result: null, failed: null };

/** Runs a job for as long as it is asked for (compared by identity); `null` asks for nothing. */
export function useJob<J extends Job>(job: J | null): Working<Results[J['job']]> {
  const session = useExplorerState((state) => state.session);
  const [ended, setEnded] = useState<{ job: J; working: Working<Results[J['job']]> } | null>(null);
  useEffect(() => {
    if (!job) return;
    const { result, cancel } = session.start(job);
    result.then(
      (found) => setEnded({ job, working: { result: found, failed: null } }),
      (error: unknown) => setEnded({ job, working: { result: null, failed: String(error) } }),
    );
    return cancel;
  }, [session, job]);
  return ended && ended.job === job ? ended.working : UNDER_WAY;
}
