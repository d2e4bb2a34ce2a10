import { expect, test } from 'vitest';
import { quoteMarks } from '../../src/evidence/quote-marks.ts';
import type { Evidence, Hedge, Selector } from '../../src/network/records.ts';

const words = (exact: string, start: number): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end: start + [...exact].length },
];
const quote = (selector: Selector[]): Evidence => ({
  source: 's',
  role: 'supports',
  selector,
});
const namesNobody = () => [];

test('words of caution are marked where they stand in the quote, names where they are found in it', () => {
  // The quote begins at the hundredth code point; one before the hedge takes two units of UTF-16.
  const evidence = quote(words('𝒵 is said to rule', 100));
  const hedge: Hedge = { source: 's', selector: words('said to', 105) };
  expect(
    quoteMarks(evidence, [hedge], (text) => [
      { start: 0, end: text.indexOf(' '), organization: 'zetas' },
    ]),
  ).toEqual([
    { start: 6, end: 13, kind: 'hedge', id: 'said to' },
    { start: 0, end: 2, kind: 'name', id: 'zetas' },
  ]);
});

test('a row of a table has no marks', () => {
  const row = quote([
    { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value: 'row=2' },
  ]);
  expect(quoteMarks(row, [], namesNobody)).toEqual([]);
});
