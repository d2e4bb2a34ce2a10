import { expect, test } from 'vitest';
import { pickOnPicture, selectPicked } from '../../src/state/on-picture.ts';
import { createExplorer, setTransient, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

test('a picture of an analysis leads to records as selection, to all else as its own choice', () => {
  const network = smallNetwork();
  const record = network.organizations[0]?.id ?? '';
  const explorer = createExplorer(network);
  const picked = () => {
    const { view } = explorer.getState();
    return [view.selection, view.ask?.options.pick ?? null, selectPicked(explorer.getState())];
  };
  pickOnPicture(explorer, record);
  expect(picked()).toEqual([record, null, record]);

  setView(explorer, { selection: null, ask: { id: 'comparison', options: { with: 'file' } } });
  const scene = { nodes: [], edges: [], hulls: [] };
  setTransient(explorer, {
    otherPicture: { scene, besides: network, caption: { title: 'A with B', standing: '' } },
  });
  pickOnPicture(explorer, '~x_y');
  expect(picked()).toEqual([null, '~x_y', '~x_y']);
  pickOnPicture(explorer, record);
  expect(picked()).toEqual([record, '', record]);
  pickOnPicture(explorer, null);
  expect(picked()).toEqual([null, '', null]);
  expect(explorer.getState().view.ask?.options.with).toBe('file');
});
