/** Messages: how long they stay, and where. */
import { describe, expect } from 'vitest';
import { type Explorer, test } from './harness.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 844, height: 390 },
];

const copied = ({ seen }: Explorer) => seen(/^Copied \d+ rows$/);

/** A table that was copied says so. From here on, time goes as fast as the test says. */
async function copyTable(explorer: Explorer): Promise<void> {
  const { page } = explorer;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('table').waitFor();
  await page.clock.install();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await copied(explorer).waitFor();
}

describe('a message', () => {
  test('of something done leaves by itself', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#table=relations', own: true });
    await copyTable(explorer);
    const heard = explorer.page.getByRole('status').filter({ hasText: /^Copied \d+ rows/ });
    expect(await heard.count()).toBe(1);
    await explorer.page.clock.runFor(10_000);
    await copied(explorer).waitFor({ state: 'detached' });
  });

  test('stays while the pointer is over it', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#table=relations', own: true });
    const { page } = explorer;
    await copyTable(explorer);
    await copied(explorer).hover();
    await page.clock.runFor(60_000);
    expect(await copied(explorer).isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await page.clock.runFor(10_000);
    await copied(explorer).waitFor({ state: 'detached' });
  });

  test('stays while it has the focus, and gives it back', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#table=relations', own: true });
    const { page } = explorer;
    await copyTable(explorer);
    const button = page.getByRole('button', { name: 'Markdown', exact: true });
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
    for (const path of ['#select=nobody', '#select=cjng-alliance-sinaloa']) {
      const { page } = await openExplorer({ path, viewport });
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
      expect(over).toEqual([]);
      const { isWider, tools, tabs } = await page.evaluate(() => {
        const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
        return {
          isWider: document.documentElement.scrollWidth > window.innerWidth,
          tools: [...document.querySelectorAll('.tools button')].at(-1)?.getBoundingClientRect(),
          tabs: box('.sheet-bar button'),
        };
      });
      expect(isWider).toBe(false);
      if (viewport.width <= 900) expect(tools?.right).toBeLessThanOrEqual(tabs?.left ?? 0);
    }
  },
);
