/**
 * Pages that stand open for one test after the other: to go to a view by its address is a tenth of the work of
 * loading the page. They are for tests that only look, and have no hint for a first visit. A page that is not
 * what it was at first when a test ends is left, and the next test has another.
 */
import type { Page } from 'playwright-core';
import { shippedNetwork } from '../../src/shipped.ts';
import type { Tab, TabOptions, TakeTab } from './tabs.ts';
import { followHash } from './views.ts';

/** What can be asked of a page that stands open. */
export type LookOptions = Pick<TabOptions, 'colorScheme' | 'hasTouch' | 'viewport'>;

export interface Standing {
  readonly tab: Tab;
  /** Puts the page back for another test. */
  giveBack(hasFailed: boolean): Promise<void>;
}

/** Gives a page at the view that one starts with. */
export type TakeStanding = (options: LookOptions) => Promise<Standing>;

/** The explorer's own hook on `window`. */
interface Hook {
  readonly explorer: { renderedPoint(id: string): unknown };
}

const IDS = shippedNetwork().organizations.map(({ id }) => id);

interface Waiting {
  readonly tab: Tab;
  readonly atFirst: string;
}

/** @param load opens the explorer in a tab, and waits until it is ready */
export function standingPages(
  takeTab: TakeTab,
  load: (page: Page) => Promise<unknown>,
): TakeStanding {
  /** One at a time: a page that stands open draws for as long as it does. */
  let waiting: (Waiting & { readonly key: string }) | null = null;

  async function taken(key: string): Promise<Waiting | null> {
    const one = waiting;
    waiting = null;
    if (one === null || one.key === key) return one;
    await one.tab.release();
    return null;
  }

  async function loaded(options: LookOptions): Promise<Waiting> {
    const tab = await takeTab(options);
    await load(tab.page);
    await tab.page.locator('.first-hint button').dispatchEvent('click');
    return { tab, atFirst: await putBack(tab) };
  }

  return async (options) => {
    // The first picture is laid out for the window in which it is drawn.
    const { hasTouch = false, viewport = null } = options;
    const key = JSON.stringify({ hasTouch, viewport });
    const one = (await taken(key)) ?? (await loaded(options));
    const { tab, atFirst } = one;
    await tab.setUp(options);
    return {
      tab,
      async giveBack(hasFailed) {
        await tab.setUp(options);
        if (hasFailed || waiting || (await putBack(tab)) !== atFirst) return tab.release();
        waiting = { ...one, key };
        await tab.rest();
      },
    };
  };
}

/** Goes back to the start, and gives what is there then. */
async function putBack({ context, page }: Tab): Promise<string> {
  await context.clearPermissions();
  await page.mouse.move(-1, -1);
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    // On a narrow screen the panel is not open at first.
    document.querySelector<HTMLElement>('.sheet-bar [aria-expanded="true"]')?.click();
    // The dialog of exporting begins with what was chosen in it last.
    localStorage.removeItem('explorer.picture');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await followHash(page, '');
  // The whole picture.
  await page.keyboard.press('f');
  const shown = await page.evaluate((ids) => {
    const { explorer } = window as unknown as Hook;
    const places = document.querySelectorAll('header, main, aside, section, footer');
    return JSON.stringify([
      window.location.search,
      { ...localStorage, ...sessionStorage },
      [...places].map(({ textContent }) => textContent),
      { ...document.querySelector<HTMLElement>('.sheet')?.dataset },
      ids.map((id) => explorer.renderedPoint(id)),
    ]);
  }, IDS);
  return `${context.pages().length} ${shown}`;
}
