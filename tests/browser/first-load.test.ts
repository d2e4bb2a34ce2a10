import { gzipSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, inject } from 'vitest';
import { test } from './harness.ts';
import { SIZES } from './states.ts';

const LIMIT_KIB = 210;

test(`at most ${LIMIT_KIB} KiB of JavaScript and CSS come before the graph`, async ({
  openExplorer,
}) => {
  const { page } = await openExplorer();
  const requests = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first-picture')[0]?.startTime ?? Infinity;
    const entries = performance.getEntriesByType('resource');
    return entries.filter(({ startTime }) => startTime < drawn).map(({ name }) => name);
  });
  const code = [...new Set(requests)].filter((url) => /\.(?:js|css)$/.test(new URL(url).pathname));
  const sizes = await Promise.all(code.map(zippedKib));
  const sum = sizes.reduce((total, size) => total + size, 0);

  const lines = code.map((url, i) => `${kib(sizes[i] ?? 0)}  ${new URL(url).pathname}`);
  console.log(
    ['First load, gzip level 9:', ...lines, `${kib(sum)}  of ${LIMIT_KIB} KiB`].join('\n'),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(LIMIT_KIB);
});

test.for([
  ['desk', 'light'],
  ['phone', 'dark'],
] as const)(
  'the picture is painted before scripts run, and the live one takes its place: %s, %s',
  async ([size, colorScheme], { takeTab }) => {
    const { page, release } = await takeTab({ own: true, viewport: SIZES[size], colorScheme });
    // A script that does not come would have the page show its words.
    await page.addInitScript(() =>
      addEventListener('error', (event) => event.stopImmediatePropagation(), true),
    );
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(inject('address'));
    const clip = (await page.locator('.canvas').boundingBox()) ?? undefined;
    const painted = PNG.sync.read(await page.screenshot({ ...(clip && { clip }) }));

    await page.unroute('**/*.js');
    await page.goto(inject('address'));
    await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
    expect(await page.locator('.still-picture').count()).toBe(0);
    expect(await page.locator('.canvas').boundingBox()).toEqual(clip);
    const live = PNG.sync.read(await page.screenshot({ ...(clip && { clip }) }));
    expect(differing(painted, live)).toBeLessThan(0.04);
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      const shifts = observer.takeRecords() as unknown as { value: number }[];
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBe(0);
    await release();
  },
);

test('the picture can be used before the page round it comes; where that does not come, there are its words', async ({
  takeTab,
}) => {
  const { page, release } = await takeTab({ own: true });
  const pageFile = '**/assets/page-*.js*';
  await page.route(pageFile, (route) => route.abort());
  await page.goto(inject('address'));
  await page.locator('.written-out').waitFor();
  await page.unroute(pageFile);

  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(pageFile, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(inject('address'));
  await page.waitForFunction(() => window.explorer !== undefined);
  const gulf = await page.evaluate(() => window.explorer?.renderedPoint('gulf') ?? { x: 0, y: 0 });
  await page.mouse.click(gulf.x, gulf.y);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('gulf');
  await page
    .locator('.canvas canvas')
    .first()
    .evaluate(({ dataset }) => {
      dataset.first = '';
    });
  expect(await page.locator('html[data-ready]').count()).toBe(0);
  come();
  await page.locator('#details').getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
  expect(await page.locator('.canvas canvas[data-first]').count()).toBe(1);
  await release();
});

/** Share of the pixels whose colours are not nearly the same. */
function differing(a: PNG, b: PNG): number {
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const off = [0, 1, 2].map((k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)));
    if (Math.max(...off) > 60) count += 1;
  }
  return count / (a.data.length / 4);
}

async function zippedKib(url: string): Promise<number> {
  const body = await (await fetch(url)).arrayBuffer();
  return gzipSync(body, { level: 9 }).length / 1024;
}

const kib = (size: number) => `${size.toFixed(1).padStart(6)} KiB`;
