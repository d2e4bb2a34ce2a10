import { expect, test } from 'vitest';
import { fileStem, pictureStem } from '../../src/state/file-stem.ts';
import { createExplorer, setTransient, setView } from '../../src/state/store.ts';
import { readyToSwitch } from '../../src/state/switch-network.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

test('files of networks with one id are numbered as these came, also after going back', async () => {
  const [first, second] = [smallNetwork(), smallNetwork()];
  const other = { ...smallNetwork(), id: 'other' };
  const explorer = createExplorer(first);
  const { open, goTo } = await readyToSwitch(explorer);
  const stem = () => fileStem(explorer.getState());
  expect(stem()).toBe(first.id);
  open(other);
  expect(stem()).toBe('other');
  open(second);
  expect(stem()).toBe(`${first.id}-2`);
  goTo(first);
  expect(stem()).toBe(first.id);
  goTo(second);
  expect(stem()).toBe(`${first.id}-2`);
});

test('a picture of two networks is called by both, one in time by that', () => {
  const network = smallNetwork();
  const explorer = createExplorer(network);
  const stem = () => pictureStem(explorer.getState());
  expect(stem()).toBe(network.id);
  const scene = { nodes: [], edges: [], hulls: [] };
  const caption = { title: 'Both', standing: 'Computed.' };
  const besides = { ...network, id: 'other' };
  setTransient(explorer, { otherPicture: { scene, caption, besides } });
  expect(stem()).toBe(`${network.id}-compared-with-other`);
  setView(explorer, { show: 'lineage' });
  expect(stem()).toBe(`${network.id}-lineage`);
});
