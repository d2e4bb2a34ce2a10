import { describe, expect, test } from 'vitest';
import {
  citablesOf,
  networkAsSource,
  type Publication,
  textFragmentLink,
} from '../../src/evidence/citing.ts';
import { apa } from '../../src/evidence/styles/apa.ts';
import { bibtex } from '../../src/evidence/styles/bibtex.ts';
import { chicago } from '../../src/evidence/styles/chicago.ts';
import { quotesOf } from '../../src/network/quotes.ts';
import type { Selector, Source } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const NOWHERE: Publication = { version: null, addressOf: () => null };
const RELEASED: Publication = {
  version: '0.2.0',
  addressOf: (record) => `https://example.org/${record === null ? '' : `#select=${record}`}`,
};

test('a network is cited as a data set by its coder', () => {
  const network = { ...smallNetwork(), coder: 'A. Coder', codedOn: '2026-11-24' };
  expect(networkAsSource(network, NOWHERE)).toEqual({
    id: network.id,
    type: 'dataset',
    title: network.title,
    author: [{ literal: 'A. Coder' }],
    issued: { 'date-parts': [[2026, 11, 24]] },
  });
});

describe('a network that others find', () => {
  const network = { ...smallNetwork(), coder: 'A. Coder', codedOn: '2026-11-24' };
  const [record, whole] = citablesOf(
    network,
    { id: 'birch-cartel', title: 'Birch Cartel' },
    RELEASED,
  ).slice(-2);
  const cited = (source: Source | undefined) => ({
    source: source ?? { id: '', type: '', title: '' },
    accessed: '2026-11-25',
  });
  test('is cited with version, address and day of access', () => {
    expect(chicago.reference(cited(whole?.source))).toBe(
      `A. Coder. 2026. ${network.title}. November 24. Version 0.2.0. Accessed November 25, 2026. https://example.org/.`,
    );
    expect(apa.reference(cited(whole?.source))).toBe(
      `A. Coder. (2026). ${network.title} (Version 0.2.0) [Data set]. Retrieved November 25, 2026, from https://example.org/`,
    );
    expect(bibtex.reference(cited(whole?.source)).split('\n')).toEqual(
      expect.arrayContaining([
        '  version = {0.2.0},',
        '  url = {https://example.org/},',
        '  note = {accessed 2026-11-25},',
      ]),
    );
  });
  test('and a record of it with its own address', () => {
    expect(chicago.reference(cited(record?.source))).toBe(
      `A. Coder. 2026. “Birch Cartel.” ${network.title}, November 24. Version 0.2.0. Accessed November 25, 2026. https://example.org/#select=birch-cartel.`,
    );
    expect(apa.reference(cited(record?.source))).toContain(`${network.title} (Version 0.2.0). `);
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
      expect(
        citablesOf(network, { id, title: id }, NOWHERE).map(({ kind, field }) => field ?? kind),
      ).toEqual([...quotes.map(({ field }) => field), 'record', 'network']);
    },
  );
  test('the network alone where nothing is selected', () => {
    expect(citablesOf(network, null, NOWHERE).map(({ source }) => source.id)).toEqual([network.id]);
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
      quoted('here', 'wo words that the prefix holds: ', ' and words that a suffix cuts of'),
      '#:~:text=words%20that%20the%20prefix%20holds%3A-,here,-and%20words%20that%20a%20suffix%20cuts',
    ],
    [
      'surroundings as long, whole where a line ends in them',
      quoted(
        'here',
        'a heading of the text above\nso it',
        'and on\nthe next line of the same text',
      ),
      '#:~:text=so%20it-,here,-and%20on',
    ],
    [
      'surroundings shorter than that, whole at the ends of the text',
      quoted('here', 'It is', 'and so it ends.'),
      '#:~:text=It%20is-,here,-and%20so%20it%20ends.',
    ],
    [
      'twelve words, all of them',
      quoted('one two three four five six seven eight nine ten eleven twelve'),
      '#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten%20eleven%20twelve',
    ],
    [
      'twelve words with a break at their end, which is no word',
      quoted('one two three four five six seven eight nine ten eleven twelve\n'),
      '#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten%20eleven%20twelve%0A',
    ],
    [
      'a long quote, by its ends',
      quoted('one two three four five six seven eight nine ten eleven twelve thirteen'),
      '#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('%s', (_, quote, fragment) => {
    expect(textFragmentLink(page, quote)).toBe(`https://example.org/a${fragment}`);
  });
  test('is not there for a row of a table, nor without an address', () => {
    const row: Selector[] = [
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value: 'row=2' },
    ];
    expect(textFragmentLink(page, row)).toBeNull();
    expect(textFragmentLink(source, quoted('words'))).toBeNull();
    expect(textFragmentLink({ ...source, URL: 'javascript:alert(1)' }, quoted('words'))).toBeNull();
  });
});
