import { beforeEach, expect, test, vi } from 'vitest';
import type { StepName } from '../../src/network/steps.ts';
import {
  compareWithCompanion,
  openCompanion,
  openInPlace,
  selectCompanion,
  selectFurther,
} from '../../src/state/companion.ts';
import { edit } from '../../src/state/document.ts';
import {
  type Companion,
  createExplorer,
  type Explorer,
  setDocument,
} from '../../src/state/store.ts';
import { readyToSwitch, undoOpening } from '../../src/state/switch-network.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const beside = { ...smallNetwork(), id: 'beside', title: 'The one beside it' };
const companion: Companion = { id: 'beside', title: 'Beside', load: async () => beside };
const first = smallNetwork();
let explorer: Explorer;
beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer(first, companion);
});
const CHANGED: StepName = { code: 'changed', params: { record: 'mine' } };
const state = () => explorer.getState();

test('it is opened like any other network, and opening can be taken back', async () => {
  await openCompanion(explorer, companion);
  expect(state().document.network).toEqual(beside);
  expect(state().transient.notice?.says().title).toBe('Opened “The one beside it”');
  expect(selectCompanion(state())).toBeNull();
  setDocument(explorer, (document) =>
    edit(document, { ...document.network, title: 'Mine' }, CHANGED),
  );
  expect(selectCompanion(state())).toBe(companion);
  await undoOpening(explorer);
  expect(state().document.network).toBe(first);
});

test('it is opened where the same relation or question is', async () => {
  const of = createExplorer(first, companion);
  of.setState({ further: [companion] });
  const further = selectFurther(of.getState());
  expect(further).toBe(companion);
  if (further) await openCompanion(of, further, { selection: 'a' });
  expect(of.getState().view.selection).toBe('a');
  expect(selectFurther(of.getState())).toBeNull();
});

test('what is opened a second time does not end what was left of it', async () => {
  await openInPlace(explorer, beside);
  setDocument(explorer, (document) =>
    edit(document, { ...document.network, title: 'Mine' }, CHANGED),
  );
  const { opened } = state().document;
  await openInPlace(explorer, beside);
  expect(state().document.network.title).toBe(beside.title);
  const { goTo } = await readyToSwitch(explorer);
  goTo(opened);
  expect(state().document.network.title).toBe('Mine');
});

test('where it cannot be loaded, or another was opened meanwhile, nothing changes', async () => {
  const broken = { ...companion, load: () => Promise.reject(new Error('no network')) };
  await openCompanion(explorer, broken);
  expect(state().document.network).toBe(first);
  expect(state().transient.notice?.tone).toBe('problem');
  expect(state().transient.notice?.says().title).toBe('Beside was not opened');
  const opening = openCompanion(explorer, {
    ...companion,
    load: async () => {
      await openInPlace(explorer, { ...first, title: 'Opened meanwhile' });
      return beside;
    },
  });
  await opening;
  expect(state().document.network.title).toBe('Opened meanwhile');
});

test('a comparison with it begins with its picture', () => {
  compareWithCompanion(explorer, companion);
  expect(state().view.ask).toMatchObject({
    id: 'comparison',
    options: { with: 'beside', picture: 'overlaid' },
  });
});
