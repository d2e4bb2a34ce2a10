#!/usr/bin/env node
/**
 * `npm run mutations -- src/evidence src/network/checks.ts`: puts small faults into the source, all at once but one
 * awake at a time, in a copy of the repository, and lists those that no unit test of their rooms notices.
 * Files or folders of tests that are named too are then the only ones asked, which takes less time.
 * `tools/mutations/equivalents.json` has those that nothing could notice, each with its reason.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { described, mutantsOf } from './mutations/mutants.mjs';
import { switched } from './mutations/switched.mjs';
import { runTests } from './mutations/testers.mjs';

const COPY = resolve('.cache/mutations');
const [TASK, LOG] = [join(COPY, 'task.json'), join(COPY, 'log.txt')];

/** Tests that try all that they come by in so many milliseconds come first: most mutants never meet the slow ones. */
const ROUNDS = [500, 3000, 20_000, 1e9];
/** Rooms whose tests are asked where those of the room itself notice nothing. */
const OTHERS = [
  'evidence',
  'network',
  'analysis',
  'coding',
  'exchange',
  'picture',
  'cli',
  'state',
  'panels',
];
/** Tests of more milliseconds are not asked where each mutant has a run of its own. */
const SLOW = 3000;
/** For how many milliseconds nothing may be heard of the tests. */
const PATIENCE = 120_000;

/** `is` where a line has several faults of a kind, of which others are noticed. @type {{ file: string, kind: string, was: string, is?: string, why: string }[]} */
const EQUIVALENTS = JSON.parse(readFileSync('tools/mutations/equivalents.json', 'utf8'));

const isTest = (/** @type {string} */ path) => path.startsWith('tests/');
const named = process.argv.slice(2).filter((path) => !isTest(path));
const asked = process.argv.slice(2).filter(isTest);
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
const rooms = [...new Set(files.map((file) => file.split('/')[1]))];
/** Those of the rooms first, whose work it is to notice. */
const tests = (
  asked.length > 0
    ? [asked]
    : [rooms, OTHERS.filter((room) => !rooms.includes(room))].map((all) =>
        all.map((room) => `tests/${room}/`),
      )
).map((paths) => paths.map((path) => join(COPY, path)));

rmSync(COPY, { recursive: true, force: true });
for (const path of tracked) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
  mkdirSync(dirname(join(COPY, path)), { recursive: true });
  cpSync(path, join(COPY, path));
}
symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));

/** All mutants, each by its number. */
const mutants = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  return mutantsOf(file, source).map((mutant) => ({ file, ...described(source, mutant) }));
});
for (const file of files) {
  const first = mutants.findIndex((one) => one.file === file);
  writeFileSync(join(COPY, file), switched(file, readFileSync(file, 'utf8'), first));
}
const left = new Set(mutants.keys());
for (const [id, { file, kind, was, is }] of mutants.entries())
  if (
    EQUIVALENTS.some(
      (one) => one.file === file && one.kind === kind && one.was === was && (one.is ?? is) === is,
    )
  )
    left.delete(id);

/** Tests that have tried all that was left of what they come by. */
const done = new Set();
/** Mutants that a program comes by while files of tests load, or that a test noticed that may fail anyway. */
const again = new Set([...mutants.keys()].filter((id) => mutants[id]?.loaded));
/** Mutants that some test comes by. */
const passed = new Set();
/** The mutants that a test comes by, and the file it stands in. @type {Map<string, { ids: number[], path: string, took: number }>} */
const passes = new Map();
/** Which files of tests come by a file. @type {Map<string, Set<string>>} */
const testsOf = new Map();

/** @param {{ longest?: number, only?: number | null }} how */
function prepare({ longest = 0, only = null }) {
  const from = mutants.map(({ file }) => file);
  const slow = [...passes].filter(([, { took }]) => took > SLOW).map(([test]) => test);
  const known = Object.fromEntries([...passes].map(([test, { ids }]) => [test, ids]));
  const task = {
    count: mutants.length,
    from,
    left: [...left],
    done: [...done],
    passes: known,
    slow,
    only,
    longest,
  };
  writeFileSync(TASK, JSON.stringify({ ...task, log: LOG }));
  writeFileSync(LOG, '');
}

