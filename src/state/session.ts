/**
 * One network in hand: the jobs that are under way for it, and what is worked out for it alone. It ends
 * when another network takes its place, and nothing of it reaches that one.
 */
import { type Job, type Progress, type Results, type RunningJob, startJob } from './jobs.ts';

/** What is under way once at a time: another job for it takes the place of the one before. */
export type Errand =
  | `beside ${string}`
  | 'opening'
  | 'bringing'
  | 'joining'
  | 'check'
  | 'balance'
  | 'relayout';

interface Hearing<J extends Job> {
  /** What the job is for; without one it runs beside all others. */
  readonly errand?: Errand;
  readonly onProgress?: (progress: Progress<J['job']>) => void;
  /** Called once, when the job is done, broken or cancelled. */
  readonly onOver?: () => void;
}

export interface Session {
  /**
   * Starts a job, which is cancelled with the session at the latest. A cancelled one says nothing more:
   * its result never settles, even where the worker has answered already.
   */
  start<J extends Job>(job: J, hearing?: Hearing<J>): RunningJob<Results[J['job']]>;
  /** Ends what is under way for an errand. */
  cancel(errand: Errand): void;
  /** A value that the session has of its own, made when it is first asked for; known by its maker. */
  own<Value>(make: () => Value): Value;
  /** Whether another network has taken the place of this one: what was awaited meanwhile is not for it. */
  isOver(): boolean;
  /** Cancels every job and forgets what the session has of its own; no job starts in it any more. */
  end(): void;
}

const NEVER: RunningJob<never> = { result: new Promise(() => {}), cancel: () => {} };

export function beginSession(): Session {
  /** How to cancel what is under way, by its errand or by a key of its own. */
  const running = new Map<Errand | symbol, () => void>();
  const values = new Map<() => unknown, unknown>();
  let isOver = false;

  const start = <J extends Job>(
    job: J,
    { errand, onProgress, onOver }: Hearing<J> = {},
  ): RunningJob<Results[J['job']]> => {
    if (isOver) return NEVER;
    const key = errand ?? Symbol();
    running.get(key)?.();
    const isUnderWay = () => running.get(key) === cancel;
    /** False where it has been over already. */
    const close = (): boolean => {
      if (!isUnderWay()) return false;
      running.delete(key);
      onOver?.();
      return true;
    };
    const cancel = () => {
      if (close()) started.cancel();
    };
    running.set(key, cancel);
    const started = startJob(job, (progress) => {
      if (isUnderWay()) onProgress?.(progress);
    });
    const result = new Promise<Results[J['job']]>((resolve, reject) => {
      started.result.then(
        (value) => close() && resolve(value),
        (error: unknown) => close() && reject(error),
      );
    });
    return { result, cancel };
  };

  return {
    start,
    cancel: (errand) => running.get(errand)?.(),
    own: <Value>(make: () => Value) => {
      if (!values.has(make)) values.set(make, make());
      // What stands under a maker is what it made.
      return values.get(make) as Value;
    },
    isOver: () => isOver,
    end: () => {
      isOver = true;
      for (const cancel of [...running.values()]) cancel();
      values.clear();
    },
  };
}
