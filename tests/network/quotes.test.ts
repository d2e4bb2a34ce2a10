import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoteKey, quotesOf, textQuote } from '../../src/network/quotes.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import type { Network, Selector } from '../../src/network/records.ts';

const parsed = parseNetwork(
  readFileSync('tests/fixtures/networks/small.json', 'utf8'),
  'small.json',
);
if (!parsed.ok) throw new Error('The fixture is not sound');
const network: Network = parsed.value;

describe('quotesOf', () => {
  test('lists evidence and hedges of every section, in the order of the records', () => {
    const [step] = network.relations[0]?.evidence ?? [];
    const story = [{ id: 'opening', text: 'It begins', evidence: step ? [step] : [] }];
    const places = quotesOf({ ...network, story }).map(({ section, record, field, kind }) =>
      [section, record, field, kind].join(' '),
    );
    expect(places.filter((place) => /hedges|attributes|blocs|story/.test(place))).toEqual([
      'organizations alder-group attributes.0.evidence.0 quote',
      'relations alder-group-alliance-rio-cartel hedges.0 hedge',
      'blocs northern-bloc evidence.0 quote',
      'blocs northern-bloc evidence.1 quote',
      'blocs northern-bloc hedges.0 hedge',
      'story opening evidence.0 quote',
    ]);
  });

  test('keys differ, also where the same words are quoted twice', () => {
    const keys = quotesOf(network).map(({ record, field }) => quoteKey(record, field));
    expect(new Set(keys).size).toBe(keys.length);
    const words = quotesOf(network).map(({ selector }) => textQuote(selector)?.quote.exact);
    expect(new Set(words).size).toBeLessThan(words.length);
  });
});

test('textQuote wants words and position, and is null for a table', () => {
  const quote: Selector = { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' };
  const position: Selector = { type: 'TextPositionSelector', start: 0, end: 1 };
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  expect(textQuote([position, quote])).toEqual({ quote, position });
  expect(textQuote([quote])).toBeNull();
  expect(textQuote([{ type: 'FragmentSelector', conformsTo, value: 'row=1' }])).toBeNull();
});
