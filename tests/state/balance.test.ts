import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { type LineIndex, lineIndices } from '../../src/analysis/frustration.ts';
import type { SignedGraph } from '../../src/analysis/signed-graph.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import {
  indexToDraw,
  searchBalance,
  signsOf,
  startBalance,
  stopBalance,
} from '../../src/state/balance.ts';
import { createExplorer } from '../../src/state/store.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

let workers: SilentWorker[];
beforeEach(() => {
  workers = silentWorkers();
});
afterEach(() => vi.unstubAllGlobals());

const OPTIONS = { withTargets: true, rollUp: false, statedOnly: false };
const network = shippedNetwork();

function opened() {
  const explorer = createExplorer(network);
  const { graph } = signsOf(explorer, network, OPTIONS);
  const search = (of: SignedGraph = graph) => explorer.getState().transient.balances.get(of);
  return { explorer, graph, search };
}

/** What a search may know before it has proved anything. */
function intervalOf(graph: SignedGraph): LineIndex {
  const [first] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [2]));
  if (!first) throw new Error('no answer');
  return { ...first, lower: 0 };
}

test('moving an organization asks nothing anew, other options and other records do', () => {
  const { explorer, graph } = opened();
  expect(signsOf(explorer, { ...network }, OPTIONS).graph).toBe(graph);
  expect(signsOf(explorer, network, { ...OPTIONS, weighted: false }).graph).toBe(graph);
  expect(signsOf(explorer, network, { ...OPTIONS, rollUp: true }).graph).not.toBe(graph);
  expect(signsOf(explorer, { ...network, relations: [] }, OPTIONS).graph.ties).toEqual([]);
});

test('what is proved is never searched for again, whatever the limit', async () => {
  const { explorer, graph, search } = opened();
  searchBalance(explorer, graph, 10);
  searchBalance(explorer, graph, 10);
  expect(workers.length).toBe(1);
  const done = finished(lineIndices(graph, branchingSolver, budgetOf(60)));
  workers[0]?.say({ done });
  await vi.waitFor(() => expect(search()).toEqual({ is: 'ended', indices: done, seconds: 10 }));
  searchBalance(explorer, graph, 60);
  expect(workers.length).toBe(1);
});

test('an interval is searched for again with another limit', async () => {
  const { explorer, graph, search } = opened();
  searchBalance(explorer, graph, 10);
  workers[0]?.say({ done: [intervalOf(graph)] });
  await vi.waitFor(() => expect(search()?.is).toBe('ended'));
  searchBalance(explorer, graph, 10);
  expect(workers.length).toBe(1);
  searchBalance(explorer, graph, 60);
  expect(workers.length).toBe(2);
});

test('more time is given to pairs that could not be compared', async () => {
  const { explorer, graph, search } = opened();
  searchBalance(explorer, graph, 10);
  const [first] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [2]));
  if (!first?.inCommon) throw new Error('no answer');
  const done = [{ ...first, inCommon: { ...first.inCommon, unknown: [[0, 1] as const] } }];
  workers[0]?.say({ done });
  await vi.waitFor(() => expect(search()?.is).toBe('ended'));
  searchBalance(explorer, graph, 60);
  expect(workers.length).toBe(2);
});

test('a stop keeps the best partition and what is proved; a later word of that search is not heard', async () => {
  const { explorer, graph, search } = opened();
  startBalance(explorer, graph, 10);
  const indices = [intervalOf(graph)];
  workers[0]?.say({ progress: indices });
  stopBalance(explorer, graph);
  expect(workers[0]?.ended).toBe(true);
  workers[0]?.say({ progress: [] });
  workers[0]?.say({ failed: 'ended' });
  await Promise.resolve();
  expect(search()).toEqual({ is: 'stopped', indices, seconds: 10 });
  startBalance(explorer, graph, 10);
  expect(search()).toEqual({ is: 'running', indices: [], seconds: 10 });
});

test('there is one search at a time, and a broken one says so', async () => {
  const { explorer, graph, search } = opened();
  const { graph: other } = signsOf(explorer, network, { ...OPTIONS, statedOnly: true });
  searchBalance(explorer, graph, 10);
  searchBalance(explorer, other, 10);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(search()).toBeUndefined();
  workers[1]?.say({ failed: 'no memory' });
  await vi.waitFor(() => expect(search(other)?.is).toBe('broken'));
});

test('a search that was stopped half way leaves room for one of other options, and is begun anew', () => {
  const { explorer, graph, search } = opened();
  const { graph: other } = signsOf(explorer, network, { ...OPTIONS, statedOnly: true });
  startBalance(explorer, graph, 10);
  startBalance(explorer, other, 10);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(search()).toBeUndefined();
  searchBalance(explorer, graph, 10);
  expect(search()?.is).toBe('running');
});

test('the groups of a large graph are drawn when the search is over, those of a small one at once', () => {
  const { graph } = opened();
  const indices = finished(lineIndices(graph, branchingSolver, budgetOf(60)));
  const [first] = indices;
  const large = { ...graph, nodes: Array.from({ length: 301 }, (_, i) => `n${i}`) };
  const search = (is: 'running' | 'ended') => ({ is, indices, seconds: 10 });
  expect(indexToDraw(graph, search('running'), 2)).toBe(first);
  expect(indexToDraw(large, search('running'), 2)).toBeNull();
  expect(indexToDraw(large, search('ended'), 2)).toBe(first);
  expect(indexToDraw(graph, search('ended'), 9)).toBeNull();
  expect(indexToDraw(graph, null, 2)).toBeNull();
});
