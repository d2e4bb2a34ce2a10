import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutGuard, writeCsv, writeMarkdownTable } from '../../src/exchange/tables.ts';

/** Reads CSV by the grammar of RFC 4180. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [whole, quoted, bare, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    expect(whole).toBeTruthy();
    record.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('CSV', () => {
  test('is read back as it was, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^'*[=+\-@\t\r]/.test(text.normalize('NFD')));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
        expect(readCsv(writeCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });
  test.each(['=SUM(A1)', '+1', '-1+1', '@x', '\tx'])('%o cannot run as a formula', (text) => {
    expect(readCsv(writeCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  });
});

test('the guard of a sign with an accent is taken away again, though reading joins the two', () => {
  const written = writeCsv(['a'], [['=\u0338 b']]).split('\r\n')[1] ?? '';
  expect(written).toBe("'=\u0338 b");
  expect(withoutGuard(written.normalize('NFC'))).toBe('\u2260 b');
});

describe('a Markdown table', () => {
  test('has a line for each row, and its words are taken literally', () => {
    expect(writeMarkdownTable(['Quote', 'By'], [['a | b\nc', '<b>*x*</b>']])).toBe(
      '| Quote | By |\n| --- | --- |\n| a \\| b c | \\<b\\>\\*x\\*\\</b\\> |\n',
    );
  });
});
