/** How a reader says that a table is to be read. */
import { describe, expect, test } from 'vitest';
import {
  AS_FOUND,
  parseTable,
  type TableReading,
} from '../../../../src/exchange/formats/tables/parse-table.ts';
import { messageOf } from '../../../said.ts';

function read(bytes: Uint8Array, reading: Partial<TableReading> = {}) {
  const parsed = parseTable(bytes, 'x.csv', { ...AS_FOUND, ...reading });
  if (!parsed.ok) throw new Error(messageOf(parsed.problems));
  return { ...parsed.value, notes: parsed.notes };
}
const text = (words: string) => new TextEncoder().encode(words);

const TITLED = 'Ties of 2016\n\nsource,target\nA,B\nB,C\n';

test('titles above the header are left out by themselves, each with a note', () => {
  const table = read(text(TITLED));
  expect(table).toMatchObject({ header: ['source', 'target'], firstRow: 4, isHeaded: true });
  expect(table.notes).toEqual([
    { code: 'row-above-header', params: {}, place: { table: 'x.csv', row: 1 } },
  ]);
  expect(read(text('name\nNorte\nSur\n')).header).toEqual(['name']);
});

test('rows are skipped as the reader says', () => {
  expect(read(text(TITLED), { skip: 3 })).toMatchObject({ header: ['A', 'B'], rows: [['B', 'C']] });
});

test('a first row that is data is the first row, and columns go by their numbers', () => {
  expect(read(text('A,B\nB,C\n'), { isHeaded: false })).toMatchObject({
    header: ['', ''],
    rows: [
      ['A', 'B'],
      ['B', 'C'],
    ],
    firstRow: 1,
  });
});

describe('an encoding of one byte for each letter is as the reader says', () => {
  test.each([
    ['macintosh', [0x4d, 0x8e, 0x78], 'Méx'],
    ['ibm850', [0x4d, 0x82, 0x78, 0xa4], 'Méxñ'],
    ['windows-1251', [0xd1, 0xe5, 0xe2], 'Сев'],
    ['windows-1252', [0x4d, 0xe9, 0x78], 'Méx'],
  ] as const)('%s', (encoding, bytes, word) => {
    const table = read(new Uint8Array([...bytes, 0x2c, 0x62, 0x0a]), { encoding });
    expect([table.header[0], table.encoding]).toEqual([word, encoding]);
  });
});
