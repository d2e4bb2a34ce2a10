import { describe, expect, test } from 'vitest';
import { citablesOf } from '../../src/evidence/citing.ts';
import { pageAt, pageOf } from '../../src/evidence/pages.ts';
import { STYLES } from '../../src/evidence/styles/styles.ts';
import type { Selector, Source } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const TEXT = { sha256: 'a'.repeat(64), bytes: 30, codePoints: 30, paragraphs: 1 };
const source = (starts: readonly (readonly [string, number])[]): Source => ({
  id: 'report',
  type: 'report',
  title: 'Report',
  author: [{ family: 'Paz', given: 'Ana' }],
  issued: { 'date-parts': [[2015]] },
  custom: { text: { ...TEXT, pages: starts.map(([label, start]) => ({ label, start })) } },
});
/** The second page has no words: the third begins where it does. */
const REPORT = source([
  ['iv', 0],
  ['v', 10],
  ['1', 10],
  ['2', 20],
]);
const quote = (start: number): Selector[] => [
  { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end: start + 1 },
];

test.each([
  [0, 'iv'],
  [9, 'iv'],
  [10, '1'],
  [19, '1'],
  [25, '2'],
])('position %i is on page %s', (position, label) => {
  expect(pageAt(REPORT, position)).toBe(label);
  expect(pageOf(REPORT, quote(position))).toBe(label);
});

test('a text without pages, a row of a table and no source have none', () => {
  expect(pageAt(source([]), 3)).toBeUndefined();
  const row = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
    value: 'row=1',
  } as const;
  expect(pageOf(REPORT, [row])).toBeUndefined();
  expect(pageOf(undefined, quote(1))).toBeUndefined();
});

describe('a quote is cited with its page', () => {
  const cited = { source: REPORT, paragraph: 3, printedPage: '12' };
  const wanted: Readonly<Record<string, string>> = {
    chicago: '(Paz 2015, 12)',
    apa: '(Paz, 2015, p. 12)',
    bibtex: 'note = {page 12, paragraph 3}',
    ris: 'N1  - Page 12',
    'csl-json': '"locator": "p. 12"',
  };
  test.each(STYLES)('$label', (style) => {
    const said = 'inText' in style ? style.inText?.(cited) : style.reference(cited);
    expect(said).toContain(wanted[style.id]);
  });

  test('as the records have it', () => {
    const network = smallNetwork();
    const [first, ...others] = network.sources;
    const [relation] = network.relations;
    if (!first || !relation) throw new Error('the network is empty');
    const pages = [{ label: 'xii', start: 0 }];
    const paged = { ...first, custom: { ...first.custom, text: { ...TEXT, pages } } };
    const publication = { version: null, addressOf: () => null };
    const [cited] = citablesOf(
      { ...network, sources: [paged, ...others] },
      { id: relation.id, title: '' },
      publication,
    );
    expect(cited).toMatchObject({ kind: 'quote', printedPage: 'xii' });
  });
});
