/**
 * Runs each test once as it is, which tells the mutants it comes by, and then once with each of these that nothing has
 * noticed yet. What it finds stands line by line in a file, so that nothing is lost where a mutant never ends.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { VitestTestRunner } from 'vitest/runners';
import { switches } from './switches.mjs';

/** @type {{ count: number, from: string[], left: number[], done: string[], passes: Record<string, number[]>, slow: string[], only: number | null, longest: number, log: string }} */
const task = JSON.parse(readFileSync(process.env.MUTATIONS_TASK ?? '', 'utf8'));

/**
 * A mutant may have the program go this many times as often past the mutants, and take as many times as long, before
 * it is taken to run for ever.
 */
const HANGS = { times: 30, least: 1_000_000, milliseconds: 5000 };
/** Between two looks at the clock. */
const LOOKS = 1000;

let active = task.only ?? -1;
let steps = 0;
let limit = Number.POSITIVE_INFINITY;
let end = Number.POSITIVE_INFINITY;
const passed = new Uint8Array(task.count);

/** @param {number} id */
function on(id) {
  passed[id] = 1;
  if (++steps > limit || (steps % LOOKS === 0 && performance.now() > end))
    throw new Error('it does not end');
  return id === active;
}

Object.assign(globalThis, { $f: switches(on) });

// The same cases each time, or the report would change by chance; and none made smaller, which nobody reads.
fc.configureGlobal({ seed: 1, endOnFailure: true });

const left = new Set(task.left);
const done = new Set(task.done);

/** @param {(string | number | undefined)[]} words */
const log = (...words) => appendFileSync(task.log, `${words.join('\t')}\n`);

/** The mutants that the program has come by since this was asked last. */
function takePassed() {
  const ids = [...left].filter((id) => passed[id] === 1);
  const places = [
    ...new Set([...passed.keys()].filter((id) => passed[id] === 1).map((id) => task.from[id])),
  ];
  passed.fill(0);
  return { ids, places };
}

let isNoticed = false;

/** @param {unknown} error */
function firstLine(error) {
  return String(error).split('\n', 1).join();
}

export default class extends VitestTestRunner {
  /**
   * Nothing is loaded any more once something has noticed.
   * @override
   * @param {string} path
   * @param {'collect' | 'setup'} source
   */
  importFile(path, source) {
    return isNoticed ? undefined : super.importFile(path, source);
  }

  /** @param {import('vitest').RunnerTestCase} test */
  async runTask(test) {
    const run = VitestTestRunner.getTestFn(test);
    if (task.only !== null) {
      if (isNoticed || task.slow.includes(test.id)) return;
      log('asked', test.id);
      try {
        return await run();
      } catch (error) {
        isNoticed = true;
        throw error;
      }
    }
    const known = task.passes[test.id];
    if (done.has(test.id) || known?.every((id) => !left.has(id))) return;
    const outside = takePassed();
    log('outside', test.file.filepath, outside.ids.join(' '), outside.places.join(' '));
    const [began, from] = [performance.now(), steps];
    try {
      await run();
    } catch (error) {
      // A busy machine, it may be: what cannot be relied on notices nothing.
      log('fails', test.file.filepath, test.name, firstLine(error));
      takePassed();
      return;
    }
    const took = performance.now() - began;
    const most = Math.max(HANGS.least, HANGS.times * (steps - from));
    const longest = Math.max(HANGS.milliseconds, HANGS.times * took);
    const { ids, places } = takePassed();
    log('passes', test.file.filepath, ids.join(' '), places.join(' '), test.id, took);
    if (took * ids.length > task.longest) return;
    const noticed = [];
    for (const id of ids) {
      log('begun', id);
      [active, limit, end] = [id, steps + most, performance.now() + longest];
      try {
        await run();
      } catch {
        noticed.push(id);
        left.delete(id);
        log('noticed', id, test.file.filepath);
      } finally {
        [active, limit, end] = [-1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      }
    }
    try {
      await run();
    } catch (error) {
      // It cannot be run twice: what it noticed may be that.
      log('doubted', noticed.join(' '), test.name, firstLine(error));
    }
    takePassed();
    log('done', test.id);
  }
}
