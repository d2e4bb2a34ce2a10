import { expect, test } from 'vitest';
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
