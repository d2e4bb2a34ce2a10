import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { unreadable } from '../../src/network/problems.ts';
import type { JobMessage } from '../../src/state/jobs.ts';
import {
  acceptOpening,
  cancelOpening,
  chooseAgain,
  openAddressed,
  openFiles,
  openUnasked,
} from '../../src/state/open.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type SilentWorker, silentWorkers } from './silent-worker.ts';

const file = (name: string) => new File(['x'], name);
const proposal = (title: string) => ({
  ok: true as const,
  tables: [],
  proposal: {
    network: { ...smallNetwork(), title },
    format: 'explorer' as const,
    notes: [],
    types: [],
  },
});
const refused = {
  ok: false as const,
  tables: [],
  problems: [unreadable('a.csv', { code: 'quotation-mark-open', params: {} }, { row: 2 })],
};
let workers: SilentWorker[];
const last = () => workers.at(-1) as SilentWorker;

let explorer: Explorer;
const transient = () => explorer.getState().transient;
beforeEach(() => {
  workers = silentWorkers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer({ ...smallNetwork(), title: 'Shipped' });
});

describe('files on their way in', () => {
  test('are not said to hold what other files held', async () => {
    const first = openFiles(explorer, [file('a.json')]);
    last().say({ done: proposal('A') });
    await first;
    expect(transient().opening?.result).toEqual(proposal('A'));
    void openFiles(explorer, [file('b.json')]);
    expect(transient().opening?.files.map(({ name }) => name)).toEqual(['b.json']);
    expect(transient().opening?.result).toBeNull();
  });

  test('stay in sight as they were while they are read anew', async () => {
    const first = openFiles(explorer, [file('a.json')]);
    last().say({ done: proposal('A') });
    await first;
    void chooseAgain(explorer, NO_CHOICES);
    expect(transient().opening).toMatchObject({ share: 0, result: proposal('A') });
  });

  test('leave nothing behind when too large ones come after them', async () => {
    void openFiles(explorer, [file('a.json')]);
    const reading = last();
    await openFiles(explorer, [new File([new Uint8Array(50_000_001)], 'huge.json')]);
    expect(reading.ended).toBe(true);
    expect(transient()).toMatchObject({ opening: null, dialog: null });
    expect(transient().notice?.says().title).toContain('huge.json');
  });

  test('that were left do not come back with what they had still to say', () => {
    void openFiles(explorer, [file('a.json')]);
    cancelOpening(explorer);
    last().say({ progress: 0.5 });
    expect(transient()).toMatchObject({ opening: null, dialog: null });
  });

  test('that cannot be read are said, in words', async () => {
    const reading = openFiles(explorer, [file('folder')]);
    last().say({ failed: 'NotFoundError' });
    await reading;
    expect(transient().opening).toBeNull();
    expect(transient().notice?.says().lines[0]).toMatch(/may be a folder.*NotFoundError/);
  });
});

test('with another network goes all that was found of the one before', async () => {
  setView(explorer, { ask: { id: 'comparison', options: { with: 'file' } } });
  setTransient(explorer, {
    hover: 'alder-group',
    overlay: { groups: [] } as never,
    beside: [{ is: 'open', key: 'file', network: smallNetwork(), types: [] }],
    otherPicture: { scene: {}, besides: smallNetwork() } as never,
    balances: new Map([[{} as never, { indices: [], is: 'running', seconds: 9 }]]),
    checks: new Map([['x', {} as never]]),
  });
  const reading = openFiles(explorer, [file('a.json')]);
  last().say({ done: proposal('A') });
  await reading;
  await acceptOpening(explorer);
  expect(explorer.getState().document.network.title).toBe('A');
  expect(explorer.getState().view.ask).toBeNull();
  expect(transient()).toMatchObject({
    hover: null,
    overlay: null,
    beside: [],
    otherPicture: null,
    balances: new Map(),
    checks: new Map(),
    checking: null,
  });
});

