import { expect, test } from 'vitest';
import { decodeView, encodeView } from '../../src/state/address.ts';
import { apart } from '../../src/state/apart.ts';
import { addBloc } from '../../src/state/document.ts';
import { redo, undo } from '../../src/state/history.ts';
import { createExplorer, setDocument, setView } from '../../src/state/store.ts';
import { EMPTY_VIEW } from '../../src/state/view.ts';
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

test('what is taken back is not looked at any more, and the address leads to nothing that is gone', () => {
  const explorer = createExplorer(smallNetwork());
  const { document, id } = addBloc(explorer.getState().document, {
    name: 'Mine',
    members: [],
    evidence: [],
  });
  setDocument(explorer, () => document);
  setView(explorer, { selection: id, highlight: id, table: 'relations' });
  setDocument(explorer, (now) => ({ ...now, ...undo(now) }));
  const { view } = explorer.getState();
  expect(view).toEqual({ ...EMPTY_VIEW, table: 'relations' });
  expect(decodeView(encodeView(view), smallNetwork()).unknown).toEqual([]);
  setDocument(explorer, (now) => ({ ...now, ...redo(now) }));
  expect(explorer.getState().view).toBe(view);
});
