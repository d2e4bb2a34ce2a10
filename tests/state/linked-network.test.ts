import { beforeEach, describe, expect, test, vi } from 'vitest';
import { packNetwork } from '../../src/exchange/links/share-link.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import type { Network } from '../../src/network/records.ts';
import { COMMANDS } from '../../src/state/commands.ts';
import { connectAddress } from '../../src/state/connect-address.ts';
import { pin } from '../../src/state/document.ts';
import {
  createExplorer,
  type Explorer,
  endHold,
  holdFilter,
  setDocument,
  setView,
  slideFilter,
} from '../../src/state/store.ts';
import { readyToSwitch } from '../../src/state/switch-network.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { fakePage } from './fake-page.ts';

const shipped: Network = { ...smallNetwork(), title: 'Shipped' };
const linked: Network = { ...smallNetwork(), title: 'Linked' };
const PACKED = packNetwork(linked, 32_768) ?? '';

const titleOf = (explorer: Explorer) => explorer.getState().document.network.title;
const noticeOf = (explorer: Explorer) => explorer.getState().transient.notice;

let explorer: Explorer;
beforeEach(() => {
  explorer = createExplorer(shipped);
});

describe('a network in the address', () => {
  test('is open once the address is connected, with its view', async () => {
    const page = fakePage(`#network=${PACKED}&select=alder-group`);
    await connectAddress(explorer, page.window);
    expect(explorer.getState().document.network).toEqual(linked);
    expect(explorer.getState().view.selection).toBe('alder-group');
    expect(noticeOf(explorer)).toBeNull();
    expect(COMMANDS.undo.enabled(explorer.getState())).toBe(false);
    expect(page.entries()).toHaveLength(1);
  });

  test('stays there while the view changes, and goes when another network is opened', async () => {
    const page = fakePage(`#network=${PACKED}`);
    await connectAddress(explorer, page.window);
    setView(explorer, { selection: 'alder-group' });
    expect(page.hash()).toBe(`#network=${PACKED}&select=alder-group`);
    setView(explorer, { selection: null });
    expect(page.hash()).toBe(`#network=${PACKED}`);
    (await readyToSwitch(explorer)).open(smallNetwork());
    expect(page.hash()).toBe('');
  });

  test('is left and found again by Back, as it was left', async () => {
    const page = fakePage('');
    await connectAddress(explorer, page.window);
    page.goTo(`#network=${PACKED}`);
    await vi.waitFor(() => expect(titleOf(explorer)).toBe('Linked'));
    const moved = { organization: 'alder-group', x: 7, y: 8 };
    setDocument(explorer, (document) => pin(document, [moved]));
    page.goTo('#select=alder-group');
    await vi.waitFor(() => expect(titleOf(explorer)).toBe('Shipped'));
    expect(explorer.getState().view.selection).toBe('alder-group');
    page.goTo(`#network=${PACKED}`);
    await vi.waitFor(() => expect(titleOf(explorer)).toBe('Linked'));
    page.back();
    await vi.waitFor(() => expect(titleOf(explorer)).toBe('Shipped'));
    page.forward();
    await vi.waitFor(() => expect(titleOf(explorer)).toBe('Linked'));
    const { network, history } = explorer.getState().document;
    expect(network.layout?.positions).toContainEqual({ ...moved, pinned: true });
    expect(history.past).toHaveLength(1);
  });

  test('that is damaged is said, and the shipped network stays', async () => {
    const page = fakePage(`#network=${PACKED.slice(0, 99)}&select=nobody-here`);
    await connectAddress(explorer, page.window);
    expect(titleOf(explorer)).toBe('Shipped');
    expect(noticeOf(explorer)?.says().title).toBe('The network in the link was not opened');
    expect(noticeOf(explorer)?.says().lines.join(' ')).toMatch(
      /damaged or cut off.*Copy the link again/,
    );
  });

  test('that the reader has already gone away from is not opened', async () => {
    const page = fakePage('');
    await connectAddress(explorer, page.window);
    page.goTo(`#network=${PACKED}`);
    page.goTo('#select=alder-group');
    await vi.waitFor(() => expect(explorer.getState().view.selection).toBe('alder-group'));
    await import('../../src/exchange/links/share-link.ts');
    expect(titleOf(explorer)).toBe('Shipped');
  });
});

test('the steps of a slider are no steps of Back; what is done after them is one', async () => {
  const page = fakePage('');
  await connectAddress(explorer, page.window);
  setView(explorer, { selection: 'alder-group' });
  for (const firmness of ['likely', 'stated', 'firm'] as const) slideFilter(explorer, { firmness });
  slideFilter(explorer, { when: monthsOfYears(2012, 2014) });
  const slid = '#select=alder-group&firmness=firm&when=2012..2014';
  expect(page.entries()).toEqual(['', slid]);
  setView(explorer, { selection: null });
  expect(page.entries()).toHaveLength(3);
  page.back();
  expect(page.hash()).toBe(slid);
  expect(explorer.getState().view.filter.firmness).toBe('firm');
});

test('a movement is one step of Back, and in the address once it ends', async () => {
  const page = fakePage('');
  await connectAddress(explorer, page.window);
  for (const year of [2010, 2011, 2012]) holdFilter(explorer, { when: monthsOfYears(year, year) });
  expect(page.entries()).toEqual(['']);
  endHold(explorer);
  endHold(explorer);
  expect(page.entries()).toEqual(['', '#when=2012']);
  // One that leads back to where it began is none.
  holdFilter(explorer, { when: monthsOfYears(2013, 2013) });
  holdFilter(explorer, { when: monthsOfYears(2012, 2012) });
  endHold(explorer);
  expect(page.entries()).toHaveLength(2);
});

test('inside a frame no view adds to the history of the page around it', async () => {
  const page = fakePage('');
  await connectAddress(explorer, page.window, 'replaceState');
  setView(explorer, { selection: 'alder-group' });
  setView(explorer, { selection: 'birch-cartel' });
  expect(page.entries()).toEqual(['#select=birch-cartel']);
});
