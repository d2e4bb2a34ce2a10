import { expect, test } from 'vitest';
import en from '../../src/words/english/base.ts';
import english from '../../src/words/english/records.ts';
import es from '../../src/words/spanish/base.ts';
import spanish from '../../src/words/spanish/records.ts';

test.each([
  ['2010', '2010', '2010'],
  ['2010-02', 'February 2010', 'febrero de 2010'],
  ['2010-02-03', 'February 3, 2010', '3 de febrero de 2010'],
  ['2010~', 'about 2010', '2010 (aproximado)'],
  ['201X', 'the 2010s', 'década de 2010'],
  ['200X?', 'perhaps the 2000s', 'década de 2000 (incierto)'],
  ['20XX', 'between 2000 and 2099', 'entre 2000 y 2099'],
  ['2010-21', 'spring 2010', 'primavera de 2010'],
  ['2010-24', 'winter 2010', 'invierno de 2010'],
  ['2010-XX', '2010', '2010'],
  ['2010-02-XX', 'February 2010', 'febrero de 2010'],
  ['2010-02-03T12:00:00Z', 'February 3, 2010', '3 de febrero de 2010'],
])('%s is said as a person says it', (edtf, inEnglish, inSpanish) => {
  expect([en.date(edtf), es.date(edtf)]).toEqual([inEnglish, inSpanish]);
});

test('what happens once had happened by a date before which nothing is said; what lasts did until then', () => {
  const said = (edtf: string, type: 'splinter-of' | 'alliance') => [
    english.dated(edtf, type),
    spanish.dated(edtf, type),
  ];
  expect(said('../2008', 'splinter-of')).toEqual(['by 2008', 'a más tardar en 2008']);
  expect(said('/2010-11-05', 'splinter-of')).toEqual([
    'by November 5, 2010',
    'a más tardar el 5 de noviembre de 2010',
  ]);
  expect(said('../2008', 'alliance')).toEqual(['until 2008', 'hasta 2008']);
  expect(said('2008', 'splinter-of')).toEqual(['2008', '2008']);
});

test('an interval takes its ends as they are said alone', () => {
  expect(en.date('201X/2020-22')).toBe('the 2010s to summer 2020');
  expect(es.date('../201X')).toBe('hasta la década de 2010');
});
