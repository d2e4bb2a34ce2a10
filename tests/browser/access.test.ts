/** For everyone: the keyboard, rules of accessibility, narrow screens; and the picture in the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { smallNetwork } from '../fixtures/small-network.ts';
import { test } from './harness.ts';
import { inRow } from './in-row.ts';
import { BLOC, MAIN_STATES, type MainState, SIZES } from './states.ts';
import { goTo } from './views.ts';

const SCREENSHOT = 'docs/screenshot.png';

describe('accessibility rules', () => {
  // Colours are the same at every size.
  const looks = [
    { size: 'desk', schemes: ['light', 'dark'] },
    { size: 'phone', schemes: ['light'] },
  ] as const;
  test.for(looks)('hold for every state, $size', async (look, { lookAt }) => {
    const explorer = await lookAt('', { viewport: SIZES[look.size] });
    const { page } = explorer;
    for (const [name, state] of Object.entries<MainState>(MAIN_STATES)) {
      await goTo(page, state.path);
      await state.act?.(page);
      expect.soft(await explorer.axeViolations(...look.schemes), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('the keyboard', () => {
  test('Tab reaches search, bloc, picture, legend and panel', async ({ openExplorer }) => {
    const { page } = await openExplorer({ viewport: SIZES.desk });
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
    const explorer = await openExplorer({ viewport: SIZES.desk });
    const { page } = explorer;
    await explorer.open('row.json', inRow(smallNetwork()));
    const place = async () => {
      await page.keyboard.press('f');
      return explorer.pointOf('rio-cartel');
    };
    const saved = await place();
    await page.getByRole('button', { name: 'Re-layout' }).press('Enter');
    await explorer.seen(/Crossings and overlaps/).waitFor();
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

  test('help lists the keys', async ({ lookAt }) => {
    const explorer = await lookAt('');
    await MAIN_STATES.help.act(explorer.page);
    const rows = await explorer.page.getByRole('dialog').getByRole('row').allTextContents();
    expect(rows).toContain('/Ctrl+kFind');
    expect(rows).toContain('bHighlight the bloc, or stop');
  });
});

describe('a narrow screen', () => {
  test('a selection opens the sheet; the legend is a tab of it', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: SIZES.phone, hasTouch: true });
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
      viewport: SIZES.desk,
    });
    await explorer.page
      .getByRole('heading', { name: 'CJNG is allied with Sinaloa Cartel' })
      .waitFor();
    writeFileSync(SCREENSHOT, await explorer.page.screenshot());
  }
  expect(PNG.sync.read(readFileSync(SCREENSHOT))).toMatchObject(SIZES.desk);
});
