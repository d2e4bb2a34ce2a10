/** A page that is measured, and ways to measure what is done in it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Measured } from './networks.ts';
import { traced } from './trace.ts';
import { share, type Values } from './values.ts';

export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  readonly network: Measured;
  /** How often the network is opened and closed again. */
  readonly rounds: number;
}

/** One act: what comes before it is not measured, nor what takes it back. */
export interface Act {
  readonly before?: (visit: Visit) => Promise<unknown>;
  readonly run: (visit: Visit) => Promise<Values>;
  readonly after?: (visit: Visit) => Promise<unknown>;
}

/** Movements of the pointer or the wheel in one act, and milliseconds between them. */
export const MOVES = 60;
const MOVE_MS = 16;
/** The browser tells no input that is answered sooner than this, in milliseconds. */
const LEAST_TOLD = 16;

/** What something takes until the page is still. */
export async function worked(
  { browser, page }: Visit,
  act: () => Promise<unknown>,
): Promise<Values> {
  const { frames: _, ...work } = await traced(browser, page, act);
  return work;
}

/** Besides all the work that follows, how long after the input a frame is painted. */
export async function answered(visit: Visit, input: () => Promise<unknown>): Promise<Values> {
  const { page } = visit;
  await page.evaluate(() => {
    const inputs: number[] = [];
    Object.assign(window, { inputs });
    new PerformanceObserver((list) =>
      inputs.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const work = await worked(visit, input);
  const told = await page.evaluate(() => (window as unknown as { inputs: number[] }).inputs);
  return { ...work, shown: Math.max(LEAST_TOLD, ...told) };
}

/** Moves step by step as a hand does, whether the page keeps up or not; the work is that of one frame. */
export async function moved(
  { browser, page }: Visit,
  step: (i: number) => Promise<unknown>,
): Promise<Values> {
  let end = 0;
  const work = await traced(browser, page, async () => {
    const begin = performance.now();
    const steps: Promise<unknown>[] = [];
    for (let i = 1; i <= MOVES; i++) {
      steps.push(step(i));
      await sleep(MOVE_MS);
    }
    await Promise.all(steps);
    end = performance.now() - begin;
  });
  const frames = work.frames.filter((at) => at <= end);
  const between = frames.slice(1).map((at, i) => at - (frames[i] ?? 0));
  const each = Math.max(1, work.frames.length);
  return {
    main: work.main / each,
    longest: work.longest,
    worker: work.worker / each,
    rest: work.rest / each,
    frames: (1000 * frames.length) / end,
    late: share(between, 0.95),
  };
}
