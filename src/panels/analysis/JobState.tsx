import { words } from '../../words/words.ts';
import { Status } from '../Status.tsx';
import type { Working } from './use-job.ts';

interface Props {
  readonly job: Working<unknown>;
  /** What is said while it is under way. */
  readonly working: string;
  /** What is said of a fault of the worker's own. */
  readonly failed: (message: string) => string;
}

/** That an answer is still computed, or why it cannot be, and another try; nothing once it is there. */
export function JobState({ job, working, failed }: Props) {
  if (job.result !== null) return null;
  if (job.failed === null) return <Status says={working} />;
  return (
    <div className="load-failed" role="alert">
      {job.failed === '' ? (
        <>
          <h3>{words.loading.failed}</h3>
          <p>{words.loading.remedy}</p>
        </>
      ) : (
        <p>{failed(job.failed)}</p>
      )}
      <button type="button" onClick={job.again}>
        {words.loading.again}
      </button>
    </div>
  );
}
