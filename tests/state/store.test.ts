import { expect, test } from 'vitest';
import { apart } from '../../src/state/apart.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

test('a quote is meant in the record that was selected with it, and in no other', () => {
  const explorer = createExplorer(smallNetwork());
  const quote = () => explorer.getState().view.quote;
  setView(explorer, { selection: 'alder-group-alliance-birch-cartel', quote: 'evidence.1' });
  setView(explorer, { highlight: null });
  expect(quote()).toBe('evidence.1');
  setView(explorer, { selection: 'alder-group' });
  expect(quote()).toBeNull();
});

test('whoever fails at hearing of a change keeps nobody else from hearing of it', () => {
  const faults: unknown[] = [];
  const store = apart(createExplorer(smallNetwork()), (error) => faults.push(error));
  const heard: (string | null)[] = [];
  const fault = new Error('fault');
  store.subscribe(() => {
    throw fault;
  });
  store.subscribe(({ view }) => heard.push(view.selection));
  setView(store, { selection: 'alder-group' });
  expect(heard).toEqual(['alder-group']);
  expect(faults).toEqual([fault]);
});
