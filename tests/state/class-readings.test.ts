import { beforeEach, expect, test, vi } from 'vitest';
import { openClass, showAsClass } from '../../src/state/class-readings.ts';
import type { ReadFiles } from '../../src/state/incoming.ts';
import { createExplorer, type Explorer } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

let workers: SilentWorker[];
let explorer: Explorer;
const transient = () => explorer.getState().transient;
beforeEach(() => {
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer(smallNetwork());
});

/** Reads one file, whose name of relations is what the file says itself, or is guessed. */
async function read(isInterpreted: boolean): Promise<void> {
  const reading = openClass(explorer, [new File(['x'], 'ana.csv')], () => undefined);
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  const end = (name: string) => ({ name, kind: 'other' }) as const;
  const example = { source: end('A'), target: end('B'), directed: false };
  const type = { name: 'ally', edges: 1, choice: 'alliance', isInterpreted, example } as const;
  const proposal = { network: smallNetwork(), format: 'explorer', notes: [], types: [type] };
  workers[0]?.say({ done: { ok: true, tables: [], proposal } as never });
  await reading;
}

test('a reading whose file says what its relations are is held against the key at once', async () => {
  await read(false);
  expect(transient()).toMatchObject({ opening: null, dialog: null });
  expect(transient().students?.networks).toHaveLength(1);
});

test('a reading whose relations are guessed is shown before, and held against the key when its reader says so', async () => {
  await read(true);
  const { opening, students, dialog } = transient();
  expect({ students, dialog }).toEqual({ students: null, dialog: 'open' });
  expect(opening?.asClass).toBe(true);
  const [types] = [...(opening?.each?.types.values() ?? [])];
  expect(types?.map(({ name, choice }) => [name, choice])).toEqual([['ally', 'alliance']]);
  showAsClass(explorer, opening?.each as ReadFiles);
  expect(transient()).toMatchObject({ opening: null, dialog: null });
  expect(transient().students?.networks).toHaveLength(1);
});
