/** Parts of the page that are loaded when they are used: slow ones, and ones that do not come. */
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

type Act = (explorer: Explorer) => Promise<void>;

const key =
  (name: string): Act =>
  ({ page }) =>
    page.keyboard.press(name);
const press =
  (name: string): Act =>
  ({ page }) =>
    page.getByRole('button', { name, exact: true }).click();

/** What is loaded, by which file, how it is asked for, and what shows that it is there. */
const PARTS: readonly [
  name: string,
  file: string,
  ask: Act,
  there: (e: Explorer) => Promise<void>,
][] = [
  ['search', 'SearchDialog', key('/'), ({ page }) => page.getByRole('combobox').waitFor()],
  ['export', 'ExportDialog', key('e'), ({ page }) => page.getByText('Save PNG').waitFor()],
  ['help', 'HelpDialog', key('?'), ({ page }) => page.getByRole('row').first().waitFor()],
  ['tables', 'TableView', press('Evidence'), ({ page }) => page.getByRole('table').waitFor()],
  [
    'the reader',
    'ReaderText',
    press('Open the text to check the quotes'),
    ({ page }) => page.getByLabel('Or paste the text here').waitFor(),
  ],
  [
    'the analyses',
    'AnalysisPanel',
    key('q'),
    ({ page }) => page.getByRole('navigation', { name: 'What to ask' }).waitFor(),
  ],
  [
    'an analysis',
    'GroupingsPanel',
    key('q'),
    ({ page }) => page.getByText('computed', { exact: false }).first().waitFor(),
  ],
];

const modules = (file: string) => new RegExp(`/assets/${file}-[^/]*\\.js`);

describe('a part of the page', () => {
  test.for(PARTS)('that is slow says that it is loading: %s', async (part, { openExplorer }) => {
    const [, file, ask, there] = part;
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(modules(file), async (route) => {
      await released;
      await route.continue();
    });
    await ask(explorer);
    await explorer.seen('Loading…').first().waitFor();
    await expect.poll(() => explorer.seen('Loading…').count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'Loading…' }).last().waitFor();
    release();
    await there(explorer);
    await expect.poll(() => explorer.seen('Loading…').count()).toBe(0);
  });

  test.for(PARTS)('that does not come is tried again: %s', async (part, { openExplorer }) => {
    const [, file, ask, there] = part;
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.route(modules(file), (route) => route.abort());
    await ask(explorer);
    const failed = page
      .getByRole('alert')
      .filter({ hasText: 'Nothing of what you have open is lost' });
    await failed.waitFor();
    await explorer.expectFault(/Failed to fetch|ERR_FAILED|could not be loaded/);
    // Still not there: it says so again.
    await failed.getByRole('button', { name: 'Try again' }).click();
    await failed.waitFor();
    await page.unroute(modules(file));
    await failed.getByRole('button', { name: 'Try again' }).click();
    await there(explorer);
    expect(await failed.count()).toBe(0);
  });

  test('that comes late moves nothing', async ({ openExplorer }) => {
    const { page } = await openExplorer({ own: true });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(modules('TableView'), async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const drawer = page.getByRole('region', { name: 'Evidence' });
    await drawer.getByText('Loading…').waitFor();
    const before = await drawer.boundingBox();
    release();
    await page.getByRole('table').waitFor();
    expect(await drawer.boundingBox()).toEqual(before);
  });

  test('without its style sheet is tried again with it', async ({ openExplorer }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.route('**/assets/TableView-*.css', (route) => route.abort());
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await explorer.expectFault(/preload CSS|ERR_FAILED|could not be loaded/);
    await page.unroute('**/assets/TableView-*.css');
    await again.click();
    await page.getByRole('table').waitFor();
    const layout = await page
      .getByRole('table')
      .evaluate((table) => getComputedStyle(table).tableLayout);
    expect(layout).toBe('fixed');
  });

  test('whose worker does not start says so in its place, and is tried again', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.route('**/assets/worker-*.js', (route) => route.abort());
    await page.evaluate(() => {
      window.location.hash = 'ask=measures';
    });
    const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await failed.waitFor();
    await page.unroute('**/assets/worker-*.js');
    await failed.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table').first().waitFor();
    expect(await failed.count()).toBe(0);
  });

  test('whose words do not come leaves the language as it was, and is tried again', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.route('**/assets/base-*.js*', (route) => route.abort());
    await page.getByRole('button', { name: 'Español' }).click();
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.unroute('**/assets/base-*.js*');
    await again.click();
    await page.getByRole('button', { name: 'English' }).waitFor();
    await explorer.expectFault(/ERR_FAILED/);
  });

  test('that is a dialog and does not come is closed', async ({ openExplorer }) => {
    const explorer = await openExplorer({ own: true });
    const { page } = explorer;
    await page.route(modules('HelpDialog'), (route) => route.abort());
    await page.keyboard.press('?');
    const failed = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await failed.getByRole('button', { name: 'Close' }).click();
    await failed.waitFor({ state: 'detached' });
    await explorer.expectFault(/Failed to fetch|ERR_FAILED|could not be loaded/);
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