describe('an address', () => {
  const page = (search: string) =>
    ({ href: `https://a.example/${search}`, origin: 'https://a.example', search }) as Location;
  const answer = async (act: Promise<void>, done: JobMessage) => {
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    last().say(done);
    await act;
  };

  test('that is written wrongly is asked for all the same', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await openAddressed(explorer, page('?open=data%2F%25zz.json'));
    expect(transient().notice?.says().title).toContain('%zz.json');
    expect(transient().notice?.says().lines[0]).toContain('404');
  });

  test('that nobody answers is said in words', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await openAddressed(explorer, page('?open=a.json'));
    expect(transient().notice?.says().lines[0]).toMatch(
      /^The site did not answer.*Failed to fetch/,
    );
  });

  test('is open at once in a frame, without a word over the picture', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}'));
    await answer(openUnasked(explorer, page('?open=a.json')), { done: proposal('A') });
    expect(explorer.getState().document.network.title).toBe('A');
    expect(transient()).toMatchObject({ notice: null, opening: null, dialog: null });
  });

  test('in a frame opens only once it is seen what the file’s names of relations are taken for', async () => {
    vi.stubGlobal('fetch', async () => new Response('source,target,type'));
    const read = proposal('A');
    const end = (name: string) => ({ name, kind: 'other' }) as const;
    const example = { source: end('A'), target: end('B'), directed: false };
    const ally = {
      name: 'ally',
      edges: 3,
      choice: 'alliance',
      isInterpreted: true,
      example,
    } as const;
    const met = { ...ally, name: 'met', choice: 'own-name', isInterpreted: false } as const;
    const done = { ...read, proposal: { ...read.proposal, types: [ally, met] } } as never;
    await answer(openUnasked(explorer, page('?open=a.csv')), { done });
    const title = () => explorer.getState().document.network.title;
    expect(title()).toBe('Shipped');
    const { notice, dialog } = transient();
    expect([dialog, notice?.tone, notice?.says()]).toEqual([
      null,
      'problem',
      {
        title: 'a.csv would open with its relations read as:',
        lines: ['“ally” (3 edges): Alliance'],
      },
    ]);
    notice?.action?.run();
    await vi.waitFor(() => expect(title()).toBe('A'));
    await vi.waitFor(() => expect(transient().notice).toBeNull());
  });

  test('of tables that give no network is said in a frame, which has no dialog', async () => {
    vi.stubGlobal('fetch', async () => new Response('a,b'));
    const done = { ...refused, tables: [{}] } as never;
    await answer(openUnasked(explorer, page('?open=a.csv')), { done });
    expect(explorer.getState().document.network.title).toBe('Shipped');
    expect(transient()).toMatchObject({ opening: null, dialog: null });
    expect(transient().notice?.says().lines[0]).toContain('row 2');
  });

  test('of a table of numbers that was read as relations is not opened in a frame', async () => {
    vi.stubGlobal('fetch', async () => new Response('source,target\n1,2'));
    const read = proposal('A');
    const note = { code: 'numbers-as-relations', params: {}, place: 'a.csv' } as const;
    const done = { ...read, proposal: { ...read.proposal, notes: [note] } } as never;
    await answer(openUnasked(explorer, page('?open=a.csv')), { done });
    expect(explorer.getState().document.network.title).toBe('Shipped');
    expect(transient().notice?.says().lines[0]).toContain('All cells of the table are numbers');
  });
});

test('a text that comes as soon as the network is open stays', async () => {
  const text = {} as never;
  const stop = explorer.subscribe(({ transient: { notice } }) => {
    if (notice?.tone !== 'done') return;
    stop();
    setTransient(explorer, { texts: new Map([['rowan-2019', text]]), checking: 0 });
  });
  const reading = openFiles(explorer, [file('a.json')]);
  last().say({ done: proposal('A') });
  await reading;
  await acceptOpening(explorer);
  expect(transient().texts.get('rowan-2019')).toBe(text);
  expect(transient().checking).toBe(0);
});
