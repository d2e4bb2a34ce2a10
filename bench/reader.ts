/** Whether the page answers while 10,000 quotes are checked against a text of 10 MB in the browser. */
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../src/cli/chromium.ts';
import { largeTexts, networkQuoting } from '../tests/browser/large.ts';

const QUOTES = 10_000;
const RUNS = 5;
/** Drops a text on the page; gives the time until it is checked and the longest task meanwhile. */
async function check(page: Page, text: string): Promise<{ time: number; longest: number }> {
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'text.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  // The browser reports tasks over 50 ms; shorter ones count as none.
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  const start = performance.now();
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried });
  await page.locator('.reader .checked', { hasText: /verified|moved|changed/ }).waitFor();
  const time = performance.now() - start;
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
  );
  return { time, longest };
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`;
}

const { quotes, coded, other } = largeTexts(QUOTES);
const network = networkQuoting(quotes, coded);
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const browser = await launchChromium();
console.log(
  `${QUOTES} quotes, ${(coded.length / 1e6).toFixed(1)} MB; median (least–most) of ${RUNS} runs\n`,
);
console.log('text            | checked after, ms | longest task of the page, ms (0: none over 50)');
for (const [name, text] of [
  ['the coded one', coded],
  ['another, 1 in 7 changed', other],
] as const) {
  const runs: { time: number; longest: number }[] = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
    const file = await page.evaluateHandle((json) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([json], 'large.json', { type: 'application/json' }));
      return transfer;
    }, network);
    await page.dispatchEvent('main', 'drop', { dataTransfer: file });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.notice', { hasText: 'Opened “Large”' }).waitFor();
    runs.push(await check(page, text));
    await page.close();
  }
  console.log(
    `${name} | ${spread(runs.map(({ time }) => time))} | ${spread(runs.map(({ longest }) => longest))}`,
  );
}
await browser.close();
await server.close();
