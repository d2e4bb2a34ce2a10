/** Whether the page answers while 10,000 quotes are checked against a text of 10 MB in the browser. */
import { createHash } from 'node:crypto';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../tests/browser/setup/chromium.ts';

const QUOTES = 10_000;
const RELATIONS = 50;
const RUNS = 5;
const FILLER = 'Of this sentence nobody has said anything, and so it stands here alone. ';

/** A quoted sentence in each paragraph; of the other text, every seventh has other words. */
function writeTexts() {
  const quotes = Array.from(
    { length: QUOTES },
    (_, i) => `In year ${i} group ${i % 97} fought on.`,
  );
  const coded = quotes.map((quote) => `${quote} ${FILLER.repeat(13)}`).join('\n');
  return { quotes, coded, other: coded.replace(/year (\d*7) group/g, 'the year $1 a group') };
}

function networkQuoting(quotes: readonly string[], coded: string): string {
  let from = 0;
  const evidence = quotes.map((exact, i) => {
    const start = coded.indexOf(exact, from);
    const end = start + exact.length;
    from = end;
    const [prefix, suffix] = [
      coded.slice(Math.max(0, start - 32), start),
      coded.slice(end, end + 32),
    ];
    const selector = [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ];
    return { source: 'large', role: 'supports', paragraph: i + 1, selector };
  });
  const name = (i: number) => `group-${String(i).padStart(2, '0')}`;
  const text = {
    sha256: createHash('sha256').update(coded).digest('hex'),
    bytes: coded.length,
    codePoints: coded.length,
    paragraphs: quotes.length,
  };
  return JSON.stringify({
    format: 'explorer-network',
    version: 1,
    id: 'large',
    title: 'Large',
    description: '',
    language: 'en',
    license: 'CC0-1.0',
    sources: [{ id: 'large', type: 'book', title: 'Large', custom: { text } }],
    organizations: Array.from({ length: RELATIONS + 1 }, (_, i) => ({
      id: name(i),
      name: `Group ${i}`,
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: Array.from({ length: RELATIONS }, (_, i) => ({
      id: `${name(i)}-rivalry-${name(i + 1)}`,
      type: 'rivalry',
      source: name(i),
      target: name(i + 1),
      basis: 'stated',
      confidence: { level: 'high', reason: 'Made up.' },
      hedges: [],
      evidence: evidence.filter((_, k) => k % RELATIONS === i),
    })),
  });
}

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
  await page.locator('.reader [role=status]', { hasText: /verified|moved|changed/ }).waitFor();
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

const { quotes, coded, other } = writeTexts();
const network = networkQuoting(quotes, coded);
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const shared = await launchChromium();
const browser = await chromium.connect(shared.wsEndpoint());
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
    await page.getByText('Opened “Large”').waitFor();
    runs.push(await check(page, text));
    await page.close();
  }
  console.log(
    `${name} | ${spread(runs.map(({ time }) => time))} | ${spread(runs.map(({ longest }) => longest))}`,
  );
}
await browser.close();
await shared.close();
await server.close();
