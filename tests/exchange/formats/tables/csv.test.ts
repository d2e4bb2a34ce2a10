import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../src/exchange/formats/tables/csv.ts';

const papa = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n' });

/** Lines of the characters that mean something, with what lies between. */
const texts = fc
  .array(fc.constantFrom('"', '""', ',', '|', '\n', 'a', 'bc', ' ', ' "', '",'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => `${pieces.join('')}\n`);

describe('CSV', () => {
  test('reads as Papa Parse reads, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(',', '|'), (text, separator) => {
        const { rows, stray, open } = readCsv(text, separator);
        const { data, errors } = papa(text, separator);
        const rowsOf = (code: string) =>
          new Set(errors.flatMap((error) => (error.code === code ? [error.row] : [])));
        const unclosed = rowsOf('MissingQuotes');
        expect(open === null ? [] : [open]).toEqual([...unclosed]);
        expect([...stray].filter((row) => row !== open)).toEqual(
          [...rowsOf('InvalidQuotes')].filter((row) => row !== open),
        );
        expect(rows).toEqual(open === null ? data : data.slice(0, open));
      }),
      { numRuns: 1000 },
    );
  });

  test('stops at the most rows that are wanted', () => {
    expect(readCsv('a\nb\nc', ',', 2).rows).toEqual([['a'], ['b']]);
  });

  test('a tab separates where it is the separator, also behind a quote', () => {
    expect(readCsv('"a"\t"b" \tc', '\t').rows).toEqual([['a', 'b', 'c']]);
  });
});
