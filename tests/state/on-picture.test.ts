import { expect, test } from 'vitest';
import { draftOf, optionsFor } from '../../src/state/draft.ts';
import { pickOnPicture, selectPicked } from '../../src/state/on-picture.ts';
import { createExplorer, setTransient, setView } from '../../src/state/store.ts';
import { comeToPicture, selectFocused, walkByKey } from '../../src/state/walking.ts';
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

test('while a bloc is made, organizations come into it and go out of it, and nothing is selected', () => {
  const network = smallNetwork();
  const explorer = createExplorer(network);
  const [one = '', other = ''] = network.organizations.map(({ id }) => id);
  const options = { ...optionsFor({ members: [one], method: 'mutual' }), step: 's' };
  setView(explorer, { ask: { id: 'groupings', options } });
  const made = () => {
    const { view } = explorer.getState();
    return [view.selection, draftOf(view.ask?.options ?? {})?.members];
  };
  pickOnPicture(explorer, other);
  expect(made()).toEqual([null, [one, other]]);
  pickOnPicture(explorer, network.relations[0]?.id ?? '');
  pickOnPicture(explorer, null);
  expect(made()).toEqual([null, [one, other]]);

  // By key: first to it, which changes nothing, then Enter.
  comeToPicture(explorer);
  walkByKey(explorer, { key: 'Home', shiftKey: false });
  expect(selectFocused(explorer.getState())).toBe(one);
  expect(made()).toEqual([null, [one, other]]);
  walkByKey(explorer, { key: 'Enter', shiftKey: false });
  expect(made()).toEqual([null, [other]]);
  expect(explorer.getState().view.ask?.options).toMatchObject({ from: '', step: 's' });

  // A record that is open on the panel hides what is made.
  setView(explorer, { selection: other });
  pickOnPicture(explorer, one);
  expect(made()).toEqual([one, [other]]);
});
