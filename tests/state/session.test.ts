/** What is under way for a network ends with it, and two explorers have nothing in common. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchBalance, signsOf } from '../../src/state/balance.ts';
import { openBeside } from '../../src/state/files-beside.ts';
import type { JobMessage } from '../../src/state/jobs.ts';
import { openFiles } from '../../src/state/open.ts';
import { relayout } from '../../src/state/relayout.ts';
import { beginSession } from '../../src/state/session.ts';
import { createExplorer, type Explorer, setTransient } from '../../src/state/store.ts';
import { readyToSwitch, undoOpening } from '../../src/state/switch-network.ts';
import { openText } from '../../src/state/texts.ts';
import { NOTHING_OF_NETWORK } from '../../src/state/transient.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

const CHANCE = { job: 'chance', graph: {} as never } as const;
const SIGNS = { withTargets: true, rollUp: false, statedOnly: false };
/** An answer of the worker to any job; nobody is to look at it. */
const LATE: JobMessage = { done: { ok: true } as never };
const file = new File(['x'], 'a.json');

/** All that takes long, as the reader asks for it. */
const ERRANDS: Readonly<Record<string, (explorer: Explorer) => unknown>> = {
  opening: (explorer) => openFiles(explorer, [file]),
  second: (explorer) => openBeside(explorer, [file]),
  check: (explorer) => openText(explorer, 'rowan-2019', file, 'a.txt'),
  balance: (explorer) => {
    const { graph } = signsOf(explorer, explorer.getState().document.network, SIGNS);
    searchBalance(explorer, graph, 10);
  },
  relayout: (explorer) => relayout(explorer),
};

let workers: SilentWorker[];
beforeEach(() => {
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

/** Whatever waits for a worker's answer has had its turn once this has. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const isEnded = () => workers.map(({ ended }) => ended);

describe.each(Object.entries(ERRANDS))('what is under way: %s', (_, start) => {
  test('ends when another network opens, and a late answer changes nothing there', async () => {
    const explorer = createExplorer(smallNetwork());
    const { open } = await readyToSwitch(explorer);
    void start(explorer);
    expect(isEnded()).toEqual([false]);
    open({ ...smallNetwork(), title: 'Other' });
    expect(isEnded()).toEqual([true]);
    const { notice } = explorer.getState().transient;
    expect(explorer.getState().transient).toMatchObject({ ...NOTHING_OF_NETWORK, notice });

    const before = explorer.getState();
    workers[0]?.say({ progress: 0.5 });
    workers[0]?.say(LATE);
    await settled();
    expect(explorer.getState()).toBe(before);
  });

  test('goes on whatever another explorer begins, or opens', async () => {
    const [explorer, other] = [createExplorer(smallNetwork()), createExplorer(smallNetwork())];
    void start(explorer);
    const { transient } = explorer.getState();
    void start(other);
    expect(isEnded()).toEqual([false, false]);
    (await readyToSwitch(other)).open({ ...smallNetwork(), title: 'Other' });
    expect(isEnded()).toEqual([false, true]);
    expect(explorer.getState().transient).toBe(transient);
  });
});

test('of the same network two explorers work out each their own, and so does the next session', async () => {
  const network = smallNetwork();
  const [explorer, other] = [createExplorer(network), createExplorer(network)];
  const { graph } = signsOf(explorer, network, SIGNS);
  expect(signsOf(other, network, SIGNS).graph).not.toBe(graph);
  expect(signsOf(explorer, network, SIGNS).graph).toBe(graph);
  (await readyToSwitch(explorer)).open({ ...network });
  expect(signsOf(explorer, network, SIGNS).graph).not.toBe(graph);
});

test('a network that is gone back to has the seeds behind it that were tried; another begins anew', async () => {
  const explorer = createExplorer(smallNetwork());
  const nextSeed = () => explorer.getState().transient.nextSeed;
  const first = nextSeed();
  setTransient(explorer, { nextSeed: first + 8 });
  (await readyToSwitch(explorer)).open({ ...smallNetwork(), title: 'Other' });
  expect(nextSeed()).toBe(first);
  await undoOpening(explorer);
  expect(nextSeed()).toBe(first + 8);
});

describe('a session', () => {
  test('runs one job for an errand at a time, and any number without one', () => {
    const session = beginSession();
    const over: string[] = [];
    for (const name of ['first', 'second'])
      session.start(CHANCE, { errand: 'check', onOver: () => over.push(name) });
    session.start(CHANCE);
    session.start(CHANCE);
    expect(isEnded()).toEqual([true, false, false, false]);
    expect(over).toEqual(['first']);
    session.cancel('check');
    session.cancel('check');
    expect(isEnded()).toEqual([true, true, false, false]);
    expect(over).toEqual(['first', 'second']);
  });

  test('says that a job is over before what it found is known', async () => {
    const said: unknown[] = [];
    const job = beginSession().start(CHANCE, { onOver: () => said.push('over') });
    workers[0]?.say(LATE);
    said.push(await job.result);
    job.cancel();
    expect(said).toEqual(['over', { ok: true }]);
  });

  test('once it has ended starts nothing and has forgotten its own', () => {
    const session = beginSession();
    const own = session.own(() => ({}));
    const make = () => ({ made: true });
    expect(session.own(make)).toBe(session.own(make));
    expect(session.own(make)).not.toBe(own);
    const before = session.own(make);
    session.end();
    expect(session.isOver()).toBe(true);
    session.start(CHANCE);
    expect(workers).toEqual([]);
    expect(session.own(make)).not.toBe(before);
  });
});
