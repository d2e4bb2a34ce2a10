/** Opens the built explorer in a tab of the browser and fails the test on anything amiss there. */
import axe from 'axe-core';
import type {
  BrowserContext,
  ConsoleMessage,
  Dialog,
  Locator,
  Page,
  Request,
  WebError,
} from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launchChromium } from '../../src/cli/chromium.ts';
import type { PlacedLabel } from '../../src/picture/labels/label.ts';
import { type LookOptions, standingPages, type TakeStanding } from './standing.ts';
import { type TabOptions, type TakeTab, tabsOf } from './tabs.ts';
import { followHash } from './views.ts';

export type OpenOptions = TabOptions & {
  /** What follows the address of the page, such as `#…`. */
  readonly path?: string;
  /** Another address than that of the served page, such as that of a file. */
  readonly at?: string;
};

export interface Explorer {
  readonly page: Page;
  /** Addresses of all that the page and its workers asked for, in order. */
  readonly requests: readonly string[];
  /**
   * Waits for an error, a refused request, a dialog of the browser or a breach of the
   * Content-Security-Policy that matches. Faults that match are as they should be; any other fails
   * the test when it ends.
   */
  expectFault(pattern: RegExp): Promise<void>;
  /** Where a record is drawn, in CSS pixels of the page. Throws when it is not on the canvas. */
  pointOf(id: string): Promise<Point>;
  /** Where records are drawn at one moment, in their order; throws like `pointOf`. */
  pointsOf(ids: readonly string[]): Promise<readonly Point[]>;
  /** What is seen with these words; the live region says some of it over again. */
  seen(text: string | RegExp): Locator;
  /** The words and signs that are painted on the picture, with their places on the canvas. */
  labels(): Promise<readonly PlacedLabel[]>;
  /** The captions of the hulls that are drawn, their lines joined by a space. */
  captions(): Promise<string[]>;
  /** The fragment of the address as the page itself has it; playwright's `url()` lags behind. */
  hash(): Promise<string>;
  /** Clicks a record on the canvas. */
  clickRecord(id: string): Promise<void>;
  /** Drops a file on the page. */
  drop(name: string, content: string | Uint8Array): Promise<void>;
  /** Drops several files at once, each a name and its content. */
  dropFiles(files: readonly (readonly [string, string | Uint8Array])[]): Promise<void>;
  /** Drops a file that holds a network, and opens what is shown of them. */
  open(name: string, content: string | Uint8Array): Promise<void>;
  /** The file that `act` makes the page download. */
  download(act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }>;
  /**
   * Breaches of accessibility rules found by axe, a line each; the canvas is opaque to it. Where colour
   * schemes are named, all rules in the first, and those about colours in the others too.
   */
  axeViolations(...schemes: readonly ('light' | 'dark')[]): Promise<string[]>;
  /** Keeps a picture of the page as `tests/output/<name>.png`, to be looked at, where the run is to keep them. */
  screenshot(name: string): Promise<void>;
}

/** In CSS pixels of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands on `window`: the explorer's own read-only hook, and axe once it is put there. */
interface Hooks {
  readonly axe: typeof axe;
  readonly explorer: {
    renderedPoint(id: string): Point | null;
    labels(): readonly PlacedLabel[];
  };
}

/** The sign that the application gives once the graph is on the screen. */
const READY = 'html[data-ready="true"]';

/** Those of axe's rules that look at colours, save the one of level AAA. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * A page lives for seconds here: its code is made faster only where it runs ten times as long as is usual,
 * such as in a search. Else making it faster takes longer than running it.
 */
const RARELY_OPTIMIZED =
  '--js-flags=--invocation-count-for-maglev=2000,--interrupt-budget-for-maglev=600000,--interrupt-budget=1200000';

/** No test compares them, and each takes half a second of the processor (`KEEP_PICTURES=1`). */
const KEEPS_PICTURES = process.env.KEEP_PICTURES !== undefined;

const address = inject('address');

interface Fixtures {
  readonly takeTab: TakeTab;
  readonly takeStanding: TakeStanding;
  /** Gives a ready page, which is left when the test ends. */
  openExplorer(options?: OpenOptions): Promise<Explorer>;
  /**
   * Gives a page that other tests have looked at, at a view that is named by its fragment: for a test that changes
   * nothing but the view.
   */
  lookAt(hash: string, options?: LookOptions): Promise<Explorer>;
}

const isReady = (page: Page) => page.waitForSelector(READY, { state: 'attached' });

