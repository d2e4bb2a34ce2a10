/** For everyone: the keyboard, rules of accessibility, narrow screens; and the picture in the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type Explorer, test } from './harness.ts';
import { inRow } from './in-row.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const BLOC = 'sinaloa-cjng-gulf';
const SCREENSHOT = 'docs/screenshot.png';

const dialog =
  (key: string) =>
  async ({ page }: Explorer) => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };

describe('accessibility rules', () => {
  const views: readonly [string, string, ((explorer: Explorer) => Promise<void>)?][] = [
    ['the start', ''],
    ['a relation', '#select=cjng-alliance-sinaloa'],
    ['an organization', '#select=sinaloa'],
    ['the bloc', `#select=${BLOC}&highlight=${BLOC}`],
    ['a message', '#select=nobody'],
    ['the search', '', dialog('/')],
    ['the export', '', dialog('e')],
    ['the help', '', dialog('?')],
  ];
  test.for(
    views.flatMap((view) => [
      { view, viewport: WIDE },
      { view, viewport: PHONE },
    ]),
  )(
    'hold for $view.0, $viewport.width wide, light and dark',
    async ({ view: [, path, act], viewport }, { openExplorer }) => {
      const explorer = await openExplorer({ path, viewport });
      await act?.(explorer);
      for (const colorScheme of ['light', 'dark'] as const) {
        await explorer.page.emulateMedia({ colorScheme });
        expect(await explorer.axeViolations(), colorScheme).toEqual([]);
      }
    },
  );
});

describe('the keyboard', () => {
  test('Tab reaches search, bloc, picture, legend and panel', async ({ openExplorer }) => {
    const { page } = await openExplorer({ viewport: WIDE });
    const reached: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          const name = element?.getAttribute('aria-label') ?? element?.textContent;
          return name || (element?.closest('label')?.textContent ?? '');
        }),
      );
    }
    const order = [
      'Skip to the details',
      'Find an organization',
      'Sinaloa–CJNG–Gulf bloc',
      'The network as a picture',
      'Alliance',
      'Details',
    ];
    const places = order.map((name) => reached.findIndex((label) => label.startsWith(name)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('a layout, a reset and an undo need no mouse', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: WIDE });
    const { page } = explorer;
    await explorer.open('row.json', inRow(smallNetwork()));
    const place = async () => {
      await page.keyboard.press('f');
      return explorer.pointOf('rio-cartel');
    };
    const saved = await place();
    await page.getByRole('button', { name: 'Re-layout' }).press('Enter');
    await page.getByText(/Crossings and overlaps/).waitFor();
    const laidOut = await place();
    expect(laidOut).not.toEqual(saved);
    await page.keyboard.press('Control+z');
    await expect.poll(place).toEqual(saved);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(place).toEqual(laidOut);
    await page.getByRole('button', { name: 'Reset positions' }).press('Enter');
    await expect.poll(place).toEqual(saved);
    await page.keyboard.press('Control+z');
    await expect.poll(place).toEqual(laidOut);
  });

  test('help lists the keys', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    await dialog('?')(explorer);
    const rows = await explorer.page.getByRole('dialog').getByRole('row').allTextContents();
    expect(rows).toContain('/Find');
    expect(rows).toContain('bHighlight the bloc, or stop');
  });
});

describe('a narrow screen', () => {
  test('a selection opens the sheet; the legend is a tab of it', async ({ openExplorer }) => {
    const explorer = await openExplorer({ viewport: PHONE, hasTouch: true });
    const { page } = explorer;
    expect(await page.locator('#details').isVisible()).toBe(false);
    const { x, y } = await explorer.pointOf('gulf');
    await page.touchscreen.tap(x, y);
    await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
    const legend = page.getByRole('button', { name: 'Legend' });
    await legend.click();
    await page.getByRole('checkbox', { name: 'Rivalry' }).waitFor();
    expect(await page.locator('#details').isVisible()).toBe(false);
    expect(await legend.getAttribute('aria-expanded')).toBe('true');
    await legend.click();
    expect(await page.getByRole('checkbox', { name: 'Rivalry' }).isVisible()).toBe(false);
  });
});

// `UPDATE_SCREENSHOT=1 npm test` makes the picture in the README anew.
test('the README shows the explorer as it is', async ({ openExplorer }) => {
  if (process.env.UPDATE_SCREENSHOT) {
    const explorer = await openExplorer({
      path: `#select=cjng-alliance-sinaloa&highlight=${BLOC}`,
      viewport: WIDE,
    });
    await explorer.page
      .getByRole('heading', { name: 'CJNG is allied with Sinaloa Cartel' })
      .waitFor();
    writeFileSync(SCREENSHOT, await explorer.screenshot('readme'));
  }
  expect(PNG.sync.read(readFileSync(SCREENSHOT))).toMatchObject(WIDE);
});
