/** Whether the picture of a moment follows the pointer: frames while a year is dragged along the whole time line. */
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../src/cli/chromium.ts';
import { mexicoNetwork } from '../src/shipped-mexico.ts';

const RUNS = 5;
/** Movements of the pointer in one run. */
const MOVES = 120;
/** A frame may take this long, in milliseconds, for 30 of them in a second. */
const WANTED = 1000 / 30;

interface Run {
  /** Times shown one after the other. */
  readonly moments: number;
  /** Milliseconds between the frames. */
  readonly frames: readonly number[];
}

/** Takes the window from one end of the line to the other. */
async function drag(page: Page, step: 'year' | 'month'): Promise<Run> {
  await page.getByRole('combobox', { name: 'Step' }).selectOption(step);
  const slider = page.getByRole('slider', { name: 'Time shown' });
  await slider.press('Home');
  const line = await page.locator('.time-line').boundingBox();
  const from = await slider.boundingBox();
  if (!line || !from) throw new Error('no time line');
  const y = line.y + 12;
  const x = from.x + from.width / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const seen = { frames: [] as number[], moments: 0, isOver: false };
    Object.assign(window, { seen });
    const slider = document.querySelector('.time-window');
    let before = performance.now();
    let shown = slider?.getAttribute('aria-valuetext');
    const look = (now: number) => {
      seen.frames.push(now - before);
      before = now;
      const next = slider?.getAttribute('aria-valuetext');
      if (next !== shown) seen.moments += 1;
      shown = next;
      if (!seen.isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let i = 1; i <= MOVES; i++)
    await page.mouse.move(x + ((line.x + line.width - x) * i) / MOVES, y);
  await page.mouse.up();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Run & { isOver: boolean } };
    seen.isOver = true;
    return seen;
  });
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(server.resolvedUrls?.local[0] ?? '');
await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
await page.getByRole('button', { name: 'Open…' }).click();
await page.getByRole('button', { name: mexicoNetwork().title }).click();
await page.locator('.notice', { hasText: 'Opened' }).waitFor();
await page.evaluate(() => {
  window.location.hash = 'ask=time&when=1988';
});
await page.getByRole('slider', { name: 'Time shown' }).waitFor();
console.log(
  `the window dragged along the line in ${MOVES} movements; ${RUNS} runs together\n\nstep | moments shown | frames/s | frame, ms: median | 95 in 100 | longest | over ${Math.round(WANTED)} ms`,
);
for (const step of ['year', 'month'] as const) {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await drag(page, step));
  const frames = runs.flatMap((run) => run.frames);
  const time = frames.reduce((sum, one) => sum + one, 0);
  const moments = runs.reduce((sum, run) => sum + run.moments, 0);
  const late = frames.filter((one) => one > WANTED + 1).length;
  const said = [share(frames, 0.5), share(frames, 0.95), Math.max(...frames)].map(Math.round);
  console.log(
    `${step} | ${moments} | ${Math.round((1000 * frames.length) / time)} | ${said.join(' | ')} | ${late} of ${frames.length}`,
  );
}
await browser.close();
await server.close();
