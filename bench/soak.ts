/**
 * A soak of the built page: acts that a seed chooses, with what must hold checked after each. What fails is written
 * down with all acts that led there, and done once more.
 *
 *     npm run soak -- --seed 7 --acts 5000
 *     npm run soak -- --replay .cache/soak-7.json
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { launchChromium } from '../src/cli/chromium.ts';
import { loadWords } from '../src/words/words.ts';
import { THROTTLE } from '../tests/limits.ts';
import type { Act } from './soak/acts.ts';
import { type Soaked, soak } from './soak/soak.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    acts: { type: 'string', default: '5000' },
    /** A file that a failure left. */
    replay: { type: 'string' },
  },
});
const [seed, acts] = [Number(values.seed), Number(values.acts)];

await loadWords('base');
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const browser = await launchChromium();
const address = server.resolvedUrls?.local[0] ?? '';

async function run(replay?: readonly Act[]): Promise<Soaked> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let errors: string[] = [];
  context.on('weberror', (error) => errors.push(`uncaught: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => dialog.dismiss());
  if (THROTTLE > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  }
  await page.goto(address);
  const taken = () => {
    const since = errors;
    errors = [];
    return since;
  };
  const began = performance.now();
  const onAct = (_: Act, count: number) => {
    if (count % 100 !== 0) return;
    console.log(`${count} acts, ${Math.round((performance.now() - began) / 1000)} s`);
  };
  try {
    return await soak(page, { seed, acts, errors: taken, onAct, ...(replay && { replay }) });
  } finally {
    await context.close();
  }
}

const replay = values.replay && (JSON.parse(await readFile(values.replay, 'utf8')) as Act[]);
const soaked = await run(replay || undefined);
if (soaked.faults.length === 0)
  console.log(`${soaked.acts.length} acts of seed ${seed}: all holds.`);
else {
  const file = `.cache/soak-${seed}.json`;
  await mkdir('.cache', { recursive: true });
  await writeFile(file, JSON.stringify(soaked.acts, null, 1));
  console.log(`Seed ${seed}, act ${soaked.acts.length}:`, soaked.acts.at(-1));
  for (const fault of soaked.faults) console.log(`- ${fault}`);
  console.log('The acts before:', soaked.acts.slice(-8, -1));
  const again = await run(soaked.acts);
  const isAgain = again.faults.length > 0;
  console.log(isAgain ? `It fails again: ${again.faults[0]}` : 'Done once more, it does not fail.');
  console.log(`All acts are in ${file}.`);
  process.exitCode = 1;
}
await browser.close();
await server.close();