export const test = base.extend<Fixtures>({
  takeTab: [
    // Vitest reads the names of the fixtures used from this very pattern; none is used here.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const browser = await launchChromium([RARELY_OPTIMIZED]);
      await use(tabsOf(browser, new URL(address).origin));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  takeStanding: [
    async ({ takeTab }, use) => {
      await use(
        standingPages(takeTab, async (page) => {
          await page.goto(address);
          await isReady(page);
        }),
      );
    },
    { scope: 'worker' },
  ],
  lookAt: async ({ takeStanding, task }, use) => {
    const looked: { readonly watch: Watch; giveBack(hasFailed: boolean): Promise<void> }[] = [];
    await use(async (hash, options = {}) => {
      const { tab, giveBack } = await takeStanding(options);
      const watch = watchOver(tab.context, address);
      looked.push({ watch, giveBack });
      await followHash(tab.page, hash);
      return explorer(tab.page, watch);
    });
    const faults = looked.flatMap(({ watch }) => unexpectedFaults(watch));
    const hasFailed = faults.length > 0 || task.result?.state === 'fail';
    for (const { watch } of looked) watch.stop();
    await Promise.all(looked.map(({ giveBack }) => giveBack(hasFailed)));
    expect(faults).toEqual([]);
  },
  openExplorer: async ({ takeTab }, use) => {
    const opened: (Watch & { release(): Promise<void> })[] = [];
    await use(async ({ path = '', at = address, own = at !== address, ...options } = {}) => {
      const { page, context, release } = await takeTab({ own, ...options });
      const watch = watchOver(context, at);
      opened.push({ ...watch, release });
      await page.goto(at + path);
      await isReady(page).catch((cause) => {
        throw new Error(['The explorer did not get ready.', ...watch.faults].join('\n'), { cause });
      });
      return explorer(page, watch);
    });
    await Promise.all(opened.map(({ release }) => release()));
    for (const watch of opened) watch.stop();
    expect(opened.flatMap(unexpectedFaults)).toEqual([]);
  },
});

/** What was seen of one browser context in one test. */
interface Watch {
  readonly requests: string[];
  readonly faults: string[];
  readonly expected: RegExp[];
  stop(): void;
}

function watchOver(context: BrowserContext, at: string): Watch {
  const requests: string[] = [];
  const faults: string[] = [];
  const onError = (error: WebError) => faults.push(`uncaught: ${error.error().message}`);
  const onMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  };
  const onDialog = (dialog: Dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  };
  // Watched, not routed: a request that waits for the test to let it pass makes every page slower.
  const onRequest = (request: Request) => {
    const url = request.url();
    requests.push(url);
    const isOwn = url.startsWith(at) || /^(blob|data|about):/.test(url);
    if (!isOwn) faults.push(`request to another place: ${url}`);
  };
  context.on('weberror', onError).on('console', onMessage);
  context.on('dialog', onDialog).on('request', onRequest);
  const stop = () => {
    context.off('weberror', onError).off('console', onMessage);
    context.off('dialog', onDialog).off('request', onRequest);
  };
  return { requests, faults, expected: [], stop };
}

function unexpectedFaults({ faults, expected }: Watch): string[] {
  return faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
}

function explorer(page: Page, { requests, faults, expected }: Watch): Explorer {
  async function pointsOf(ids: readonly string[]): Promise<Point[]> {
    const points = await page.evaluate(
      (ids) => ids.map((id) => (window as unknown as Hooks).explorer.renderedPoint(id)),
      ids,
    );
    return points.map((point, i) => {
      if (!point) throw new Error(`“${ids[i]}” is not on the canvas.`);
      return point;
    });
  }
  async function pointOf(id: string): Promise<Point> {
    const [point] = await pointsOf([id]);
    return point as Point;
  }
  async function breaches(options: axe.RunOptions): Promise<string[]> {
    const { violations } = await page.evaluate(
      (options) => (window as unknown as Hooks).axe.run(options),
      { ...options, resultTypes: ['violations' as const] },
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }
  const labels = () => page.evaluate(() => (window as unknown as Hooks).explorer.labels());
  async function dropFiles(files: readonly (readonly [string, string | Uint8Array])[]) {
    const carried = await page.evaluateHandle(
      (files) => {
        const transfer = new DataTransfer();
        for (const [name, base64] of files) {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        return transfer;
      },
      files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const),
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: carried });
  }
  return {
    page,
    requests,
    async expectFault(pattern) {
      expected.push(pattern);
      await expect.poll(() => faults.join('\n')).toMatch(pattern);
    },
    seen: (text) => page.getByText(text).and(page.locator(':not([role=status])')),
    pointOf,
    pointsOf,
    labels,
    captions: async () =>
      (await labels())
        .filter(({ of }) => of === 'group')
        .map(({ wording }) => wording.lines.join(' ')),
    hash: () => page.evaluate(() => window.location.hash),
    async clickRecord(id) {
      const { x, y } = await pointOf(id);
      await page.mouse.click(x, y);
    },
    drop: (name, content) => dropFiles([[name, content]]),
    dropFiles,
    async open(name, content) {
      await dropFiles([[name, content]]);
      const dialog = page.getByRole('dialog', { name: 'Open' });
      await dialog.getByRole('button', { name: 'Open', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async download(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const stream = await download.createReadStream();
      return {
        name: download.suggestedFilename(),
        bytes: Buffer.concat(await stream.toArray()),
      };
    },
    async axeViolations(...schemes) {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
      if (schemes.length === 0) return breaches({});
      const found: string[] = [];
      for (const [i, colorScheme] of schemes.entries()) {
        await page.emulateMedia({ colorScheme });
        const here = await breaches(i === 0 ? {} : { runOnly: OF_COLOURS });
        found.push(...here.map((one) => `${colorScheme}: ${one}`));
      }
      return found;
    },
    async screenshot(name) {
      if (KEEPS_PICTURES) await page.screenshot({ path: `tests/output/${name}.png` });
    },
  };
}
