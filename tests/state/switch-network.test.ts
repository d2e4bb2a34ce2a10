/** Going from one network to another and back: by Undo, by the notice, and by the browser's Back. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Network } from '../../src/network/records.ts';
import { COMMANDS, type Command } from '../../src/state/commands.ts';
import { connectAddress } from '../../src/state/connect-address.ts';
import { pin } from '../../src/state/document.ts';
import {
  createExplorer,
  type Explorer,
  setDocument,
  setTransient,
  setView,
} from '../../src/state/store.ts';
import { readyToSwitch } from '../../src/state/switch-network.ts';
import { speak } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type FakePage, fakePage } from './fake-page.ts';

const named = (title: string): Network => ({ ...smallNetwork(), title });
const titleOf = (explorer: Explorer) => explorer.getState().document.network.title;
const isAt = (explorer: Explorer, title: string) =>
  vi.waitFor(() => expect(titleOf(explorer)).toBe(title));
const run = async (explorer: Explorer, command: Command) => {
  if (command.enabled?.(explorer.getState())) await command.run(explorer);
};
const open = async (explorer: Explorer, network: Network) =>
  (await readyToSwitch(explorer)).open(network);
const move = (explorer: Explorer, x: number) =>
  setDocument(explorer, (document) => pin(document, [{ organization: 'rio-cartel', x, y: 0 }]));

let explorer: Explorer;
beforeEach(() => {
  explorer = createExplorer(named('A'));
});

describe('a network that another took the place of', () => {
  test('is there again by Undo, as it was left, and Redo leads on to the other', async () => {
    const [texts, checks] = [new Map([['rowan-2019', {} as never]]), new Map([['q', {} as never]])];
    move(explorer, 7);
    setView(explorer, { selection: 'rio-cartel' });
    setTransient(explorer, { texts, checks });
    const left = explorer.getState();
    await open(explorer, named('B'));
    expect(explorer.getState().transient).toMatchObject({ texts: new Map(), checks: new Map() });
    move(explorer, 9);
    const other = explorer.getState();

    await run(explorer, COMMANDS.undo);
    expect(titleOf(explorer)).toBe('B');
    await run(explorer, COMMANDS.undo);
    const { document, view, transient } = explorer.getState();
    expect(document.network).toBe(left.document.network);
    expect(document.history).toBe(left.document.history);
    expect(view).toBe(left.view);
    expect(transient).toMatchObject({ texts, checks });
    expect(transient.notice?.says().title).toBe('“A” is open again');

    await run(explorer, COMMANDS.redo);
    expect(titleOf(explorer)).toBe('B');
    await run(explorer, COMMANDS.redo);
    expect(explorer.getState().document.network).toEqual(other.document.network);
  });

  test('is there again by the notice, whatever was done meanwhile, and nothing of that is lost', async () => {
    await open(explorer, named('B'));
    const { notice } = explorer.getState().transient;
    const said = () => [notice?.says().title, notice?.action?.name()];
    expect(said()).toEqual(['Opened “B”', 'Back to “A”']);
    await speak('es');
    expect(said()).toEqual(['Se abrió “B”', 'Volver a “A”']);
    await speak('en');
    move(explorer, 9);
    notice?.action?.run();
    await isAt(explorer, 'A');
    await run(explorer, COMMANDS.redo);
    expect(explorer.getState().document.history.past).toHaveLength(1);
  });

  test('has no way forward once something else was done in it', async () => {
    await open(explorer, named('B'));
    await run(explorer, COMMANDS.undo);
    expect(COMMANDS.redo.enabled(explorer.getState())).toBe(true);
    move(explorer, 1);
    expect(COMMANDS.redo.enabled(explorer.getState())).toBe(false);
  });

  test('is one of several, each with the one before it', async () => {
    for (const title of ['B', 'C']) await open(explorer, named(title));
    for (const title of ['B', 'A', 'A']) {
      await run(explorer, COMMANDS.undo);
      expect(titleOf(explorer)).toBe(title);
    }
    for (const title of ['B', 'C', 'C']) {
      await run(explorer, COMMANDS.redo);
      expect(titleOf(explorer)).toBe(title);
    }
  });
});

describe('Back', () => {
  test('right after a network was opened leads to the former one, with its view', async () => {
    const page = fakePage('#select=rio-cartel');
    await connectAddress(explorer, page.window);
    await open(explorer, named('B'));
    expect(page.hash()).toBe('');
    page.back();
    await isAt(explorer, 'A');
    expect(explorer.getState().view.selection).toBe('rio-cartel');
    page.forward();
    await isAt(explorer, 'B');
    expect(explorer.getState().view.selection).toBeNull();
    expect(explorer.getState().transient.notice).toBeNull();
  });

  test('leads there also where both addresses are the same', async () => {
    const page = fakePage('');
    await connectAddress(explorer, page.window);
    await open(explorer, named('B'));
    expect(page.entries()).toEqual(['', '']);
    page.back();
    await isAt(explorer, 'A');
  });

  test('stays in the network while there is a view of it to go back to', async () => {
    const page = fakePage('');
    await connectAddress(explorer, page.window);
    await open(explorer, named('B'));
    setView(explorer, { selection: 'rio-cartel' });
    page.back();
    await vi.waitFor(() => expect(explorer.getState().view.selection).toBeNull());
    expect(titleOf(explorer)).toBe('B');
  });

  test('after Undo has led to the former network leads to the other one again', async () => {
    const page = fakePage('#select=rio-cartel');
    await connectAddress(explorer, page.window);
    await open(explorer, named('B'));
    await run(explorer, COMMANDS.undo);
    expect(page.entries()).toEqual(['#select=rio-cartel', '', '#select=rio-cartel']);
    page.back();
    await isAt(explorer, 'B');
  });

  test('in a page that was loaded anew finds no network of before, and keeps the one that is open', async () => {
    const page = fakePage('');
    await connectAddress(explorer, page.window);
    await open(explorer, named('B'));
    vi.useFakeTimers({ now: Date.now() + 1 });
    const again = page.reload();
    explorer = createExplorer(named('A'));
    await connectAddress(explorer, again.window);
    vi.useRealTimers();
    again.back();
    expect(titleOf(explorer)).toBe('A');
  });
});

/** What can be done, at random: the page, the networks and a number to choose with. */
type Action = (explorer: Explorer, page: FakePage, n: number) => void | Promise<void>;
const ACTIONS: Readonly<Record<string, Action>> = {
  open: (explorer, _, n) => open(explorer, named(`${n}`)),
  move: (explorer, _, n) => move(explorer, n),
  look: (explorer, _, n) =>
    setView(explorer, { selection: n % 2 === 0 ? 'rio-cartel' : 'alder-group' }),
  undo: (explorer) => run(explorer, COMMANDS.undo),
  redo: (explorer) => run(explorer, COMMANDS.redo),
  back: (_, page) => page.back(),
  forward: (_, page) => page.forward(),
};

