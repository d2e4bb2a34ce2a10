/** Messages: how long they stay, and where. */
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';
import { followHash } from './views.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
];

const copied = ({ seen }: Explorer) => seen(/^Copied \d+ rows$/);

describe('a message', () => {
  test('of something done leaves by itself, but not while the pointer is over it, it has the focus, or Tab is pressed on the way there', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#table=relations', own: true });
    const { page } = explorer;
    const button = page.getByRole('button', { name: 'Markdown', exact: true });
    const copy = async () => {
      await button.click();
      await copied(explorer).waitFor();
    };
    const leaves = async () => {
      await page.clock.runFor(10_000);
      await copied(explorer).waitFor({ state: 'detached' });
    };
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('table').waitFor();
    // From here on, time goes as fast as the test says.
    await page.clock.install();
    await copy();
    const heard = page.getByRole('status').filter({ hasText: /^Copied \d+ rows/ });
    expect(await heard.count()).toBe(1);
    await leaves();

    await copy();
    await copied(explorer).hover();
    await page.clock.runFor(60_000);
    expect(await copied(explorer).isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await leaves();

    // By keys it may be a long way.
    await copy();
    for (const key of ['Tab', 'Shift+Tab', 'Tab', 'Shift+Tab']) {
      await page.clock.runFor(6_000);
      await page.keyboard.press(key);
    }
    expect(await copied(explorer).isVisible()).toBe(true);
    await leaves();

    // It gives the focus back.
    await copy();
    await button.focus();
    const close = page.getByRole('button', { name: 'Close this message' });
    await close.focus();
    await page.clock.runFor(60_000);
    expect(await copied(explorer).isVisible()).toBe(true);
    await close.press('Enter');
    await copied(explorer).waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('of a problem stays until it is closed', async ({ openExplorer }) => {
    const { page } = await openExplorer({ own: true });
    await page.clock.install();
    await page.evaluate(() => {
      location.hash = '#select=nobody';
    });
    const problem = page.getByRole('alert').getByText('nothing called “nobody”');
    await problem.waitFor();
    await page.clock.runFor(600_000);
    expect(await problem.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Close this message' }).click();
    await problem.waitFor({ state: 'detached' });
  });
});

test.for(SIZES)(
  'nothing but the tools lies over the picture, $width × $height',
  async (viewport, { openExplorer }) => {
    const [first, second] = ['#select=nobody', '#select=cjng-alliance-sinaloa'];
    const { page } = await openExplorer({ path: first, viewport });
    for (const hash of [first, second]) {
      await followHash(page, hash);
      const over = await page.locator('.canvas').evaluate((canvas) => {
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const found = new Set<string>();
        for (let i = 0; i <= 20; i++)
          for (let j = 0; j <= 20; j++) {
            const [x, y] = [left + 1 + ((width - 2) * i) / 20, top + 1 + ((height - 2) * j) / 20];
            const hit = document.elementFromPoint(x, y);
            if (!hit || !(canvas.contains(hit) || hit.closest('.tools')))
              found.add(hit?.outerHTML.slice(0, 80) ?? 'nothing');
          }
        return [...found];
      });
      expect(over, hash).toEqual([]);
      const { isWider, tools, tabs } = await page.evaluate(() => {
        const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
        return {
          isWider: document.documentElement.scrollWidth > window.innerWidth,
          tools: [...document.querySelectorAll('.tools button')].at(-1)?.getBoundingClientRect(),
          tabs: box('.sheet-bar button'),
        };
      });
      expect(isWider, hash).toBe(false);
      if (viewport.width <= 900) expect(tools?.right).toBeLessThanOrEqual(tabs?.left ?? 0);
    }
  },
);
