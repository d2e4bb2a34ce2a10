/**
 * Told by its parent which files of tests to run, answers when they have run, and which failed first. A process of its
 * own, so that it can be ended where a mutant never ends.
 */
import { basename, resolve } from 'node:path';
import { createVitest } from 'vitest/node';

const vitest = await createVitest('test', {
  ...{ config: resolve('tools/mutations/vitest.config.mjs'), watch: false, silent: true },
  ...{ reporters: [{}], maxWorkers: 1, retry: 0 },
});
const all = await vitest.globTestSpecifications();

process.on('message', async (/** @type {string[]} */ paths) => {
  const chosen = all.filter(({ moduleId }) => paths.some((path) => moduleId.startsWith(path)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  // Those of earlier runs are among them.
  const run = new Set(chosen.map(({ moduleId }) => moduleId));
  const failed = testModules.find((one) => run.has(one.moduleId) && one.state() === 'failed');
  const noticed = failed ? basename(failed.moduleId) : unhandledErrors.map(messageOf)[0];
  process.send?.({ noticed: noticed ?? null });
});
process.send?.('ready');

/** @param {unknown} error */
function messageOf(error) {
  return error !== null && typeof error === 'object' && 'message' in error ? error.message : 'what';
}
