/** The worker: runs jobs away from the page, which stays responsive. Ended by ending the worker. */
import { readSourceText } from './evidence/source-text.ts';
import { verifySteps } from './evidence/verify.ts';
import type { Job, JobMessage } from './state/jobs.ts';

const REPORT_EVERY_MS = 50;

const say = (message: JobMessage) => postMessage(message);

type Of<Kind extends Job['job']> = Extract<Job, { job: Kind }>;

// What one kind of job alone needs is loaded with it.
const WORK: { readonly [Kind in Job['job']]: (job: Of<Kind>) => Promise<void> } = {
  read: async ({ content }) => {
    const bytes = new Uint8Array(await content.arrayBuffer());
    say({ done: await readSourceText(bytes) });
  },
  verify: async ({ network, texts }) => {
    const report = reporter();
    const steps = verifySteps(network, texts);
    let step = steps.next();
    for (; !step.done; step = steps.next()) report(step.value);
    say({ done: step.value });
  },
  import: async ({ files, choices }) => {
    const { importFiles } = await import('./exchange/import.ts');
    const { laidOut } = await import('./exchange/laid-out.ts');
    const report = reporter();
    const read = [];
    for (const file of files)
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    const result = importFiles(read, choices, (share) => report(share * 0.8));
    if (!result.ok) return say({ done: result });
    const { proposal } = result;
    say({ done: { ...result, proposal: { ...proposal, network: laidOut(proposal.network) } } });
  },
  layout: async ({ input }) => {
    const { layoutFor } = await import('./picture/layouts/layouts.ts');
    say({ done: layoutFor(input.nodes.length).run(input) });
  },
};

/** Says the share that is done, but not oftener than a person sees. */
function reporter(): (share: number) => void {
  let reported = 0;
  return (share) => {
    if (performance.now() - reported < REPORT_EVERY_MS) return;
    reported = performance.now();
    say({ progress: share });
  };
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // Each job goes to the work of its own kind.
  const work = WORK[data.job] as (job: Job) => Promise<void>;
  work(data).catch((error: unknown) => say({ failed: String(error) }));
});
