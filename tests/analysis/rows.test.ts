import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRows, type Row, rowFinder, sortRows } from '../../src/analysis/rows.ts';
import { inTextOrder } from '../../src/words/text-order.ts';

const row = (key: string, cells: Record<string, string | [string, number]>): Row => ({
  key,
  record: key,
  quote: null,
  citations: () => [],
  cells: Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      typeof cell === 'string' ? { text: cell } : { text: cell[0], order: cell[1] },
    ]),
  ),
});
const ROWS = [
  row('a', { name: 'Juárez Cartel', place: 'p. 12', level: ['high', 0] }),
  row('b', { name: 'Gulf Cartel', place: 'p. 9', level: ['low', 2] }),
  row('c', { name: 'Los Zetas', place: '', level: ['medium', 1] }),
  row('d', { name: 'Gulf Cartel', place: 'p. 9', level: ['low', 2] }),
];
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key).join('');

describe('finding rows', () => {
  test.each([
    ['', 'abcd'],
    ['juarez', 'a'],
    ['CARTEL gulf', 'bd'],
    ['gulf low', 'bd'],
    ['gulf high', ''],
  ])('%o finds %o', (query, found) => {
    expect(keys(rowFinder(ROWS)(query))).toBe(found);
  });
});

describe('sorting rows', () => {
  test.each([
    ['name', false, 'bdac'],
    ['name', true, 'cabd'],
    ['place', false, 'bdac'],
    ['place', true, 'abdc'],
    ['level', false, 'acbd'],
    ['nothing', false, 'abcd'],
  ])('by %s, descending %s, gives %s', (column, descending, order) => {
    expect(keys(sortRows(ROWS, { column, descending }, inTextOrder))).toBe(order);
  });
  test('neither loses nor changes any, and does not touch what it was given', () => {
    const rows = fc.array(
      fc.string().map((name) => row(name, { name })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (given, descending) => {
        const before = [...given];
        const sorted = sortRows(given, { column: 'name', descending }, inTextOrder);
        expect(given).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(sorted).toHaveLength(given.length);
      }),
    );
  });
});

test('groups keep all rows, each under the heading of its cell', () => {
  const lines = groupRows(ROWS, 'name');
  expect(lines.filter(({ is }) => is === 'group')).toEqual([
    { is: 'group', title: 'Juárez Cartel', count: 1 },
    { is: 'group', title: 'Gulf Cartel', count: 2 },
    { is: 'group', title: 'Los Zetas', count: 1 },
  ]);
  expect(lines.flatMap((line) => (line.is === 'row' ? [line.row.key] : []))).toEqual([
    'a',
    'b',
    'd',
    'c',
  ]);
  expect(groupRows(ROWS, null)).toHaveLength(ROWS.length);
});

test('where not all cells have an order of their own, their texts are compared', () => {
  const mixed = [row('x', { level: ['b', 1] }), row('y', { level: 'c' }), row('z', { level: 'a' })];
  const sorted = (descending: boolean) =>
    keys(sortRows(mixed, { column: 'level', descending }, inTextOrder));
  expect([sorted(false), sorted(true)]).toEqual(['zxy', 'yxz']);
});
