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
const HANGS = { times: 20, least: 30_000 };
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

/** @typedef {{ noticed: string | null, tests?: number }} Answer */

/** @param {string} file */
function testerOf(file) {
  const child = fork(resolve('tools/mutations/tester.mjs'), [file], { cwd: COPY, stdio: 'ignore' });
  /**
   * @param {number} [limit] in milliseconds
   * @returns {Promise<Answer>}
   */
  const answer = (limit) =>
    new Promise((done) => {
      const end = (/** @type {Answer} */ said) => {
        clearTimeout(timer);
        child.off('message', end).off('exit', gone);
        done(said);
      };
      const gone = () => end({ noticed: 'it does not end' });
      const timer =
        limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
      child.on('message', end).on('exit', gone);
    });
  return { child, answer };
}

let [all, unnoticed] = [0, 0];
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const mutants = mutantsOf(file, source);
  if (mutants.length === 0) continue;
  let tester = testerOf(file);
  const began = performance.now();
  const { noticed, tests } = await tester.answer();
  if (noticed !== null) throw new Error(`${file}: without a fault, ${noticed} fails`);
  const limit = Math.max(HANGS.least, HANGS.times * (performance.now() - began));
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
    if (tester.child.exitCode !== null || tester.child.killed) {
      cpSync(file, join(COPY, file));
      tester = testerOf(file);
      await tester.answer();
    }
    if (answer.noticed !== null) continue;
    survivors.push(`${file}:${said.line} ${said.kind}\n    ${said.was}\n    ${said.is}`);
  }
  tester.child.kill('SIGKILL');
  const of = `${mutants.length} faults, ${survivors.length} unnoticed by ${tests} files of tests`;
  console.log([`${file}: ${of}`, ...survivors].join('\n'));
  unnoticed += survivors.length;
}
console.log(`${all} faults in ${files.length} files, ${unnoticed} unnoticed`);
process.exitCode = unnoticed === 0 ? 0 : 1;
