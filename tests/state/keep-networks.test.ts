/** What the reader changed is there again, whatever happens to the page and to the storage of the browser. */
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packNetwork } from '../../src/exchange/links/share-link.ts';
import { encodeView } from '../../src/state/address.ts';
import { connectAddress } from '../../src/state/connect-address.ts';
import { addBloc, pin } from '../../src/state/document.ts';
import { beginDraft } from '../../src/state/drafts.ts';
import { keepNetworks } from '../../src/state/keep-networks.ts';
import { reopen } from '../../src/state/reopening.ts';
import { createExplorer, type Explorer, setDocument, setView } from '../../src/state/store.ts';
import { deleteNetwork, readKeptNetworks } from '../../src/state/stored-networks.ts';
import { readyToSwitch } from '../../src/state/switch-network.ts';
import { undoStep } from '../../src/state/undoing.ts';
import { loadWords } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type FakePage, fakePage } from './fake-page.ts';
import { type FakeStorage, fakeStorage } from './fake-storage.ts';

const shipped = { ...smallNetwork(), title: 'Shipped' };
const file = { ...smallNetwork(), id: 'from-file', title: 'From a file' };
const BLOC_ID = shipped.blocs[0]?.id ?? '';
const BLOC = { name: 'Mine', members: [], evidence: [] };

let storage: FakeStorage;
beforeEach(async () => {
  await loadWords('base');
  storage = fakeStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A tab on the page, from its beginning. */
async function tab(page: FakePage = fakePage('')): Promise<{ explorer: Explorer; page: FakePage }> {
  const explorer = createExplorer(shipped);
  await reopen(explorer, page.window);
  await keepNetworks(explorer, page.window);
  await connectAddress(explorer, page.window);
  return { explorer, page };
}

const move = (explorer: Explorer, x: number) =>
  setDocument(explorer, (document) => pin(document, [{ organization: 'rio-cartel', x, y: 0 }]));
const bloc = (explorer: Explorer) => setDocument(explorer, (now) => addBloc(now, BLOC).document);
const open = async (explorer: Explorer, network: typeof file) =>
  (await readyToSwitch(explorer)).open({ ...network });
const noticeOf = (explorer: Explorer) => {
  const { notice } = explorer.getState().transient;
  return notice && [notice.says().title, ...notice.says().lines].join(' ');
};
const written = (explorer: Explorer) => {
  const { network, history, opened } = explorer.getState().document;
  return JSON.stringify({ network, history, opened });
};
const titleOf = (explorer: Explorer) => explorer.getState().document.network.title;
/** Once what was done last is kept. */
const isKept = (explorer: Explorer) =>
  vi.waitFor(async () => {
    const { document, view } = explorer.getState();
    const { id, history } = document;
    const one = (await readKeptNetworks()).find((each) => each.id === id);
    expect(one?.view).toBe(encodeView(view));
    expect(one?.done).toBe(history.past.length);
    expect(one?.steps).toBe(history.past.length + history.future.length);
  });

describe('what was changed', () => {
  test('is there after a reload, with its history, its view, and as what it was opened', async () => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    move(explorer, 7);
    move(explorer, 9);
    bloc(explorer);
    undoStep(explorer);
    setView(explorer, { selection: 'rio-cartel' });
    await isKept(explorer);
    storage.closeTabs();
    const again = await tab(page.reload());
    expect(written(again.explorer)).toBe(written(explorer));
    expect(again.explorer.getState().view).toEqual(explorer.getState().view);
    expect(noticeOf(again.explorer)).toBeNull();
  });

  test('is there for who comes back to the plain address, who is told, and can have it as it came', async () => {
    const { explorer } = await tab();
    move(explorer, 7);
    setView(explorer, { highlight: BLOC_ID });
    await isKept(explorer);
    const before = written(explorer);
    storage.closeTabs();
    const again = await tab();
    expect(written(again.explorer)).toBe(before);
    expect(again.explorer.getState().view.highlight).toBe(BLOC_ID);
    expect(again.page.hash()).toBe(`#highlight=${BLOC_ID}`);
    expect(again.explorer.getState().document.opened).toBe(shipped);
    expect(noticeOf(again.explorer)).toMatch(/again.*as you left it/);
    again.explorer.getState().transient.notice?.action?.run();
    expect(again.explorer.getState().document.network).toEqual(shipped);
  });

  test('is there again where it came in an address, which then has it', async () => {
    const packed = packNetwork(file, 32_768) ?? '';
    const { explorer, page } = await tab(fakePage(`#network=${packed}`));
    await isKept(explorer);
    storage.closeTabs();
    const reloaded = await tab(page.reload());
    expect(reloaded.explorer.getState().document.id).toBe(explorer.getState().document.id);
    storage.closeTabs();
    const again = await tab();
    expect(again.explorer.getState().document.id).toBe(explorer.getState().document.id);
    expect(again.page.hash()).toBe(`#network=${packed}`);
  });

  test('is not asked for by an address of something else, and nothing is kept of who only looks', async () => {
    const { explorer } = await tab();
    setView(explorer, { selection: 'rio-cartel' });
    expect(await indexedDB.databases()).toEqual([]);
    move(explorer, 7);
    await isKept(explorer);
    const other = await tab(fakePage('#select=rio-cartel'));
    expect(other.explorer.getState().document.network).toBe(shipped);
  });

  test('is reached by Back after a reload, also of the network before', async () => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    await isKept(explorer);
    await open(explorer, { ...file, title: 'Another' });
    await isKept(explorer);
    const again = page.reload();
    const { explorer: after } = await tab(again);
    expect(titleOf(after)).toBe('Another');
    again.back();
    await vi.waitFor(() => expect(titleOf(after)).toBe('From a file'));
  });
});

