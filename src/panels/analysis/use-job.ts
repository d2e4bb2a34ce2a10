import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Job, Progress, Results } from '../../state/jobs.ts';
import { useExplorerState } from '../../state/use-store.ts';

export interface Working<Result, SoFar = unknown> {
  /** `null` until the job is done; what another job found is never shown for this one. */
  readonly result: Result | null;
  /** What the job has said on its way; `null` before it says anything, and once it is over. */
  readonly soFar: SoFar | null;
  /** What broke the worker, in its own words; empty where it could not even be loaded. */
  readonly failed: string | null;
  /** Asks for the same once more. */
  readonly again: () => void;
}

const UNDER_WAY = { result: null, soFar: null, failed: null };

/** Runs a job for as long as it is asked for (compared by identity); `null` asks for nothing. */
export function useJob<J extends Job>(
  job: J | null,
): Working<Results[J['job']], Progress<J['job']>> {
  const session = useExplorerState((state) => state.session);
  const [tries, setTries] = useState(0);
  const [said, setSaid] = useState<
    ({ job: J } & Omit<Working<Results[J['job']], Progress<J['job']>>, 'again'>) | null
  >(null);
  const again = useCallback(() => {
    setSaid(null);
    setTries((before) => before + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    if (!job) return;
    const { result, cancel } = session.start(job, {
      onProgress: (soFar) => setSaid({ job, ...UNDER_WAY, soFar }),
    });
    result.then(
      (found) => setSaid({ job, ...UNDER_WAY, result: found }),
      (error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        setSaid({ job, ...UNDER_WAY, failed });
      },
    );
    return cancel;
  }, [session, job, tries]);
  const { result, soFar, failed } = said?.job === job ? said : UNDER_WAY;
  return useMemo(() => ({ result, soFar, failed, again }), [result, soFar, failed, again]);
}
