/**
 * Told by its parent of one mutant after the other, writes it into the copy of the repository it runs in, and answers
 * which test notices. A process of its own, so that it can be ended where a mutant never ends.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createVitest } from 'vitest/node';

const [file = ''] = process.argv.slice(2);
const path = resolve(file);
const source = readFileSync(path, 'utf8');

const vitest = await createVitest('test', {
  ...{ watch: false, related: [path], project: ['unit'], silent: true },
  ...{ reporters: [{}], maxWorkers: 1, retry: 0 },
});
/** Of the room of the file, whose work it is to notice; other rooms take hours. */
const room = `/tests/${file.split('/')[1]}/`;
const specifications = (await vitest.getRelevantTestSpecifications()).filter(({ moduleId }) =>
  moduleId.includes(room),
);

/**
 * The first test file that fails, or `null`.
 * @param {string} text what stands in the file
 */
async function noticedBy(text) {
  writeFileSync(path, text);
  vitest.invalidateFile(path);
  // All at once: a run of each by itself takes three times as long.
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = testModules.find((one) => !one.ok());
  if (failed) return basename(failed.moduleId);
  if (unhandledErrors.length > 0) return String(unhandledErrors[0]);
  return null;
}

process.on(
  'message',
  async (/** @type {{ start: number, end: number, text: string }} */ mutant) => {
    const { start, end, text } = mutant;
    const noticed = await noticedBy(source.slice(0, start) + text + source.slice(end));
    writeFileSync(path, source);
    process.send?.({ noticed });
  },
);
const began = performance.now();
const noticed = await noticedBy(source);
process.send?.({ noticed, tests: specifications.length, took: performance.now() - began });