test('what had to leave for others is kept again once it is gone back to', async () => {
  const { explorer, page } = await tab();
  await open(explorer, file);
  await isKept(explorer);
  const { id } = explorer.getState().document;
  await open(explorer, { ...file, title: 'Another' });
  await isKept(explorer);
  await deleteNetwork(id);
  await undoStep(explorer);
  move(explorer, 7);
  await isKept(explorer);
  storage.closeTabs();
  const { explorer: again } = await tab(page.reload());
  expect(written(again)).toBe(written(explorer));
});

describe('a fault', () => {
  test('in the middle of saving leaves all that was kept before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), async (n) => {
        storage = fakeStorage();
        const { explorer, page } = await tab();
        await open(explorer, file);
        move(explorer, 7);
        await isKept(explorer);
        const states = [written(explorer)];
        const keepings = new Set<unknown>();
        explorer.subscribe(({ transient }) => keepings.add(transient.keeping?.is));
        storage.cutAt(n);
        for (const act of [bloc, (of: Explorer) => move(of, 8)]) {
          act(explorer);
          states.push(written(explorer));
        }
        await vi.waitFor(() => expect(keepings).toContain('failed'));
        const { explorer: again } = await tab(page.reload());
        expect(states).toContain(written(again));
        storage.heal();
      }),
      { numRuns: 8 },
    );
  });

  test('of room is told once, with the way out, and what was missed is kept when there is room again', async () => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    await isKept(explorer);
    storage.failing('QuotaExceededError');
    move(explorer, 7);
    await vi.waitFor(() => expect(explorer.getState().transient.keeping?.is).toBe('failed'));
    expect(noticeOf(explorer)).not.toMatch(/not being kept/);
    storage.heal();
    move(explorer, 8);
    await isKept(explorer);
    storage.failing('QuotaExceededError');
    bloc(explorer);
    await vi.waitFor(() => expect(noticeOf(explorer)).toMatch(/not being kept.*no room left/));
    expect(explorer.getState().transient.notice?.action?.name()).toBe('Save as a file');
    storage.heal();
    setView(explorer, { selection: 'rio-cartel' });
    await isKept(explorer);
    const { explorer: again } = await tab(page.reload());
    expect(written(again)).toBe(written(explorer));
  });

  test('of who may store nothing stops no work, and is told where records would be lost', async () => {
    storage.refuse();
    const { explorer, page } = await tab();
    await open(explorer, file);
    move(explorer, 7);
    await vi.waitFor(() => expect(explorer.getState().transient.keeping?.is).toBe('failed'));
    expect(noticeOf(explorer)).toMatch(/^Opened/);
    expect(await readKeptNetworks()).toEqual([]);
    const { explorer: again } = await tab(page.reload());
    expect(titleOf(again)).toBe('Shipped');
    bloc(again);
    await vi.waitFor(() => expect(noticeOf(again)).toMatch(/not being kept.*SecurityError/));
  });

  test.each([
    ['contents', (id: string) => id, 'garbage'],
    ['contents', (id: string) => id, { ...file, relations: [{ id: 'broken' }] }],
    ['steps', (id: string) => [id, 0], { name: {}, changes: { positions: { added: 'x' } } }],
    ['drafts', (id: string) => id, { title: 'From a file', done: 5 }],
  ])('in %s is told, and what lies there stays as it is', async (store, keyOf, value) => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    move(explorer, 7);
    await isKept(explorer);
    const key = keyOf(explorer.getState().document.id);
    await storage.spoil(store, key, value);
    const { explorer: again } = await tab(page.reload());
    expect(titleOf(again)).toBe('Shipped');
    expect(noticeOf(again)).toMatch(/“From a file” is damaged.*nothing of it is deleted/);
    expect(again.getState().transient.notice?.action?.name()).toBe('Save what is there as a file');
    move(again, 8);
    await isKept(again);
    expect(await storage.raw(store, key)).toEqual(value);
  });

  test('of data that a newer version of the page wrote is told, and nothing of them is written over', async () => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    await isKept(explorer);
    (await openDB('explorer', 9)).close();
    const { explorer: again } = await tab(page.reload());
    expect(titleOf(again)).toBe('Shipped');
    expect(noticeOf(again)).toMatch(/newer version of this page/);
    await beginDraft(again, file);
    await vi.waitFor(() => expect(again.getState().transient.keeping?.is).toBe('failed'));
    expect(await indexedDB.databases()).toEqual([{ name: 'explorer', version: 9 }]);
  });
});

