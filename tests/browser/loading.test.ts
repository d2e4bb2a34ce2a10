/** Parts of the page that are loaded when they are used: slow ones, and ones that do not come. */
import { describe, expect } from 'vitest';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';
import { followHash } from './views.ts';

type Act = (explorer: Explorer) => Promise<void>;

const key =
  (name: string): Act =>
  ({ page }) =>
    page.keyboard.press(name);
const press =
  (name: string): Act =>
  ({ page }) =>
    page.getByRole('button', { name, exact: true }).click();

interface Part {
  readonly name: string;
  /** The file in which it is. */
  readonly file: string;
  readonly ask: Act;
  /** What is done while it is loading. */
  readonly meanwhile?: Act;
  /** Waits for what shows that it is there. */
  readonly there: Act;
}

const PARTS: readonly Part[] = [
  {
    name: 'search',
    file: 'SearchDialog',
    ask: key('/'),
    // “b” alone would highlight a bloc.
    meanwhile: ({ page }) => page.keyboard.type('b zet'),
    there: async ({ page }) => {
      await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('b zet');
      expect(page.url()).not.toContain('highlight');
    },
  },
  {
    name: 'export',
    file: 'ExportDialog',
    ask: key('e'),
    there: ({ page }) => page.getByText('Save PNG').waitFor(),
  },
  {
    name: 'help',
    file: 'HelpDialog',
    ask: key('?'),
    there: ({ page }) => page.getByRole('row').first().waitFor(),
  },
  {
    name: 'tables',
    file: 'TableView',
    ask: press('Evidence'),
    there: ({ page }) => page.getByRole('table').waitFor(),
  },
  {
    name: 'the reader',
    file: 'ReaderText',
    ask: press('Open the text to check the quotes'),
    there: ({ page }) => page.getByLabel('Or paste the text here').waitFor(),
  },
  {
    name: 'the analyses',
    file: 'AnalysisPanel',
    ask: key('q'),
    there: ({ page }) => page.getByRole('navigation', { name: 'What to ask' }).waitFor(),
  },
  {
    name: 'an analysis',
    file: 'TimePanel',
    ask: ({ page }) => followHash(page, '#ask=time'),
    there: ({ seen }) => seen(words.time.method).waitFor(),
  },
];

const modules = (file: string) => new RegExp(`/assets/${file}-[^/]*\\.js`);

/** Asks for each part in turn, as `act` does, and leaves it again. */
async function eachPart(
  explorer: Explorer,
  act: (part: Part, explorer: Explorer) => Promise<void>,
): Promise<void> {
  const { page } = explorer;
  for (const part of PARTS) {
    await act(part, explorer).catch((cause) => {
      throw new Error(`“${part.name}” does not load as it should`, { cause });
    });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await followHash(page, '');
  }
}

/** Holds back what is fetched from there until it is let go, and then lets it come or not. */
async function held(
  { page }: Explorer,
  files: RegExp,
  then: 'continue' | 'abort',
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route[then]();
  });
  return release;
}

/** It is said once, to be seen and to be heard. */
async function isLoading(explorer: Explorer): Promise<void> {
  const { page, seen } = explorer;
  await seen('Loading…').first().waitFor();
  await expect.poll(() => seen('Loading…').count()).toBe(1);
  await page.getByRole('status').filter({ hasText: 'Loading…' }).last().waitFor();
}

const cannotLoad = ({ page }: Explorer) =>
  page.getByRole('alert').filter({ hasText: 'could not be loaded' });

/** What else may not come, how that is said, and that it is mended. */
const OTHERS: Readonly<Record<string, Act>> = {
  'a style sheet, with which its part is tried again': async ({ page }) => {
    await page.route('**/assets/TableView-*.css', (route) => route.abort());
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/assets/TableView-*.css');
    await again.click();
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.evaluate((one) => getComputedStyle(one).tableLayout)).toBe('fixed');
  },
  'the worker, which is said in the place of what it works out': async (explorer) => {
    const { page } = explorer;
    await page.route('**/assets/worker-*.js', (route) => route.abort());
    await followHash(page, '#ask=measures');
    const failed = cannotLoad(explorer);
    await failed.waitFor();
    await page.unroute('**/assets/worker-*.js');
    await failed.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table').first().waitFor();
    expect(await failed.count()).toBe(0);
  },
  'a dialog, which is closed': async (explorer) => {
    const { page } = explorer;
    await page.route(modules('HelpDialog'), (route) => route.abort());
    await page.keyboard.press('?');
    const failed = cannotLoad(explorer);
    await failed.getByRole('button', { name: 'Close' }).click();
    await failed.waitFor({ state: 'detached' });
  },
  'words, without which the language is as it was': async ({ page }) => {
    await page.route('**/assets/base-*.js*', (route) => route.abort());
    await page.getByRole('button', { name: 'Español' }).click();
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.unroute('**/assets/base-*.js*');
    await again.click();
    await page.getByRole('button', { name: 'English' }).waitFor();
  },
};

describe('a part of the page', () => {
  test('that is slow says that it is loading, that does not come is tried again, and nothing moves when it comes', async ({
    openExplorer,
  }) => {
    await eachPart(
      await openExplorer({ own: true }),
      async ({ file, ask, meanwhile, there }, explorer) => {
        const { page } = explorer;
        const files = modules(file);
        const refuse = await held(explorer, files, 'abort');
        await ask(explorer);
        await isLoading(explorer);
        await meanwhile?.(explorer);
        const drawer = page.locator('.drawer');
        const place = async () => ((await drawer.isVisible()) ? drawer.boundingBox() : null);
        const before = await place();
        refuse();
        const failed = page
          .getByRole('alert')
          .filter({ hasText: 'Nothing of what you have open is lost' });
        await failed.waitFor();
        await explorer.expectFault(/Failed to fetch|ERR_FAILED|could not be loaded/);
        const again = failed.getByRole('button', { name: 'Try again' });
        // Still not there: it says so again.
        await again.click();
        await failed.waitFor();
        await page.unroute(files);
        const release = await held(explorer, files, 'continue');
        await again.click();
        await isLoading(explorer);
        release();
        await there(explorer);
        await expect.poll(() => explorer.seen('Loading…').count()).toBe(0);
        expect(await place()).toEqual(before);
        expect(await failed.count()).toBe(0);
        await page.unroute(files);
      },
    );
  });

  test('may lack what is no part: a style sheet, the worker, a dialog, words', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ own: true });
    for (const [what, comes] of Object.entries(OTHERS)) {
      await comes(explorer).catch((cause) => {
        throw new Error(`not as it should be without ${what}`, { cause });
      });
      await followHash(explorer.page, '');
    }
    await explorer.expectFault(/preload CSS|ERR_FAILED|Failed to fetch|could not be loaded/);
  });

  test('is tried again after the network was down', async ({ openExplorer }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.context().setOffline(true);
    // Shares no module with what is fetched ahead: a browser remembers one that it could not fetch.
    await page.keyboard.press('?');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await explorer.expectFault(/ERR_INTERNET_DISCONNECTED|Failed to fetch|could not be loaded/);
    await page.context().setOffline(false);
    await again.click();
    // It comes with both of its style sheets, that of all dialogs and its own.
    const parts = page.locator('.help-parts');
    await parts.waitFor();
    expect(await parts.evaluate((one) => getComputedStyle(one).display)).toBe('grid');
    const head = page.locator('.dialog-head');
    expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('flex');
  });
});
