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

test('also where commas divide them, and remarks have some too', () => {
  const rows = 'group,other,type\nA,B,ally\nB,C,rival\n';
  const table = read(
    text(`Ties\nMade by hand, 2019\n\n${rows}\nSource: press, 2010, 2011\n* draft\n`),
  );
  expect(table).toMatchObject({ separator: ',', header: ['group', 'other', 'type'], below: 3 });
  expect(table.notes.map(({ place }) => place)).toMatchObject([1, 2, 8, 9].map((row) => ({ row })));
  // What stands next to the rows is theirs.
  expect(read(text('source,target\nA,B,x\nB,C,y\n')).rows).toHaveLength(2);
});

test('a title that was merged over all columns is a title', () => {
  const table = read(text('Ties,Ties,Ties\nsource,target,type\nA,B,ally\nB,C,rival\n'));
  expect(table.header).toEqual(['source', 'target', 'type']);
});

describe('remarks below the table are left out, each with a note', () => {
  const rows = 'source,target\nA,B\nB,C\n';
  test.each([
    ['behind an empty row', '\nby hand\n', [5]],
    ['by how they begin', 'Fuente: prensa\n* 2016\n', [4, 5]],
    ['both', '\nNotas:\n\nde campo\n', [5, 7]],
  ])('%s', (_, below, left) => {
    const table = read(text(rows + below));
    expect(table.rows).toHaveLength(2);
    expect(table.notes.map(({ code, place }) => [code, place])).toEqual(
      left.map((row) => ['row-below-table', { table: 'x.csv', row }]),
    );
  });

  test('but not what may be data', () => {
    expect(read(text(`${rows}D,\n`)).rows).toHaveLength(3);
    expect(read(text('name,alias\nA,B\nC,\n\nD,\nE,\n')).rows).toHaveLength(5);
  });

  test('as many as the reader says', () => {
    expect(read(text(`${rows}\nby hand\n`), { below: 0 }).rows).toHaveLength(4);
    expect(read(text(`${rows}by hand,2016\n`), { below: 1 })).toMatchObject({
      ...{
        below: 1,
        rows: [
          ['A', 'B'],
          ['B', 'C'],
        ],
      },
    });
    expect(read(text(rows), { below: 9 }).rows).toEqual([]);
  });
});

test('rows are skipped as the reader says', () => {
  expect(read(text(TITLED), { skip: 3, isHeaded: true })).toMatchObject({
    header: ['A', 'B'],
    rows: [['B', 'C']],
  });
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

describe('whether the first row is data is found out', () => {
  test.each([
    ['a word of it comes again in its column', 'A,B\nA,C\nB,C\n', false],
    ['a word of it is the other end of a pair', 'Norte,Sur\nSur,Este\nEste,Oeste\n', false],
    ['none does', 'A,B\nC,D\nE,F\n', true],
    ['its words are names of rows too, above numbers', 'x,A,B\nA,0,1\nB,1,0\n', true],
    ['a header is known', 'group,state\ngroup,Sonora\n', true],
    ['two headers are ends', 'source,target\nsource,A\n', true],
    ['it is numbers', '1,2\n2,3\n', false],
    ['it is of one column', 'A\nB\nA\n', true],
  ])('%s', (_, words, isHeaded) => {
    expect(read(text(words)).isHeaded).toBe(isHeaded);
    expect(read(text(words), { isHeaded: true }).isHeaded).toBe(true);
  });
});

test('spaces part columns where the header names two ends', () => {
  expect(read(text('Source Target when\nNorte "El Sur" 2016\n'))).toMatchObject({
    ...{
      separator: ' ',
      header: ['Source', 'Target', 'when'],
      rows: [['Norte', 'El Sur', '2016']],
    },
  });
  expect(read(text('El norte\nEl sur\n')).header).toEqual(['El norte']);
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

test('spaces part cells below two ends, whatever stands within quotation marks', () => {
  const table = read(
    text('Source Target Time\nFred Alice "[2016, 2017]"\nDirk Fred "[2016, 2018]"\n'),
  );
  expect([table.separator, table.rows[0]]).toEqual([' ', ['Fred', 'Alice', '[2016, 2017]']]);
});
