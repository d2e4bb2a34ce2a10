/** Runs files of tests in the copy of the repository, in a process that is ended where it comes to no end. */
import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Ends the process that runs, with those in which its tests do. */
let end = () => {};
process.on('exit', () => end());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** @type {import('node:child_process').ChildProcess | undefined} */
let tester;

/**
 * @param {string} copy
 * @param {string} taskPath what `runner.mjs` reads
 */
async function ready(copy, taskPath) {
  if (tester && isRunning(tester)) return tester;
  const child = fork(resolve('tools/mutations/tester.mjs'), {
    cwd: copy,
    stdio: ['ignore', 'ignore', process.env.MUTATIONS_LOUD ? 'inherit' : 'ignore', 'ipc'],
    detached: true,
    env: { ...process.env, MUTATIONS_TASK: taskPath },
  });
  end = () => {
    if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, 'SIGKILL');
  };
  await new Promise((done) => child.once('message', done).once('exit', done));
  tester = child;
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
function isRunning({ exitCode, signalCode }) {
  return exitCode === null && signalCode === null;
}

/**
 * What notices something: a file of tests; or `ended`, where for so many milliseconds nothing was heard.
 * @param {string} copy
 * @param {string} taskPath
 * @param {string} log a file that grows while tests run
 * @param {readonly string[]} paths files or folders of tests
 * @param {number} patience
 * @returns {Promise<{ noticed: string | null, ended: boolean }>}
 */
export async function runTests(copy, taskPath, log, paths, patience) {
  const child = await ready(copy, taskPath);
  const began = Date.now();
  return new Promise((done) => {
    const watch = setInterval(() => {
      if (Date.now() - Math.max(began, statSync(log).mtimeMs) > patience) end();
    }, 1000);
    const say = (/** @type {{ noticed: string | null }} */ said) => finish(said.noticed, false);
    const gone = () => finish(null, true);
    const finish = (/** @type {string | null} */ noticed, /** @type {boolean} */ ended) => {
      clearInterval(watch);
      child.off('message', say).off('exit', gone);
      done({ noticed, ended });
    };
    child.on('message', say).on('exit', gone);
    child.send(paths);
  });
}
