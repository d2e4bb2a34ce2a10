import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readSourceText } from '../../src/evidence/source-text.ts';
import {
  dropEntry,
  keepEntry,
  keepMarking,
  keptEntry,
  keptMarking,
} from '../../src/state/kept-entry.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SOURCE = 'rowan-2019';
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const text = await readSourceText(new Uint8Array(bytes));
const quote = { start: 10, end: 60 };
const marking = { source: SOURCE, words: quote, quote, task: 'relation' } as const;

let explorer: Explorer;
const state = () => explorer.getState();
beforeEach(() => {
  explorer = createExplorer(smallNetwork());
  setTransient(explorer, { texts: new Map([[SOURCE, text]]) });
  setView(explorer, { read: SOURCE });
});

test('what stands in a form is there again for the same words, until it is recorded', () => {
  keepEntry(explorer, { task: 'relation', quote, value: { reason: 'Half a sen' } });
  const longer = { start: 10, end: 80 };
  expect(keptEntry(state(), 'relation', longer)).toEqual({ reason: 'Half a sen' });
  expect(keptEntry(state(), 'bloc', quote)).toBeNull();
  expect(keptEntry(state(), 'relation', { start: 60, end: 80 })).toBeNull();
  dropEntry(explorer);
  expect(keptEntry(state(), 'relation', quote)).toBeNull();
});

test('the words that a form is about are marked again, in the text that has them', () => {
  keepMarking(explorer, marking);
  expect(keptMarking(state())).toEqual(marking);
  setView(explorer, { read: null });
  expect(keptMarking(state())).toBeNull();
  setView(explorer, { read: SOURCE });
  keepMarking(explorer, { ...marking, task: null });
  expect(keptMarking(state())).toBeNull();
});

test('what is kept is plain JSON', () => {
  keepMarking(explorer, marking);
  keepEntry(explorer, { task: 'relation', quote, value: { suggested: ['type'] } });
  const { forms } = state().transient;
  expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
});
