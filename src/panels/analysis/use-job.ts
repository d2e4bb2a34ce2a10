import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Job, Results } from '../../state/jobs.ts';
import { useExplorerState } from '../../state/use-store.ts';

export interface Working<Result> {
  /** `null` until the job is done; what another job found is never shown for this one. */
  readonly result: Result | null;
  /** What broke the worker, in its own words; empty where it could not even be loaded. */
  readonly failed: string | null;
  /** Asks for the same once more. */
  readonly again: () => void;
}

const UNDER_WAY = { result: null, failed: null };

/** Runs a job for as long as it is asked for (compared by identity); `null` asks for nothing. */
export function useJob<J extends Job>(job: J | null): Working<Results[J['job']]> {
  const session = useExplorerState((state) => state.session);
  const [tries, setTries] = useState(0);
  const [ended, setEnded] = useState<{
    job: J;
    result: Results[J['job']] | null;
    failed: string | null;
  } | null>(null);
  const again = useCallback(() => {
    setEnded(null);
    setTries((before) => before + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    if (!job) return;
    const { result, cancel } = session.start(job);
    result.then(
      (found) => setEnded({ job, result: found, failed: null }),
      (error: unknown) =>
        setEnded({
          job,
          result: null,
          failed: error instanceof Error ? error.message : String(error),
        }),
    );
    return cancel;
  }, [session, job, tries]);
  const { result, failed } = ended?.job === job ? ended : UNDER_WAY;
  return useMemo(() => ({ result, failed, again }), [result, failed, again]);
}
