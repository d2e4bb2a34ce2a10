/** What is on the page outlives a fault: of the tab, and of one of its parts. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

const PAIR = 'source,target,type\nAlpha,Beta,ally\n';
const READY = 'html[data-ready="true"]';

/** Makes a method of the browser's own throw until `heal`. */
const breaking = (
  page: Page,
  type: 'Element' | 'HTMLDialogElement' | 'CanvasRenderingContext2D',
  method: string,
) =>
  page.evaluate(
    ([type, method]) => {
      const methods = window[type].prototype as unknown as Record<string, unknown>;
      const sound = methods[method];
      methods[method] = () => {
        throw new Error(`planted in ${method}`);
      };
      Object.assign(window, {
        heal: () => {
          methods[method] = sound;
        },
      });
    },
    [type, method] as const,
  );
const heal = (page: Page) => page.evaluate(() => (window as unknown as { heal(): void }).heal());

/** Ends the process of the page, as the system does where memory is short. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** How the line between the two organizations runs, however large it is drawn. */
const slope = (page: Page) =>
  page.evaluate(() => {
    const [one, other] = ['alpha', 'beta'].map((id) => window.explorer?.renderedPoint(id));
    return Math.atan2((one?.y ?? 0) - (other?.y ?? 0), (one?.x ?? 0) - (other?.x ?? 0));
  });

test('a network from a file is there after its tab has crashed, as it was changed, and among the recent ones', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ own: true });
  const { page } = explorer;
  await explorer.open('pair.csv', PAIR);
  const from = await explorer.pointOf('alpha');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.mouse.up();
  const moved = await slope(page);
  const waiting = page.context().newPage();
  // All that was done is written once nothing is under way.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('explorer');
        request.onsuccess = () => {
          const all = request.result.transaction('steps').objectStore('steps').count();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result === 1);
          };
        };
      }),
  );
  const other = await waiting;
  await crash(page);
  await other.goto(new URL('.', page.url()).href);
  await other.waitForSelector(READY, { state: 'attached' });
  await other.getByRole('heading', { level: 1, name: 'pair' }).waitFor();
  expect(await slope(other)).toBeCloseTo(moved, 3);
  await other
    .locator('.notice')
    .getByRole('button', { name: /^Back to/ })
    .click();
  await other.getByRole('heading', { level: 1, name: 'pair' }).waitFor({ state: 'detached' });
  await other.keyboard.press('o');
  const open = other.getByRole('dialog', { name: 'Open' });
  await open.getByText(/^Kept .*bytes, 1 change$/).waitFor();
  await open.getByRole('button', { name: 'Delete “pair”' }).click();
  await open.getByRole('button', { name: 'Delete it' }).click();
  await open.getByRole('heading', { name: 'Recent networks' }).waitFor({ state: 'detached' });
});

test('filters and what was decided on matches are there after the tab has crashed', async ({
  openExplorer,
}) => {
  const { page } = await openExplorer({
    path: '#ask=comparison&ask.with=bacrim-2020&hide-type=target-of',
    own: true,
  });
  const comparison = (page: Page) => page.locator('#details');
  const contradicting = (page: Page, pairs: string) =>
    comparison(page)
      .getByRole('heading', { name: `contradict each other on ${pairs}` })
      .waitFor();
  await contradicting(page, '2 pairs');
  await comparison(page)
    .getByRole('checkbox', { name: 'Gulf Cartel is Cártel del Golfo' })
    .uncheck();
  await contradicting(page, '1 pair');
  const other = await page.context().newPage();
  // As a browser does that opens its tabs again.
  const restored = await page.evaluate(() => window.location.href);
  await crash(page);
  await other.goto(restored);
  await contradicting(other, '1 pair');
  await other.locator('footer').getByText('Hidden: 11 relations').waitFor();
  // And without the address, where the two are compared anew.
  await other.goto(new URL('.', restored).href);
  await other.waitForSelector(READY, { state: 'attached' });
  await other.getByRole('button', { name: 'Compare with BACRIM2020' }).click();
  await contradicting(other, '1 pair');
});

describe('a fault in one part', () => {
  test('leaves the others, is tried again, and offers the network as a file', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    const fault = page.locator('.fault');

    await breaking(page, 'Element', 'scrollTo');
    await explorer.clickRecord('gulf');
    const inPanel = page.locator('#details .fault');
    await inPanel.getByText('planted in scrollTo').waitFor();
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
    await explorer.screenshot('fault-panel');
    const save = inPanel.getByRole('button', { name: 'Save the network as a file' });
    const { name } = await explorer.download(() => save.click());
    expect(name).toMatch(/^ellis-2016-.*\.zip$/);
    await page.keyboard.press('?');
    await page.getByRole('row').first().waitFor();
    await page.keyboard.press('Escape');
    await heal(page);
    await inPanel.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();

    await breaking(page, 'HTMLDialogElement', 'showModal');
    await page.keyboard.press('?');
    await fault.getByText('planted in showModal').waitFor();
    await explorer.screenshot('fault-dialog');
    await heal(page);
    await fault.getByRole('button', { name: 'Close' }).click();
    await fault.waitFor({ state: 'detached' });

    await breaking(page, 'CanvasRenderingContext2D', 'strokeText');
    await page.keyboard.press('b');
    await page.locator('main .fault').getByText('planted in').waitFor();
    await page.locator('#details').getByText('claimed', { exact: false }).first().waitFor();
    await explorer.screenshot('fault-picture');
    await heal(page);
    await fault.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector(READY, { state: 'attached' });
    expect(await explorer.captions()).toHaveLength(1);
    await explorer.expectFault(/planted in/);
  });
});
