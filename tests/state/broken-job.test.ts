/** What broke off, for want of the worker's file or by a fault in it, is tried again from where it is said. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBeside } from '../../src/state/files-beside.ts';
import { openFiles } from '../../src/state/open.ts';
import { relayout } from '../../src/state/relayout.ts';
import { createExplorer, type Explorer } from '../../src/state/store.ts';
import { checkAgain, openText } from '../../src/state/texts.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

let workers: SilentWorker[];
let explorer: Explorer;
const last = () => workers.at(-1) as SilentWorker;
beforeEach(() => {
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer(smallNetwork());
});
afterEach(() => vi.unstubAllGlobals());

const JOBS: Readonly<Record<string, { job: string; start(): Promise<unknown> }>> = {
  're-layout': { job: 'layout', start: () => relayout(explorer) },
  opening: { job: 'import', start: () => openFiles(explorer, [new File(['x'], 'a.json')]) },
  'the check': { job: 'verify', start: () => checkAgain(explorer) },
  'reading a text': {
    job: 'read',
    start: () => openText(explorer, 'rowan-2019', new Blob(['x']), 'a.txt'),
  },
};

test.each(Object.entries(JOBS))('%s', async (_, { job, start }) => {
  const notice = () => explorer.getState().transient.notice;
  const first = start();
  last().onerror?.({ message: '' });
  await first;
  expect(notice()?.says().title).toBe(words.loading.failed);

  notice()?.action?.run();
  expect(workers.map((one) => one.job?.job)).toEqual([job, job]);
  last().onerror?.({ message: 'out of memory' });
  await expect.poll(() => notice()?.says().title).not.toBe(words.loading.failed);
  expect(notice()?.action?.name()).toBe(words.loading.again);
});

test('a second network to compare with', async () => {
  const second = () => explorer.getState().transient.beside[0];
  const first = openBeside(explorer, [new File(['x'], 'a.json')]);
  last().onerror?.({ message: '' });
  await first;
  const failed = second();
  if (failed?.is !== 'failed') throw new Error('nothing failed');
  expect(failed.lines()).toContain(words.loading.failed);
  failed.again?.();
  expect(second()?.is).toBe('reading');
  expect(workers).toHaveLength(2);
});
