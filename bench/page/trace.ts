/** How long threads of the browser work while something is done, as Chromium's own trace has it. */
import type { Browser, Page } from 'playwright-core';

const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline.frame'];
const BEGIN = 'bench-begin';
/** A task that takes less of the processor is the browser's own housekeeping, or the bench's. */
const WORTH_MS = 2;

/** Milliseconds; of a thread they are of the processor, so that other programs do not count. */
export interface Work {
  /** From the beginning to the end of the last task of the page or of its workers. */
  readonly until: number;
  /** The page's own thread, … */
  readonly main: number;
  /** … and the longest task of it. */
  readonly longest: number;
  readonly worker: number;
  /** Compositor, raster, and what helps the page's thread, such as compiling. */
  readonly rest: number;
  /** When frames came on the screen, from the beginning. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly documentLoaderURL?: string };
    readonly frame_reporter?: { readonly state: string; readonly frame_sequence: number };
  };
}

/** Does something on the page, waits until nothing is under way there any more, and tells what it took. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<Work> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((mark) => void performance.mark(mark), BEGIN);
  let trace: Buffer;
  try {
    await act();
    await still(page);
  } finally {
    trace = await browser.stopTracing();
  }
  return workOf((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** Waits until the page has been idle for a while and says that it waits for nothing. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A machine that is busy with other things is late by itself.
    const [step, late, wanted] = [50, 150, 8];
    const timeout = 10_000;
    for (let idle = 0; idle < wanted; ) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, step));
      const { didTimeout } = await new Promise<IdleDeadline>((resolve) =>
        requestIdleCallback(resolve, { timeout }),
      );
      const isBusy = document.querySelector('progress, .loading, [aria-busy="true"]') !== null;
      // Seen after the wheel was turned: a page that did nothing for minutes was never told that it is idle.
      if (didTimeout && !isBusy) return;
      idle = isBusy || performance.now() - before > step + late ? 0 : idle + 1;
    }
  });
}

function workOf(events: readonly TraceEvent[]): Work {
  // A page that is opened begins when it is asked for.
  const begin = events.findLast(
    ({ name, args }) =>
      name === BEGIN || (name === 'navigationStart' && args.data?.documentLoaderURL !== ''),
  );
  if (!begin) throw new Error('the trace has no beginning');
  const names = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name ?? '']),
  );
  const work = { until: 0, main: 0, longest: 0, worker: 0, rest: 0 };
  for (const { pid, tid, ts, dur = 0, tdur = 0 } of outermost(events, begin.ts)) {
    const thread = names.get(`${pid} ${tid}`) ?? '';
    const isOfPage = pid === begin.pid;
    const ms = tdur / 1000;
    const own =
      isOfPage && thread === 'CrRendererMain'
        ? 'main'
        : isOfPage && thread.startsWith('DedicatedWorker')
          ? 'worker'
          : 'rest';
    if (own === 'rest') {
      if (isOfPage || /^(?:Viz|CrGpu)/.test(thread)) work.rest += ms;
      continue;
    }
    work[own] += ms;
    if (own === 'main') work.longest = Math.max(work.longest, ms);
    if (ms > WORTH_MS) work.until = Math.max(work.until, (ts + dur - begin.ts) / 1000);
  }
  return { ...work, frames: framesOf(events, begin) };
}

/** Tasks since a moment that are in no other task of their thread. */
function outermost(events: readonly TraceEvent[], since: number): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .filter(({ ph, cat, ts }) => ph === 'X' && ts >= since && cat.startsWith('toplevel'))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}

/** Frames of the page that were presented with all that was to be in them. */
function framesOf(events: readonly TraceEvent[], begin: TraceEvent): number[] {
  const presented = events.filter(
    ({ name, ph, pid, ts, args }) =>
      name === 'PipelineReporter' &&
      ph === 'b' &&
      pid === begin.pid &&
      ts >= begin.ts &&
      args.frame_reporter?.state === 'STATE_PRESENTED_ALL',
  );
  return presented.map(({ ts }) => (ts - begin.ts) / 1000).sort((a, b) => a - b);
}
