/** Jobs for the worker: a typed call, progress, and an end that frees the worker at once. */
import type { SourceText } from '../evidence/source-text.ts';
import type { QuoteState } from '../evidence/verify.ts';
import type { ImportChoices, ImportResult } from '../exchange/import.ts';
import type { Network } from '../network/records.ts';
import type { LayoutInput } from '../picture/layouts/layout.ts';
import type { Point } from '../picture/scene.ts';

export type Job =
  | { readonly job: 'read'; readonly content: Blob }
  | {
      readonly job: 'verify';
      readonly network: Network;
      readonly texts: ReadonlyMap<string, SourceText>;
    }
  | { readonly job: 'import'; readonly files: readonly File[]; readonly choices: ImportChoices }
  | { readonly job: 'layout'; readonly input: LayoutInput };

interface Results {
  read: SourceText;
  verify: Map<string, QuoteState>;
  import: ImportResult;
  layout: Map<string, Point>;
}

export type JobMessage =
  | { readonly progress: number }
  | { readonly done: Results[Job['job']] }
  | { readonly failed: string };

export interface RunningJob<Result> {
  /** Rejects where the worker breaks; a cancelled job never settles. */
  readonly result: Promise<Result>;
  readonly cancel: () => void;
}

/** Starts a job in a worker of its own. */
export function startJob<J extends Job>(
  job: J,
  onProgress: (share: number) => void = () => {},
): RunningJob<Results[J['job']]> {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Results[J['job']]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobMessage>) => {
      if ('progress' in data) return onProgress(data.progress);
      worker.terminate();
      // A job answers with the result of its own kind.
      if ('done' in data) resolve(data.done as Results[J['job']]);
      else reject(new Error(data.failed));
    };
    worker.postMessage(job);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  return { result, cancel: () => worker.terminate() };
}
