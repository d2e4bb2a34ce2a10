/** The first load of the page, in a browser that has seen nothing of it. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { traced } from './trace.ts';
import type { Values } from './values.ts';

/** The network and the processor of a reader far away. */
const SLOW = {
  network: {
    offline: false,
    latency: 40,
    downloadThroughput: 10e6 / 8,
    uploadThroughput: 10e6 / 8,
  },
  slower: 4,
};

interface Timing {
  /** Gzipped KiB: the document, and the scripts and style sheets that are asked for before the live picture. */
  readonly page: number;
  readonly code: number;
  readonly firstPaint: number;
  /** The live picture, … */
  readonly shown: number;
  /** … and the page round it. */
  readonly ready: number;
  readonly shift: number;
}

export async function firstLoad(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
  isSlow: boolean,
): Promise<Values> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isSlow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW.network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slower });
    }
    const { until, main, longest, worker, rest } = await traced(browser, page, async () => {
      await page.goto(address);
      await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
    });
    const { page: document, ...timed } = await page.evaluate(timing);
    return { page: document, ...timed, until, main, longest, worker, rest };
  } finally {
    await context.close();
  }
}

function timing(): Timing {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  const shown = at('first-picture');
  const kib = (entries: readonly PerformanceResourceTiming[]) =>
    entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024;
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const navigation = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as unknown as { readonly value: number }[];
  return {
    page: kib(navigation),
    code: kib(
      resources.filter(
        ({ name, startTime }) => startTime < shown && /\.(?:js|css)$/.test(new URL(name).pathname),
      ),
    ),
    firstPaint: at('first-contentful-paint'),
    shown,
    ready: at('page-ready'),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}
