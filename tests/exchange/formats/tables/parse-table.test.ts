import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { messageOf, saidNotes } from '../../../said.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (content: string | Uint8Array) =>
  parseTable(typeof content === 'string' ? bytesOf(content) : content, 't.csv');

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('the separator is found out', () => {
  test.each([
    ['comma', 'a,b\n1,2\n', ','],
    ['semicolon, with decimal commas', 'a;b;c\n1,5;2,5;x\n', ';'],
    ['semicolon, two columns, words with commas', 'a;b\n"x, y, z";q, r, s\nt, u, v;w\n', ';'],
    ['tab', 'a\tb\nx, y\t2\n', '\t'],
    ['bar', 'a|b\n1|2\n', '|'],
    ['one that Excel is told', 'sep=;\na;b\n1;2\n', ';'],
  ] as const)('%s', (_, text, separator) => {
    expect(parse(text)).toMatchObject({
      ok: true,
      value: { separator, header: text.includes('c\n') ? ['a', 'b', 'c'] : ['a', 'b'] },
      notes: [],
    });
  });

  test('a single column keeps its commas', () => {
    expect(parse('name\nRíos, Los\nNorte\n')).toMatchObject({
      value: { header: ['name'], rows: [['Ríos, Los'], ['Norte']] },
    });
  });
});

describe('the encoding is found out', () => {
  const text = 'name,place\nCártel,México\n';
  test.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\uFEFF${text}`, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from(text, (c) => c.charCodeAt(0)), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(parse(bytes)).toMatchObject({
      value: { encoding, header: ['name', 'place'], rows: [['Cártel', 'México']] },
      // What the bytes do not say is a guess, and said.
      notes: encoding === 'windows-1252' ? [{ code: 'encoding-guessed', place: 't.csv' }] : [],
    });
  });
});

describe('rows are counted as RFC 7111 counts', () => {
  test.each([
    ['the header is row 1', 'a,b\n1,2\n', 2, [['1', '2']]],
    ['empty rows before the header count', '\n,\na,b\n1,2\n', 4, [['1', '2']]],
    ['a line for Excel counts', 'sep=,\na,b\n1,2\n', 3, [['1', '2']]],
    ['empty rows stay, but for the last', 'a,b\n\n1,2\n\n\n', 2, [[''], ['1', '2']]],
    [
      'a cell may have lines',
      'a,b\r\n"1\r\nx",2\r\n3,4',
      2,
      [
        ['1\nx', '2'],
        ['3', '4'],
      ],
    ],
  ])('%s', (_, text, firstRow, rows) => {
    expect(parse(text)).toMatchObject({ value: { header: ['a', 'b'], firstRow, rows } });
  });
});

describe('what is wrong is said with its row', () => {
  test.each([
    ['a quote that nothing closes', 'a,b\n1,2\n"3,4\n5,6\n', 3, /closes/],
    ['nothing', ' \n\n', null, /empty/],
    ['no text', 'a,b\n\0\0,1\n', null, /no text/],
    ['too many columns', `a${',b'.repeat(1000)}\n`, 1, /1001 columns/],
  ])('%s', (_, text, row, message) => {
    const result = parse(text);
    const record = row === null ? null : { row };
    expect(result).toMatchObject({ ok: false, problems: [{ rule: 'F1', file: 't.csv', record }] });
    expect(messageOf(result.ok ? [] : result.problems)).toMatch(message);
  });

  test('rows that are longer or shorter than the header, and stray quotes, are noted', () => {
    const result = parse('a,b\n1\n1,2,3\n1,2,\n"x"y",2\n');
    expect(result.ok && saidNotes(result.notes).map(({ place }) => place)).toEqual([
      't.csv, row 5',
      't.csv, row 2',
      't.csv, row 3',
    ]);
  });
});

test('whatever the bytes, the answer is a table or a problem', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r',
    'a',
    ' ',
    '\uFEFF',
    'é',
    '\t',
    '|',
  );
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => bytesOf(pieces.join(''))),
  );
  fc.assert(
    fc.property(content, (bytes) => {
      const result = parse(bytes);
      if (!result.ok) {
        expect(result.problems).toHaveLength(1);
        return;
      }
      const { isHeaded, header, rows } = result.value;
      expect((isHeaded ? header : rows[0])?.join('').trim()).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
