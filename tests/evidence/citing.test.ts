import { describe, expect, test } from 'vitest';
import { citablesOf, networkAsSource, textFragmentLink } from '../../src/evidence/citing.ts';
import { quotesOf } from '../../src/network/quotes.ts';
import type { Selector, Source } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

test('a network is cited as a data set by its coder', () => {
  const network = { ...smallNetwork(), coder: 'A. Coder', codedOn: '2026-11-24' };
  expect(networkAsSource(network)).toMatchObject({
    type: 'dataset',
    title: network.title,
    author: [{ literal: 'A. Coder' }],
    issued: { 'date-parts': [[2026, 11, 24]] },
  });
});

describe('what can be cited', () => {
  const network = smallNetwork();
  test.each([...network.organizations, ...network.relations, ...network.blocs].map(({ id }) => id))(
    'of %s: each quote, what it says, and the network',
    (id) => {
      const quotes = quotesOf(network).filter(
        ({ record, kind }) => record === id && kind === 'quote',
      );
      expect(citablesOf(network, id).map(({ kind, field }) => field ?? kind)).toEqual([
        ...quotes.map(({ field }) => field),
        'record',
        'network',
      ]);
    },
  );
  test('the network alone where nothing is selected', () => {
    expect(citablesOf(network, null).map(({ source }) => source.id)).toEqual([network.id]);
  });
});

describe('a link to the words on the page', () => {
  const quoted = (exact: string, prefix = '', suffix = ''): Selector[] => [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: 0, end: 1 },
  ];
  const source: Source = { id: 'page', type: 'webpage', title: 'A page' };
  const page = { ...source, URL: 'https://example.org/a' };
  // Forms of text directives as in the examples of the specification (wicg.github.io/scroll-to-text-fragment).
  test.each([
    ['a short quote', quoted('an example'), '#:~:text=an%20example'],
    [
      'with surroundings',
      quoted('an example', 'this is', 'text'),
      '#:~:text=this%20is-,an%20example,-text',
    ],
    [
      'with signs of its own',
      quoted('well-known, A & B'),
      '#:~:text=well%2Dknown%2C%20A%20%26%20B',
    ],
    ['half a surrogate pair', quoted('\ud800 x'), '#:~:text=%EF%BF%BD%20x'],
    [
      'surroundings cut in the middle of a word',
      quoted('here', 'wo words that the prefix holds: ', ' and words that the suffix cuts o'),
      '#:~:text=words%20that%20the%20prefix%20holds%3A-,here,-and%20words%20that%20the%20suffix%20cuts',
    ],
    [
      'a long quote, by its ends',
      quoted('one two three four five six seven eight nine ten eleven twelve thirteen'),
      '#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('%s', (_, quote, fragment) => {
    expect(textFragmentLink(page, quote)).toBe(`https://example.org/a${fragment}`);
  });
  test('is not there without an address', () => {
    expect(textFragmentLink(source, quoted('words'))).toBeNull();
    expect(textFragmentLink({ ...source, URL: 'javascript:alert(1)' }, quoted('words'))).toBeNull();
  });
});
