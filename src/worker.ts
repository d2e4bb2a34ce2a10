/** The worker: runs jobs away from the page, which stays responsive. Ended by ending the worker. */
import highsWasm from 'highs/runtime?url';
import { budgetOf, type CoverSolver } from './analysis/cover-solver.ts';
import { verifySteps } from './evidence/verify.ts';
import type { Job, JobMessage, JobName, JobRequest, Progress, Results } from './state/jobs.ts';
import { readForSource } from './state/read-for-source.ts';
import { loadWords, speak } from './words/words.ts';

const REPORT_EVERY_MS = 50;
/** Share of opening a file that reading takes; the rest is for a layout. */
const READ = 0.5;

const say = (message: JobMessage) => postMessage(message);

type Report<Name extends JobName = JobName> = (progress: Progress<Name>) => void;

// What one job alone needs is loaded with it.
const WORK: {
  readonly [Name in JobName]: (job: Job<Name>, report: Report<Name>) => Promise<Results[Name]>;
} = {
  read: async ({ content, network, source }) =>
    readForSource(network, source, new Uint8Array(await content.arrayBuffer())),
  extract: async ({ files }, report) => {
    const { bringText } = await import('./state/bring-text.ts');
    const sayShare = seldom(report);
    const brought = [];
    for (const [i, file] of files.entries())
      brought.push(await bringText(file, (share) => sayShare((i + share) / files.length)));
    return brought;
  },
  verify: async ({ network, texts }, report) =>
    followed(verifySteps(network, texts), seldom(report)),
  import: async ({ files, choices, area }, report) => {
    const { importFiles } = await import('./exchange/opening/import.ts');
    const { laidOutSoon } = await import('./exchange/publishing/laid-out.ts');
    const sayShare = seldom(report);
    const read = [];
    for (const file of files)
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    const result = importFiles(read, choices, (share) => sayShare(share * READ));
    if (!result.ok || !area) return result;
    const { proposal } = result;
    const network = laidOutSoon(proposal.network, area, (share) =>
      sayShare(READ + share * (1 - READ)),
    );
    return { ...result, proposal: { ...proposal, network } };
  },
  join: async ({ matched, area }, report) => {
    const { joinedByMatches } = await import('./analysis/joined-by-matches.ts');
    const { laidOut } = await import('./exchange/publishing/laid-out.ts');
    const result = joinedByMatches(matched);
    return result.ok ? { ...result, value: laidOut(result.value, area, seldom(report)) } : result;
  },
  drops: async ({ network, signs }) => {
    const { dropEach } = await import('./analysis/dropping.ts');
    return dropEach(network, signs);
  },
  unheard: async ({ network, signs }) => {
    const { unhearEach } = await import('./analysis/unheard.ts');
    return unhearEach(network, signs);
  },
  groupings: async ({ graph }) => {
    const { connectedByAlliance, mutuallyAllied } = await import('./analysis/groupings.ts');
    return [connectedByAlliance(graph), mutuallyAllied(graph)];
  },
  paths: async ({ network, types, from, to, most }, report) => {
    const { pathSteps } = await import('./analysis/paths.ts');
    return followed(pathSteps(network, types, from, to, most), report);
  },
  agreement: async ({ counts }) => {
    const { levelOf } = await import('./analysis/agreement/agreement.ts');
    return counts.map(levelOf);
  },
  class: async ({ key, students }) => {
    const { classReadings } = await import('./analysis/agreement/class.ts');
    return classReadings(key, students);
  },
  measures: async ({ network, layer }, report) => {
    const { measureSteps } = await import('./analysis/measures.ts');
    return followed(measureSteps(network, layer), report);
  },
  foremost: async ({ network, layer, by }) => {
    const { firmForemost } = await import('./analysis/foremost.ts');
    return firmForemost(network, layer, by);
  },
  balance: async ({ graph, seconds }, report) => {
    const { lineIndices } = await import('./analysis/frustration.ts');
    // Each step: before a long answer of the solver, what is known is said.
    return followed(lineIndices(graph, await coverSolver(), budgetOf(seconds)), report);
  },
  chance: async ({ graph }) => {
    const { byChance } = await import('./analysis/chance.ts');
    return byChance(graph);
  },
  layout: async ({ search }, report) => {
    const { searchLayout } = await import('./picture/layouts/search.ts');
    return followed(searchLayout(search), seldom(report));
  },
};

/** Runs steps to their end, and says each. */
function followed<Step, Result>(
  steps: Generator<Step, Result>,
  report: (step: Step) => void,
): Result {
  let step = steps.next();
  for (; !step.done; step = steps.next()) report(step.value);
  return step.value;
}

/** HiGHS; a page that is one file comes without its 3.5 MB of WebAssembly. */
async function coverSolver(): Promise<CoverSolver> {
  if (import.meta.env.MODE === 'single')
    return (await import('./analysis/branching-solver.ts')).branchingSolver;
  const { loadHighsSolver } = await import('./analysis/highs-solver.ts');
  return loadHighsSolver(highsWasm);
}

/** Says how far a job is, but not oftener than a person sees. */
function seldom(report: (share: number) => void): (share: number) => void {
  let reported = 0;
  return (share) => {
    if (performance.now() - reported < REPORT_EVERY_MS) return;
    reported = performance.now();
    report(share);
  };
}

/** Each job goes to the function of its name, which speaks the language of the page. */
async function answer(request: JobRequest): Promise<void> {
  await speak(request.language);
  await loadWords('base', 'records', 'files', 'counts');
  const work = WORK[request.job] as (job: Job, report: Report) => Promise<Results[JobName]>;
  say({ done: await work(request, (progress) => say({ progress })) });
}

addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  answer(data).catch((error: unknown) => say({ failed: String(error) }));
});
