import { expect, test } from 'vitest';
import { isOtherText, placeFound, tallyOf } from '../../src/evidence/states.ts';
import type { QuoteState } from '../../src/evidence/verify.ts';
import { quotesOf, wordsKey } from '../../src/network/quotes.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = smallNetwork();
const [template] = network.relations;
if (!template) throw new Error('The fixture has relations');

/** Evidence of different words, of a source, as many as are asked for. */
const quotes = (source: string, count: number): Relation['evidence'] =>
  Array.from({ length: count }, (_, start) => ({
    source,
    role: 'supports',
    selector: [
      { type: 'TextQuoteSelector', exact: `${source} ${start}`, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + 3 },
    ],
  }));
const evidence = [...quotes('a', 2), ...quotes('b', 1)];
const [first, second, other] = evidence.map(wordsKey) as [string, string, string];
const quoting: Network = {
  ...network,
  organizations: [],
  relations: [
    { ...template, id: 'two', evidence, hedges: [] },
    { ...template, id: 'none', evidence: [], hedges: [{ source: 'b', selector: [] }] },
  ],
  blocs: [],
  story: [],
};
const at = { start: 0, end: 3 };
const verified: QuoteState = { state: 'verified', at };
const changed: QuoteState = { state: 'changed', nearest: null };

test('words are found where they are verified, in place or moved to, and nowhere else', () => {
  const to = { start: 5, end: 8 };
  expect(placeFound(verified)).toBe(at);
  expect(placeFound({ state: 'in-place', at, differs: 'text' })).toBe(at);
  expect(placeFound({ state: 'moved', from: at, to })).toBe(to);
  expect(placeFound({ state: 'ambiguous', places: [at], count: 1 })).toBeNull();
  expect(placeFound(changed)).toBeNull();
});

test('a text at hand is another where the check says so of a quote of that source', () => {
  const checks = new Map<string, QuoteState>([
    [first, { state: 'not-checked', reason: 'other-text' }],
    [other, { state: 'not-checked', reason: 'no-text' }],
  ]);
  expect(isOtherText(quoting, checks, 'a')).toBe(true);
  expect(isOtherText(quoting, checks, 'b')).toBe(false);
  expect(isOtherText(quoting, new Map([[first, verified]]), 'a')).toBe(false);
});

test('what was checked is counted by kind and by state, of all or of one source', () => {
  const checks = new Map<string, QuoteState>([
    [first, verified],
    [second, changed],
  ]);
  expect(tallyOf(quoting, checks)).toEqual({
    quotes: 3,
    rows: 0,
    steps: 0,
    hedges: 1,
    states: new Map([
      ['changed', 1],
      ['not-checked', 2],
      ['verified', 1],
    ]),
  });
  expect([...tallyOf(quoting, checks).states.keys()]).toEqual([
    'changed',
    'not-checked',
    'verified',
  ]);
  expect(tallyOf(quoting, checks, 'a')).toEqual({
    quotes: 2,
    rows: 0,
    steps: 0,
    hedges: 0,
    states: new Map([
      ['changed', 1],
      ['verified', 1],
    ]),
  });
  const [place] = quotesOf(quoting);
  const step = { id: 's', title: 'S', text: '', evidence: quotes('c', 1) };
  expect(place?.record).toBe('two');
  const told = { ...quoting, story: [step] } as unknown as Network;
  expect(tallyOf(told, checks)).toMatchObject({ quotes: 3, steps: 1 });
});
