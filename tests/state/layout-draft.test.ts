import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DRAFT } from '../../src/network/stored-codes.ts';
import { pin } from '../../src/state/document.ts';
import { layOutDraft, resetLayout } from '../../src/state/relayout.ts';
import { createExplorer, type Explorer, setDocument } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

let workers: SilentWorker[];
beforeEach(() => {
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

const network = smallNetwork();
const ids = network.organizations.map(({ id }) => id);
const BETTER = new Map(ids.map((id, i) => [id, { x: 100 * i, y: 7 }]));
const FOUND = { places: BETTER, method: 'forceatlas2', seed: 3, quality: {} as never };

/** Opened with the draft of a layout. */
function drafted(): Explorer {
  const positions = ids.map((organization, i) => ({ organization, x: i, y: i }));
  return createExplorer({ ...network, layout: { method: DRAFT, seed: 0, positions } });
}

const heights = ({ document }: ReturnType<Explorer['getState']>) =>
  new Set(document.network.layout?.positions.map(({ y }) => y));

test('the layout that is found takes the place of the draft, also once more after a reset', async () => {
  const explorer = drafted();
  const laidOut = layOutDraft(explorer);
  workers[0]?.say({ done: { tried: 1, before: null, found: FOUND } });
  await laidOut;
  expect(explorer.getState().document.network.layout?.method).toBe('forceatlas2');
  expect(heights(explorer.getState())).toEqual(new Set([7]));
  resetLayout(explorer);
  expect(explorer.getState().document.network.layout?.method).toBe(DRAFT);
  expect(workers[1]?.job).toMatchObject({ job: 'layout', search: { keeps: false } });
});

test('what the reader moves meanwhile stays, and the search ends', () => {
  const explorer = drafted();
  void layOutDraft(explorer);
  expect(explorer.getState().transient.relayout).toBe(0);
  setDocument(explorer, (one) => pin(one, [{ organization: ids[0] ?? '', x: 1, y: 500 }]));
  workers[0]?.say({ done: { tried: 1, before: null, found: FOUND } });
  expect(explorer.getState().transient.relayout).toBeNull();
  expect(heights(explorer.getState())).toContain(500);
});

test('nothing is looked for where a network came with its layout', async () => {
  await layOutDraft(createExplorer(network));
  expect(workers).toEqual([]);
});
