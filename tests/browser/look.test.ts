/** How the page looks to those who set it so, or whose system does. */
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { THEMES } from '../../src/picture/theme.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const PHONE = { width: 390, height: 844 };

/** Whether an element stands on a colour of the system's. */
const hasGround = (element: Locator, name: string) =>
  element.evaluate((one, name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = name;
    const ground = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return getComputedStyle(one).backgroundColor === ground;
  }, name);

/** The colour in the middle of an organization. */
async function fillOf(explorer: Explorer, id: string): Promise<string> {
  const { x, y } = await explorer.pointOf(id);
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const { data } = PNG.sync.read(await explorer.page.screenshot({ clip }));
  return `#${data.subarray(0, 3).toString('hex')}`;
}

/** What stands at an element, and what the system has for colours of its own, as the browser computes them. */
const computed = ({ page }: Explorer, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), property);

const systemColour = ({ page }: Explorer, name: string) =>
  page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = name;
    const [r = '', g = '', b = ''] = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    probe.remove();
    return `#${[r, g, b].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
  }, name);

describe('settings', () => {
  test('theme and contrast hold at once, are kept, and are there before anything is painted', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ colorScheme: 'light', own: true });
    const { page } = explorer;
    await page.getByRole('contentinfo').getByRole('button', { name: 'Settings' }).click();
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    await dialog.getByRole('radio', { name: 'Dark' }).check();
    await dialog.getByRole('radio', { name: 'More' }).check();
    await dialog.getByRole('checkbox').uncheck();
    expect(await explorer.axeViolations()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => fillOf(explorer, 'cjng')).toBe(THEMES['dark-more'].ink);
    await page.keyboard.press('e');
    expect(await page.getByRole('dialog').count()).toBe(0);

    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#root').waitFor({ state: 'attached' });
    expect(await computed(explorer, 'html', 'color-scheme')).toBe('dark');
    release();
    await expect.poll(() => fillOf(explorer, 'cjng').catch(String)).toBe(THEMES['dark-more'].ink);
    expect(await page.getByRole('button', { name: 'Zoom in' }).getAttribute('title')).toBe(
      'Zoom in',
    );
  });

  test('are reached on a phone, and change the language', async ({ openExplorer }) => {
    const { page } = await openExplorer({ viewport: PHONE, hasTouch: true });
    await page.getByRole('button', { name: 'Help: marks and keys' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).tap();
    await page.getByRole('radio', { name: 'Español' }).tap();
    await page.getByRole('dialog', { name: 'Ajustes' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });
});

describe('a system with colours of its own', () => {
  test('has the picture in them, and sees what is pressed', async ({ openExplorer }) => {
    const explorer = await openExplorer({
      forcedColors: 'active',
      colorScheme: 'dark',
      path: '#highlight=sinaloa-cjng-gulf',
    });
    expect(await fillOf(explorer, 'cjng')).toBe(await systemColour(explorer, 'CanvasText'));
    const pressed = await computed(explorer, 'header [aria-pressed="true"]', 'border-top-color');
    const other = await computed(explorer, 'header [aria-pressed="false"]', 'border-top-color');
    expect(pressed).not.toBe(other);
    await explorer.page.keyboard.press('Tab');
    expect(await computed(explorer, ':focus', 'outline-style')).toBe('solid');
    // A dash and an end mark tell the types apart where no colour does.
    const samples = await explorer.page
      .locator('.legend fieldset')
      .first()
      .locator('.sample g')
      .all();
    const drawn = await Promise.all(samples.map((sample) => sample.innerHTML()));
    expect(new Set(drawn).size).toBe(4);
    expect(drawn.join('')).not.toMatch(/#[0-9a-f]{6}/);
  });

  test('sees which rows of an analysis are pressed', async ({ openExplorer }) => {
    const explorer = await openExplorer({ forcedColors: 'active', path: '#ask=balance' });
    const { page } = explorer;
    const pressed = (list: string) => page.locator(`${list} .row-link[aria-pressed="true"]`);
    await page.locator('.triangle-kinds > li > button:enabled').first().click();
    await page.locator('.balance-rows .row-link').first().click();
    await expect.poll(() => hasGround(pressed('.balance-rows'), 'Highlight')).toBe(true);
    await page.getByText(words.leftOut.title).click();
    await page.locator('.statements .row-link').first().click();
    await expect.poll(() => hasGround(pressed('.statements'), 'Highlight')).toBe(true);
  });

  test('that asks for more contrast has it without a setting', async ({ openExplorer }) => {
    const explorer = await openExplorer({ contrast: 'more', colorScheme: 'light' });
    expect(await fillOf(explorer, 'cjng')).toBe(THEMES['light-more'].ink);
    expect(await computed(explorer, 'html', '--line')).toContain(THEMES['light-more'].line);
  });
});
