/**
 * What the page takes: its first load, and each act at networks of several sizes. Pages of two commits are measured
 * in turn, so that what else the machine does falls on both.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launchChromium } from '../src/cli/chromium.ts';
import { loadWords } from '../src/words/words.ts';
import { ACT_IDS, perform } from './page/acts.ts';
import { builtPageOf } from './page/against.ts';
import { firstLoad } from './page/first-load.ts';
import { measured } from './page/networks.ts';
import { serve } from './page/serve.ts';
import { type Column, type Row, tableOf, type Values } from './page/values.ts';

const FIRST_LOAD = 'first load';
const LIMIT_MS = 120_000;
const OPTIONS = { viewport: { width: 1280, height: 800 } };
const LOADING: readonly Column[] = [
  ...(['page', 'code', 'firstPaint', 'shown', 'ready', 'shift'] as const),
  ...(['main', 'longest', 'rest'] as const),
];
const ACTING: readonly Column[] = [
  ...(['shown', 'until', 'main', 'longest', 'worker', 'rest'] as const),
  ...(['frames', 'late', 'heap', 'grown'] as const),
];

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '15,150,1000,3000,10000' },
    only: { type: 'string', default: [FIRST_LOAD, ...ACT_IDS].join() },
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '20' },
    against: { type: 'string' },
    json: { type: 'string', default: '.cache/bench/page.json' },
  },
});
/** An act is named by its name, or by how it begins: `search`. */
const asked = flags.only.split(',').map((name) => name.trim());
const isAsked = (name: string) => asked.some((one) => name === one || name.startsWith(`${one},`));
const acts = new Set(ACT_IDS.filter(isAsked));
const sizes = acts.size === 0 ? [] : flags.sizes.split(',').map(Number);

const builds = [
  ...(flags.against === undefined
    ? []
    : [{ name: flags.against, ...(await serve(builtPageOf(flags.against))) }]),
  { name: 'now', ...(await serve('dist')) },
];
const browser = await launchChromium();
const rows = new Map<string, Row>();

function tell(act: string, size: string, build: string, values: Values): void {
  const key = JSON.stringify([act, size, build]);
  const row = rows.get(key) ?? { act, size, build, runs: [] };
  row.runs.push(values);
  rows.set(key, row);
  console.error([act, size, build].join('; '));
}

/** All that is done once. */
async function once(): Promise<void> {
  if (isAsked(FIRST_LOAD))
    for (const isSlow of [false, true])
      for (const { name, address } of builds)
        tell(
          isSlow ? `${FIRST_LOAD}, 40 ms, 10 Mbit/s, processor 4x slower` : FIRST_LOAD,
          '',
          name,
          await firstLoad(browser, OPTIONS, address, isSlow),
        );
  for (const network of networks)
    for (const { name, address } of builds) {
      // A service worker fetches all files of the page meanwhile.
      const context = await browser.newContext({ ...OPTIONS, serviceWorkers: 'block' });
      context.setDefaultTimeout(LIMIT_MS);
      const turnTo = async () => {
        const page = await context.newPage();
        await page.goto(address);
        await page.locator('html[data-ready=true]').waitFor({ state: 'attached' });
        return { browser, page, network, rounds: Number(flags.rounds) };
      };
      const size = `${network.organizations}, ${network.relations}`;
      await perform(acts, turnTo, (act, values) => tell(act, size, name, values));
      await context.close();
    }
}

await loadWords('base');
const networks = sizes.map(measured);
const machine = `${availableParallelism()} processors (${cpus()[0]?.model.trim()}), no graphics card, Node.js ${process.versions.node}, Chromium ${browser.version()}`;
mkdirSync('.cache/bench', { recursive: true });
for (let run = 0; run < Number(flags.runs); run++) {
  await once();
  // What is ended before its last run has told those before it.
  writeFileSync(flags.json, `${JSON.stringify({ machine, rows: [...rows.values()] }, null, 2)}\n`);
}
const all = [...rows.values()];
const loads = all.filter(({ act }) => act.startsWith(FIRST_LOAD));
const done = all.filter(({ act }) => !act.startsWith(FIRST_LOAD));
console.log(`${machine}; median (least–most) of ${flags.runs} runs`);
if (loads.length > 0) console.log(`\n${tableOf(loads, LOADING)}`);
if (done.length > 0) console.log(`\n${tableOf(done, ACTING)}`);
console.log(`\n${flags.json}`);
await browser.close();
for (const { close } of builds) close();