describe('of two tabs', () => {
  test('the second reads, and goes on with the newest when the first has gone', async () => {
    const { explorer, page } = await tab();
    await open(explorer, file);
    move(explorer, 7);
    await isKept(explorer);
    const { explorer: second } = await tab(page.reload());
    await vi.waitFor(() => expect(second.getState().document.isElsewhere).toBe(true));
    const shared = written(second);
    move(second, 8);
    expect(written(second)).toBe(shared);
    bloc(explorer);
    await isKept(explorer);
    await open(explorer, { ...file, title: 'Another' });
    await vi.waitFor(() => expect(second.getState().document.isElsewhere).toBe(false));
    expect(second.getState().document.network.blocs.map(({ name }) => name)).toContain('Mine');
    move(second, 8);
    await isKept(second);
  });

  test('that begin alike each keep their own', async () => {
    const [one, other] = [await tab(), await tab()];
    move(one.explorer, 7);
    move(other.explorer, 8);
    await Promise.all([isKept(one.explorer), isKept(other.explorer)]);
    expect(await readKeptNetworks()).toHaveLength(2);
  });
});

test('a draft that was kept before version 3 is there, with all that was done', async () => {
  const { explorer } = await tab();
  move(explorer, 7);
  bloc(explorer);
  const { network, history } = explorer.getState().document;
  undoStep(explorer);
  await isKept(explorer);
  const old = { id: 'old', network: network.id, title: network.title, at: 1, size: 1 };
  await storage.spoil('drafts', 'old', old);
  await storage.spoil('contents', 'old', { network, history });
  const page = fakePage('');
  page.window.history.replaceState({ document: 'old' }, '');
  const { explorer: again } = await tab(page);
  const { document } = again.getState();
  expect(document).toMatchObject({ id: 'old', isDraft: true, network, history });
  undoStep(again);
  await isKept(again);
  expect(JSON.stringify(document.opened)).toBe(JSON.stringify(shipped));
});
