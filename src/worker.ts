/** The worker: runs jobs away from the page, which stays responsive. Ended by ending the worker. */
import highsWasm from 'highs/runtime?url';
import { budgetOf, type CoverSolver } from './analysis/cover-solver.ts';
import { refusalOf } from './evidence/recognition.ts';
import { readSourceText } from './evidence/source-text.ts';
import { verifySteps } from './evidence/verify.ts';
import type { Job, JobMessage, JobRequest } from './state/jobs.ts';
import { loadWords, speak } from './words/words.ts';

const REPORT_EVERY_MS = 50;
/** Share of opening a file that reading takes; the rest is for a layout. */
const READ = 0.5;

const say = (message: JobMessage) => postMessage(message);

type Progress = Extract<JobMessage, { progress: unknown }>['progress'];

type Of<Kind extends Job['job']> = Extract<Job, { job: Kind }>;

// What one kind of job alone needs is loaded with it.
const WORK: { readonly [Kind in Job['job']]: (job: Of<Kind>) => Promise<void> } = {
  read: async ({ content, network, source }) => {
    const text = await readSourceText(new Uint8Array(await content.arrayBuffer()));
    say({ done: { text, refusal: refusalOf(network, source, text) } });
  },
  verify: async ({ network, texts }) => {
    const report = reporter();
    const steps = verifySteps(network, texts);
    let step = steps.next();
    for (; !step.done; step = steps.next()) report(step.value);
    say({ done: step.value });
  },
  import: async ({ files, choices, area }) => {
    const { importFiles } = await import('./exchange/opening/import.ts');
    const { laidOut } = await import('./exchange/publishing/laid-out.ts');
    const report = reporter();
    const read = [];
    for (const file of files)
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    const result = importFiles(read, choices, (share) => report(share * READ));
    if (!result.ok || !area) return say({ done: result });
    const { proposal } = result;
    const network = laidOut(proposal.network, area, (share) => report(READ + share * (1 - READ)));
    say({ done: { ...result, proposal: { ...proposal, network } } });
  },
  drops: async ({ network, signs }) => {
    const { dropEach } = await import('./analysis/dropping.ts');
    say({ done: dropEach(network, signs) });
  },
  groupings: async ({ graph }) => {
    const { connectedByAlliance, mutuallyAllied } = await import('./analysis/groupings.ts');
    say({ done: [connectedByAlliance(graph), mutuallyAllied(graph)] });
  },
  paths: async ({ network, types, from, to, most }) => {
    const { shortestPaths } = await import('./analysis/paths.ts');
    say({ done: shortestPaths(network, types, from, to, most) });
  },
  measures: async ({ network, layer }) => {
    const { measure } = await import('./analysis/measures.ts');
    say({ done: measure(network, layer) });
  },
  balance: async ({ graph, seconds }) => {
    const { lineIndices } = await import('./analysis/frustration.ts');
    const solver = await coverSolver();
    const steps = lineIndices(graph, solver, budgetOf(seconds));
    let step = steps.next();
    // Each of them: before a long answer of the solver, what is known is said.
    for (; !step.done; step = steps.next()) say({ progress: step.value });
    say({ done: step.value });
  },
  chance: async ({ graph }) => {
    const { byChance } = await import('./analysis/chance.ts');
    say({ done: byChance(graph) });
  },
  layout: async ({ search }) => {
    const { searchLayout } = await import('./picture/layouts/search.ts');
    const report = reporter();
    const steps = searchLayout(search);
    let step = steps.next();
    for (; !step.done; step = steps.next()) report(step.value);
    say({ done: step.value });
  },
};

/** HiGHS; a page that is one file comes without its 3.5 MB of WebAssembly. */
async function coverSolver(): Promise<CoverSolver> {
  if (import.meta.env.MODE === 'single')
    return (await import('./analysis/branching-solver.ts')).branchingSolver;
  const { loadHighsSolver } = await import('./analysis/highs-solver.ts');
  return loadHighsSolver(highsWasm);
}

/** Says how far a job is, but not oftener than a person sees. */
function reporter(): (progress: Progress) => void {
  let reported = 0;
  return (progress) => {
    if (performance.now() - reported < REPORT_EVERY_MS) return;
    reported = performance.now();
    say({ progress });
  };
}

/** Each job goes to the work of its own kind, which speaks the language of the page. */
async function answer(request: JobRequest): Promise<void> {
  await speak(request.language);
  await loadWords('base', 'files');
  const work = WORK[request.job] as (job: Job) => Promise<void>;
  await work(request);
}

addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  answer(data).catch((error: unknown) => say({ failed: String(error) }));
});
