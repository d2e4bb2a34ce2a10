/** Workers that do nothing until a test speaks for them. */
import { vi } from 'vitest';
import type { Job, JobMessage } from '../../src/state/jobs.ts';

export class SilentWorker {
  onmessage: ((event: { data: JobMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  job: Job | null = null;
  ended = false;

  postMessage(job: Job): void {
    this.job = job;
  }

  terminate(): void {
    this.ended = true;
  }

  /** Also what was already on its way when the worker was ended. */
  say(data: JobMessage): void {
    this.onmessage?.({ data });
  }
}

/** Puts such workers in the place of real ones. @returns those that are started from now on */
export function silentWorkers(): SilentWorker[] {
  const started: SilentWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends SilentWorker {
      constructor() {
        super();
        started.push(this);
      }
    },
  );
  return started;
}