test('every entry of the browser’s history is of one network, and each is found as it was left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTIONS)), fc.nat(99)), { maxLength: 25 }),
      async (actions) => {
        const own = createExplorer(named('A'));
        const page = fakePage('');
        await connectAddress(own, page.window);
        const ofEntry: Network[] = [];
        const asLeft = new Map<Network, Network>();
        for (const [name, n] of actions) {
          await ACTIONS[name]?.(own, page, n);
          // Whatever the action waits for has been loaded once this has.
          for (let i = 0; i < 2; i++) await readyToSwitch(own);
          const { opened, network } = own.getState().document;
          if (name === 'back' || name === 'forward') {
            expect(opened).toBe(ofEntry[page.behind()] ?? opened);
            expect(network).toEqual(asLeft.get(opened) ?? network);
          }
          asLeft.set(opened, network);
          ofEntry[page.behind()] = opened;
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('of many that were only looked at the last five stay as they were left, one before them opens as it came', async () => {
  move(explorer, 7);
  for (const name of 'BCDEFGHIJ') {
    await open(explorer, named(name));
    setView(explorer, { selection: 'rio-cartel' });
  }
  const left = [...explorer.getState().left.keys()].map(({ title }) => title);
  expect(left).toEqual([...'AEFGHI']);
  for (const name of 'IHGFE') {
    await run(explorer, COMMANDS.undo);
    expect([titleOf(explorer), explorer.getState().view.selection]).toEqual([name, 'rio-cartel']);
  }
  await run(explorer, COMMANDS.undo);
  expect([titleOf(explorer), explorer.getState().view.selection]).toEqual(['D', null]);
});
