/**
 * Tabs of the browser, which the tests of a worker take in turn: in a tab that has had the page before, it
 * loads for half the work. Between two tests a tab is emptied of all that a test may leave there.
 */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { STEP_LIMIT, THROTTLE } from '../limits.ts';

export type TabOptions = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'contrast'
  | 'forcedColors'
  | 'hasTouch'
  | 'serviceWorkers'
  | 'timezoneId'
  | 'viewport'
> & {
  /** A tab that no other test gets: for a clock, a request that is held back, and what else stays. */
  readonly own?: boolean;
};

export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Sets what can be set on a tab at any time. */
  setUp(options: TabOptions): Promise<void>;
  /** Lets its page wait, until it is set up again. */
  rest(): Promise<void>;
  /** Leaves the page, and gives the tab to the next test that asks for one like it. */
  release(): Promise<void>;
}

export type TakeTab = (options: TabOptions) => Promise<Tab>;

const WINDOW = { width: 1280, height: 720 };

interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

async function seatIn(browser: Browser, options: BrowserContextOptions): Promise<Seat> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(STEP_LIMIT);
  const page = await context.newPage();
  return { context, page, session: await context.newCDPSession(page) };
}

/** A page is made slower by keeping its processor busy for the rest of the time, also where it has nothing to do. */
async function slowDown({ session }: Seat, rate: number): Promise<void> {
  if (THROTTLE > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function setUp(seat: Seat, options: TabOptions): Promise<void> {
  const { page } = seat;
  await slowDown(seat, THROTTLE);
  const { viewport = WINDOW, colorScheme, contrast, forcedColors } = options;
  await page.emulateMedia({
    media: null,
    reducedMotion: 'reduce',
    colorScheme: colorScheme ?? 'light',
    contrast: contrast ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  });
  if (viewport) await page.setViewportSize(viewport);
}

async function empty({ context, page, session }: Seat, origin: string): Promise<void> {
  const others = context.pages().filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  await page.unrouteAll();
  // What is stored for a tab alone is not among what is cleared for an origin.
  await page.evaluate(() => window.sessionStorage.clear()).catch(() => undefined);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
  await context.clearPermissions();
  await context.setOffline(false);
  // Out of the window, where it is over nothing.
  await page.mouse.move(-1, -1);
}

/**
 * Gives tabs of this browser: one that waits, or a new one.
 * @param origin of the page, whose stores are emptied
 */
export function tabsOf(browser: Browser, origin: string): TakeTab {
  const waiting = new Map<string, Seat[]>();
  return async (options) => {
    const { own = false, hasTouch = false, serviceWorkers = 'block', timezoneId } = options;
    // A service worker would answer in place of the server, and is a test of its own.
    const ofContext = { hasTouch, serviceWorkers, ...(timezoneId && { timezoneId }) };
    const key = JSON.stringify(ofContext);
    const seat = (own ? undefined : waiting.get(key)?.pop()) ?? (await seatIn(browser, ofContext));
    await setUp(seat, options);
    return {
      ...seat,
      setUp: (options) => setUp(seat, options),
      rest: () => slowDown(seat, 1),
      async release() {
        if (own) return seat.context.close();
        await slowDown(seat, 1);
        await empty(seat, origin);
        waiting.set(key, [...(waiting.get(key) ?? []), seat]);
      },
    };
  };
}