/** Takes in what the runner has written down; gives the mutant that was tried last. */
function readLog() {
  let begun = -1;
  const numbers = (/** @type {string} */ text) => text.split(' ').filter(Boolean).map(Number);
  for (const line of readFileSync(LOG, 'utf8').split('\n')) {
    const [what, one = '', ids = '', places = '', test, took] = line.split('\t');
    if (what === 'begun') begun = Number(one);
    if (what === 'noticed') left.delete(Number(one));
    if (what === 'done') done.add(one);
    if (what === 'doubted')
      for (const id of numbers(one)) {
        left.add(id);
        again.add(id);
      }
    if (what === 'doubted' || what === 'fails') console.error(line);
    if (what !== 'outside' && what !== 'passes') continue;
    for (const id of numbers(ids)) {
      passed.add(id);
      if (what === 'outside') again.add(id);
    }
    if (test) passes.set(test, { ids: numbers(ids), path: one, took: Number(took) });
    for (const place of places.split(' ')) {
      const known = testsOf.get(place) ?? new Set();
      testsOf.set(place, known.add(one));
    }
  }
  return begun;
}

/** The files with tests that can still notice something. */
function waiting() {
  const some = [...passes].filter(
    ([test, { ids }]) => !done.has(test) && ids.some((id) => left.has(id)),
  );
  return [...new Set(some.map(([, { path }]) => path))];
}

for (const [i, longest] of ROUNDS.entries())
  for (const paths of i === 0 ? tests : [null])
    for (let ended = true; ended && left.size > 0; ) {
      prepare({ longest });
      const answer = await runTests(COPY, TASK, LOG, paths ?? waiting(), PATIENCE);
      if (answer.noticed !== null) console.error(`without a fault, ${answer.noticed} fails`);
      ended = answer.ended;
      const begun = readLog();
      if (passes.size === 0) throw new Error('no test comes by');
      if (ended) left.delete(begun);
      console.error(
        `${new Date().toISOString()} ${longest}: ${left.size} of ${mutants.length} left`,
      );
    }
/** Those that may notice: the file's own tests first, which most often do. @param {number} id */
function testsFor(id) {
  const { file, loaded } = mutants[id] ?? { file: '' };
  const own = (/** @type {string} */ path) => basename(path, '.test.ts') === basename(file, '.ts');
  const all = [...(testsOf.get(file) ?? [])];
  return [all.filter(own), loaded ? tests.flat() : all.filter((path) => !own(path))];
}

const slow = [...again].filter((id) => left.has(id));
for (const [i, id] of slow.entries())
  for (const paths of testsFor(id)) {
    if (paths.length === 0 || !left.has(id)) continue;
    prepare({ only: id });
    const { noticed, ended } = await runTests(COPY, TASK, LOG, paths, PATIENCE);
    if (noticed !== null || ended) left.delete(id);
    console.error(
      `${new Date().toISOString()} one by one: ${i + 1} of ${slow.length} ${id} ${noticed} ${ended}`,
    );
  }

for (const file of files) {
  const of = [...mutants.entries()].filter(([, one]) => one.file === file);
  const unnoticed = of.filter(([id]) => left.has(id));
  if (of.length > 0) console.log(`${file}: ${of.length} faults, ${unnoticed.length} unnoticed`);
  for (const [id, { line, kind, was, is }] of unnoticed)
    console.log(
      `${file}:${line} ${kind}${passed.has(id) ? '' : ', where no test comes by'}\n    ${was}\n    ${is}`,
    );
}
console.log(`${mutants.length} faults in ${files.length} files, ${left.size} unnoticed`);
process.exit(left.size === 0 ? 0 : 1);
