#!/usr/bin/env node
/**
 * `npm run mutations -- src/evidence src/network/checks.ts`: puts small faults into the source, one at a time and in a
 * copy of the repository, and lists those that no unit test notices. `tools/mutations/equivalents.json` has those that
 * nothing could notice, each with its reason.
 */
import { execFileSync, fork } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { described, mutantsOf } from './mutations/mutants.mjs';

/**
 * How many times as long as without a fault tests may run, and how many milliseconds at least, before a mutant is
 * taken to run for ever, which is noticed too.
 */
const HANGS = { times: 10, least: 30_000 };
const COPY = resolve('.cache/mutations');

/** @type {{ file: string, kind: string, was: string, why: string }[]} */
const EQUIVALENTS = JSON.parse(readFileSync('tools/mutations/equivalents.json', 'utf8'));

const named = process.argv.slice(2);
if (named.length === 0) {
  console.error('Name files or folders of src: npm run mutations -- src/evidence');
  process.exit(2);
}
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const files = tracked.filter(
  (path) =>
    /\.tsx?$/.test(path) &&
    named.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`)),
);

rmSync(COPY, { recursive: true, force: true });
for (const path of tracked) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
  mkdirSync(dirname(join(COPY, path)), { recursive: true });
  cpSync(path, join(COPY, path));
}
symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));

/**
 * With how many files of tests, and the milliseconds they took.
 * @typedef {{ noticed: string | null, tests?: number, took?: number }} Answer
 */

/** Ends the tester that runs, with the processes in which its tests do. */
let end = () => {};
process.on('exit', () => end());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** @param {string} file */
function testerOf(file) {
  end();
  const child = fork(resolve('tools/mutations/tester.mjs'), [file], {
    cwd: COPY,
    stdio: 'ignore',
    detached: true,
  });
  const kill = () => {
    if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, 'SIGKILL');
  };
  end = kill;
  /**
   * @param {number} [limit] in milliseconds
   * @returns {Promise<Answer>}
   */
  const answer = (limit) =>
    new Promise((done) => {
      const say = (/** @type {Answer} */ said) => {
        clearTimeout(timer);
        child.off('message', say).off('exit', gone);
        done(said);
      };
      const gone = () => say({ noticed: 'it does not end' });
      const timer = limit === undefined ? undefined : setTimeout(kill, limit);
      child.on('message', say).on('exit', gone);
    });
  return { child, answer };
}

/** @param {import('node:child_process').ChildProcess} child */
function isRunning({ exitCode, signalCode }) {
  return exitCode === null && signalCode === null;
}

let [all, unnoticed] = [0, 0];
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const mutants = mutantsOf(file, source);
  if (mutants.length === 0) continue;
  let tester = testerOf(file);
  const { noticed, tests, took = 0 } = await tester.answer();
  if (noticed !== null) throw new Error(`${file}: without a fault, ${noticed} fails`);
  const limit = Math.max(HANGS.least, HANGS.times * took);
  /** @type {string[]} */
  const survivors = [];
  for (const mutant of mutants) {
    const said = described(source, mutant);
    all++;
    if (
      EQUIVALENTS.some((one) => one.file === file && one.kind === said.kind && one.was === said.was)
    )
      continue;
    tester.child.send(mutant);
    const answer = await tester.answer(limit);
    if (!isRunning(tester.child)) {
      cpSync(file, join(COPY, file));
      tester = testerOf(file);
      await tester.answer();
    }
    if (answer.noticed !== null) continue;
    survivors.push(`${file}:${said.line} ${said.kind}\n    ${said.was}\n    ${said.is}`);
  }
  end();
  const of = `${mutants.length} faults, ${survivors.length} unnoticed by ${tests} files of tests`;
  console.log([`${file}: ${of}`, ...survivors].join('\n'));
  unnoticed += survivors.length;
}
console.log(`${all} faults in ${files.length} files, ${unnoticed} unnoticed`);
process.exitCode = unnoticed === 0 ? 0 : 1;
