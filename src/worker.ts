/** The worker: runs jobs away from the page, which stays responsive. Ended by ending the worker. */
import { readSourceText } from './evidence/source-text.ts';
import { verifySteps } from './evidence/verify.ts';
import type { Job, JobMessage } from './state/jobs.ts';

const REPORT_EVERY_MS = 50;

const say = (message: JobMessage) => postMessage(message);

async function work(job: Job): Promise<void> {
  if (job.job === 'read') {
    const bytes = new Uint8Array(await job.content.arrayBuffer());
    return say({ done: await readSourceText(bytes) });
  }
  let reported = 0;
  const steps = verifySteps(job.network, job.texts);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (performance.now() - reported < REPORT_EVERY_MS) continue;
    reported = performance.now();
    say({ progress: step.value });
  }
  say({ done: step.value });
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  work(data).catch((error: unknown) => say({ failed: String(error) }));
});
