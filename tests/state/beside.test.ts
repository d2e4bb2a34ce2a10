import { beforeEach, expect, test, vi } from 'vitest';
import type { ForeignType } from '../../src/exchange/opening/foreign-types.ts';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { addBeside, closeBeside, setBeside } from '../../src/state/beside.ts';
import { openBeside } from '../../src/state/files-beside.ts';
import { chooseAgain, openFiles } from '../../src/state/open.ts';
import {
  decisionsOfTwo,
  entriesOf,
  optionsOf,
  optionsOfTwo,
  sideBySide,
} from '../../src/state/side-by-side.ts';
import { createExplorer, type Explorer, setView } from '../../src/state/store.ts';
import { loadWords } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

const file = (name: string) => new File(['x'], name);
const network = (id: string) => ({ ...smallNetwork(), id, title: id });
const ALLY: ForeignType = {
  name: 'ally',
  edges: 1,
  choice: 'alliance',
  isInterpreted: true,
  example: {
    source: { name: 'A', kind: 'other' },
    target: { name: 'B', kind: 'other' },
    directed: false,
  },
};
const read = (id: string, types: readonly ForeignType[] = []) => ({
  done: {
    ok: true as const,
    tables: [],
    proposal: { network: network(id), format: 'explorer' as const, notes: [], types },
  },
});
const several = {
  done: {
    ok: false as const,
    tables: [],
    problems: [{ code: 'several-not-tables', params: {} }],
  },
} as never;

let workers: SilentWorker[];
let explorer: Explorer;
beforeEach(async () => {
  await loadWords('base', 'files');
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer(smallNetwork());
  setView(explorer, { ask: { id: 'comparison', options: {} } });
});

const state = () => explorer.getState();
const wanted = () => state().view.ask?.options.with;
const beside = () =>
  state()
    .transient.beside.map(({ key, is }) => `${key} ${is}`)
    .toSorted();

test('files that are no network together stand each by itself beside the open one, and others come to them', async () => {
  const opening = openBeside(explorer, [file('a.json'), file('b.json')]);
  workers[0]?.say(several);
  await vi.waitFor(() => expect(workers).toHaveLength(2));
  workers[1]?.say(read('a'));
  await vi.waitFor(() => expect(workers).toHaveLength(3));
  workers[2]?.say(read('b'));
  await opening;
  expect(wanted()).toBe('file,file.2');
  expect(beside()).toEqual(['file open', 'file.2 open']);
  closeBeside(explorer, 'file.2');

  const broken = openBeside(explorer, [file('c.json')]);
  workers[3]?.say({ failed: 'broken' });
  await broken;
  expect(beside()).toEqual(['file open', 'file.2 failed']);
  // What failed makes room for the next.
  const next = openBeside(explorer, [file('c.json')]);
  workers[4]?.say(read('c'));
  await next;
  expect(wanted()).toBe('file,file.2');
  addBeside(explorer, 'bacrim-2020');
  expect(wanted()).toBe('file,file.2,bacrim-2020');
  closeBeside(explorer, 'file');
  expect(wanted()).toBe('file.2,bacrim-2020');
  expect(beside()).toEqual(['file.2 open']);
  closeBeside(explorer);
  expect(wanted()).toBe('');
});

test('in another analysis files that are no network together are refused', async () => {
  setView(explorer, { ask: { id: 'readings', options: {} } });
  const opening = openBeside(explorer, [file('a.json'), file('b.json')]);
  workers[0]?.say(several);
  await opening;
  expect(wanted()).toBe('file');
  expect(beside()).toEqual(['file failed']);
});

test('what names of relations are taken to mean is seen before a file stands beside the open one', async () => {
  const opening = openBeside(explorer, [file('a.csv')]);
  workers[0]?.say(read('a', [ALLY]));
  await opening;
  expect([wanted(), beside()]).toEqual(['', []]);
  const { dialog, opening: shown } = state().transient;
  expect([dialog, shown?.beside, shown?.result?.ok]).toEqual(['open', [], true]);
  const again = chooseAgain(explorer, { ...NO_CHOICES, types: new Map([['ally', 'own-name']]) });
  workers[1]?.say(read('a', [{ ...ALLY, choice: 'own-name' }]));
  await again;
  expect(state().transient.opening?.beside).toEqual([]);
});

test('and of each of several, which then come to those that are there', async () => {
  setBeside(explorer, [network('there')]);
  const opening = openBeside(explorer, [file('a.csv'), file('b.json')]);
  workers[0]?.say(several);
  await vi.waitFor(() => expect(workers).toHaveLength(2));
  workers[1]?.say(read('a', [ALLY]));
  await vi.waitFor(() => expect(workers).toHaveLength(3));
  workers[2]?.say(read('b'));
  await opening;
  expect(beside()).toEqual(['file open']);
  const { each, beside: there } = state().transient.opening ?? {};
  expect([...(each?.types.values() ?? [])]).toEqual([[ALLY], []]);
  setBeside(explorer, each?.networks ?? [], each?.types, there);
  expect(wanted()).toBe('file,file.2,file.3');
  expect(beside()).toEqual(['file open', 'file.2 open', 'file.3 open']);
});

test('several files that are opened are shown, each as a network by itself', async () => {
  const opening = openFiles(explorer, [file('a.json'), file('b.json')]);
  workers[0]?.say(several);
  await vi.waitFor(() => expect(workers).toHaveLength(2));
  workers[1]?.say(read('a'));
  await vi.waitFor(() => expect(workers).toHaveLength(3));
  workers[2]?.say(read('b'));
  await opening;
  expect(state().transient.opening?.each?.networks.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(state().document.network.id).toBe('small');
});

test('another version of a network that is there is none of those that are matched', () => {
  const open = (key: string, id: string) =>
    ({ is: 'open', key, network: network(id), types: [] }) as const;
  const keys = ['file', 'file.2', 'file.3', 'file.4'];
  const { entries, networks } = entriesOf(smallNetwork(), keys, [
    open('file', 'a'),
    open('file.2', 'small'),
    open('file.3', 'b'),
  ]);
  expect(entries.map(({ place }) => place)).toEqual([1, null, 2, null]);
  expect(networks.map(({ id }) => id)).toEqual(['small', 'a', 'b']);
});

test('decisions are in the options, and remembered for each two networks', () => {
  const networks = [network('a'), network('b'), network('c')];
  const [one = '', other = ''] = smallNetwork().organizations.map(({ id }) => id);
  const decisions = {
    accepted: [{ of: 'c', organization: other, network: 'a', other: one }],
    refused: [{ of: 'a', organization: one, network: 'b', other: one }],
  };
  const options = optionsOf(decisions);
  expect(options.accept).toBe(`c.${other}~a.${one}`);
  const side = sideBySide(networks, options);
  expect(side.decisions).toEqual(decisions);
  expect(sideBySide(networks, { accept: 'a.nobody~b.x,,x' }).decisions.accepted).toEqual([]);
  expect(optionsOfTwo(decisions, 'a', 'c')).toEqual({ accept: `${one}~${other}`, refuse: '' });
  const of = (a: string, b: string) => decisionsOfTwo(optionsOfTwo(decisions, a, b), a, b);
  expect(of('a', 'b')).toEqual({ accepted: [], refused: decisions.refused });
});
