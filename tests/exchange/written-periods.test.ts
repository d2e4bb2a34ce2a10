import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodFrom } from '../../src/exchange/written-periods.ts';
import { isEdtf } from '../../src/network/dates.ts';

test.each([
  ['2010', '2010'],
  ['2010-07', '2010-07'],
  ['1990s', '199X'],
  ['February 2010', '2010-02'],
  ['1 July 2010', '2010-07-01'],
  ['December 9, 2010', '2010-12-09'],
  ['25 de enero de 2011', '2011-01-25'],
  ['marzo del 2010', '2010-03'],
  ['since February 2010', '2010-02/..'],
  ['a partir de marzo de 2016', '2016-03/..'],
  ['after 9 December 2010', '2010-12-09/..'],
  ['before 2006', '../2006'],
  ['hasta 2025', '../2025'],
  ['as of September 2017', '2017-09'],
  ['2001-2008', '2001/2008'],
  ['1997–2010', '1997/2010'],
  ['2019-presente', '2019/..'],
  ['from March 2008 to 2010', '2008-03/2010'],
  ['marzo de 2008 - abril de 2009', '2008-03/2009-04'],
])('%s is %s', (written, edtf) => expect(periodFrom(written)).toBe(edtf));

test.each([
  '',
  'early 2021',
  'actualmente',
  '25 de enero',
  'late 2000s and early 2010s',
  '40 July 2010',
  'May May 2010',
])('“%s” is left as words', (written) => expect(periodFrom(written)).toBeNull());

test('what is read is always EDTF', () => {
  const word = fc.constantFrom(
    'since',
    'hasta',
    '2010',
    'May',
    'de',
    '3',
    '-',
    '–',
    'to',
    '1990s',
    'presente',
    ',',
    '99',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const period = periodFrom(words.join(' '));
      expect(period === null || isEdtf(period)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
