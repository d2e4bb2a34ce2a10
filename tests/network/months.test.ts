import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areWholeYears, monthsIn, monthsOfYears, monthsText } from '../../src/network/months.ts';

test.each([
  ['2012..2015', 2012 * 12, 2015 * 12 + 11, '2012..2015'],
  ['2012..2012', 2012 * 12, 2012 * 12 + 11, '2012'],
  ['2012', 2012 * 12, 2012 * 12 + 11, '2012'],
  ['2010-02', 2010 * 12 + 1, 2010 * 12 + 1, '2010-02'],
  ['2010-02..2010-08', 2010 * 12 + 1, 2010 * 12 + 7, '2010-02..2010-08'],
  ['2010-02..2011', 2010 * 12 + 1, 2011 * 12 + 11, '2010-02..2011-12'],
  ['2010-01..2010-12', 2010 * 12, 2010 * 12 + 11, '2010'],
  ['-44..-43', -44 * 12, -43 * 12 + 11, '-44..-43'],
  ['-44-03', -44 * 12 + 2, -44 * 12 + 2, '-44-03'],
])('“%s” in an address', (text, from, to, written) => {
  expect(monthsIn(text)).toEqual({ from, to });
  expect(monthsText({ from, to })).toBe(written);
});

test.each([
  '',
  '2015..2012',
  '2010-13',
  '2010-2',
  '2010-02-24',
  '..2010',
  '2010..',
  '1..2..3',
  'x',
])('“%s” is no time in an address', (text) => expect(monthsIn(text)).toBeNull());

test('what is written is read as the same, and years are years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99999, max: 99999 }), fc.nat(999), (from, length) => {
      const months = { from, to: from + length };
      expect(monthsIn(monthsText(months))).toEqual(months);
      const years = monthsOfYears(from, from + length);
      expect(areWholeYears(years)).toBe(true);
      expect(areWholeYears({ ...years, to: years.to - 1 })).toBe(false);
    }),
  );
});
