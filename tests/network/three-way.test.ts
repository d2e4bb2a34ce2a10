import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conflict, mergeThree } from '../../src/network/three-way.ts';
import { editedNetworks } from './edited-networks.ts';

const quote = (exact: string, note?: string) => ({
  source: 'text',
  role: 'supports',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 1, end: 2 },
  ],
  ...(note !== undefined && { note }),
});
const at = (exact: string) => `text “${exact}” 1–2`;
const record = (id: string, fields: object = {}) => ({ id, basis: 'stated', ...fields });
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((id) => record(id));
const withQuotes = (...evidence: unknown[]) => [record('a', { evidence })];
const confidence = (level: string, reason: string) => [
  record('a', { confidence: { level, reason } }),
];
const place = (x: number, y: number) => ({ positions: [{ organization: 'a', x, y }] });

type Row = [string, base: unknown, ours: unknown, theirs: unknown, merged: unknown, Conflict[]];

/** By hand: what both sides made of a base, what comes of it, and what contradicts. */
const TABLE: Row[] = [
  ['nothing', [A], [A], [A], [A], []],
  [
    'ours alone changed',
    [A, B],
    [record('a', { note: 'n' }), B],
    [A, B],
    [record('a', { note: 'n' }), B],
    [],
  ],
  ['theirs alone changed', [A, B], [A, B], [A], [A], []],
  [
    'both changed alike',
    [A],
    [record('a', { basis: 'implied' })],
    [record('a', { basis: 'implied' })],
    [record('a', { basis: 'implied' })],
    [],
  ],
  [
    'a list changed on one side and left out on the other',
    withQuotes(quote('x')),
    withQuotes(quote('x'), quote('y')),
    [record('a')],
    withQuotes(quote('x'), quote('y')),
    [{ path: ['a'], field: 'evidence', base: [quote('x')], ours: [quote('x'), quote('y')] }],
  ],
  [
    'an object changed on one side and left out on the other',
    { layout: place(1, 1) },
    { layout: place(2, 1) },
    {},
    { layout: place(2, 1) },
    [{ path: [], field: 'layout', base: place(1, 1), ours: place(2, 1) }],
  ],
  [
    'files without fields',
    'a',
    'b',
    'c',
    'b',
    [{ path: [], field: null, base: 'a', ours: 'b', theirs: 'c' }],
  ],
  [
    'a file that one side emptied',
    { a: 1 },
    null,
    { a: 2 },
    null,
    [{ path: [], field: null, base: { a: 1 }, ours: null, theirs: { a: 2 } }],
  ],
  ['different records added', [B], [A, B], [B, C], [A, B, C], []],
  [
    'different records added in one place of a list that is not sorted',
    [D, A],
    [D, B, A],
    [D, C, A],
    [D, B, C, A],
    [],
  ],
  ['the same record added alike', [A], [A, B], [A, B], [A, B], []],
  [
    'the same id added, differently',
    [A],
    [A, record('b', { note: 'ours' })],
    [A, record('b', { note: 'theirs', where: 'there' })],
    [A, record('b', { note: 'ours', where: 'there' })],
    [{ path: ['b'], field: 'note', ours: 'ours', theirs: 'theirs' }],
  ],
  [
    'different fields changed',
    [record('a', { note: 'n' })],
    [record('a', { note: 'ours' })],
    [record('a', { note: 'n', basis: 'implied' })],
    [record('a', { note: 'ours', basis: 'implied' })],
    [],
  ],
  [
    'the same field changed, differently',
    [record('a', { note: 'n' })],
    [record('a', { note: 'ours' })],
    [record('a', { note: 'theirs' })],
    [record('a', { note: 'ours' })],
    [{ path: ['a'], field: 'note', base: 'n', ours: 'ours', theirs: 'theirs' }],
  ],
  [
    'a field deleted and changed',
    [record('a', { note: 'n' })],
    [record('a')],
    [record('a', { note: 'theirs' })],
    [record('a')],
    [{ path: ['a'], field: 'note', base: 'n', theirs: 'theirs' }],
  ],
  [
    'a confidence and its reason, which are one',
    confidence('high', 'base'),
    confidence('low', 'base'),
    confidence('high', 'theirs'),
    confidence('low', 'base'),
    [
      {
        path: ['a'],
        field: 'confidence',
        base: { level: 'high', reason: 'base' },
        ours: { level: 'low', reason: 'base' },
        theirs: { level: 'high', reason: 'theirs' },
      },
    ],
  ],
  ['deleted on both sides', [A, B], [A], [A], [A], []],
  ['deleted, and untouched by the other', [A, B], [A, B], [B], [B], []],
  [
    'deleted by ours, changed by theirs',
    [A, B],
    [A],
    [A, record('b', { note: 'n' })],
    [A],
    [{ path: ['b'], field: null, base: B, theirs: record('b', { note: 'n' }) }],
  ],
  [
    'changed by ours, deleted by theirs',
    [A, B],
    [A, record('b', { note: 'n' })],
    [A],
    [A, record('b', { note: 'n' })],
    [{ path: ['b'], field: null, base: B, ours: record('b', { note: 'n' }) }],
  ],
  [
    'put in another order by theirs, added by ours',
    [A, B, C],
    [A, B, C, D],
    [C, B, A],
    [C, D, B, A],
    [],
  ],
  [
    'put in another order by ours, added by theirs',
    [A, B, C],
    [C, B, A],
    [A, B, C, D],
    [C, D, B, A],
    [],
  ],
  [
    'put in two orders',
    [A, B, C],
    [B, A, C],
    [C, A, B],
    [B, A, C],
    [
      {
        path: [],
        field: 'order',
        base: ['a', 'b', 'c'],
        ours: ['b', 'a', 'c'],
        theirs: ['c', 'a', 'b'],
      },
    ],
  ],
  [
    'quotes added by both: ours first',
    withQuotes(quote('one')),
    withQuotes(quote('one'), quote('two')),
    withQuotes(quote('one'), quote('three')),
    withQuotes(quote('one'), quote('two'), quote('three')),
    [],
  ],
  [
    'a quote deleted, another noted',
    withQuotes(quote('one'), quote('two')),
    withQuotes(quote('two')),
    withQuotes(quote('one'), quote('two', 'n')),
    withQuotes(quote('two', 'n')),
    [],
  ],
  [
    'a quote noted by both',
    withQuotes(quote('one')),
    withQuotes(quote('one', 'ours')),
    withQuotes(quote('one', 'theirs')),
    withQuotes(quote('one', 'ours')),
    [{ path: ['a', 'evidence', at('one')], field: 'note', ours: 'ours', theirs: 'theirs' }],
  ],
  [
    'aliases of both',
    [record('a', { aliases: ['x'] })],
    [record('a', { aliases: ['x', 'y'] })],
    [record('a', { aliases: ['z'] })],
    [record('a', { aliases: ['y', 'z'] })],
    [],
  ],
  [
    'a head of which each changed a field',
    { id: 'n', title: 't', license: 'l' },
    { id: 'n', title: 'ours', license: 'l' },
    { id: 'n', title: 't', license: 'theirs' },
    { id: 'n', title: 'ours', license: 'theirs' },
    [],
  ],
  [
    'a position moved by both',
    { layout: place(0, 0) },
    { layout: place(1, 0) },
    { layout: place(2, 5) },
    { layout: place(1, 5) },
    [{ path: ['layout', 'positions', 'a'], field: 'x', base: 0, ours: 1, theirs: 2 }],
  ],
  ['a file added by both', undefined, [A], [B], [A, B], []],
];

describe('a merge of three', () => {
  test.each(TABLE)('%s', (_, base, ours, theirs, value, conflicts) => {
    const merged = mergeThree(base, ours, theirs);
    expect(JSON.stringify(merged.value)).toBe(JSON.stringify(value));
    expect(merged.conflicts).toStrictEqual(conflicts);
  });

  test('with what only one side changed is that side, whoever it is', () => {
    fc.assert(
      fc.property(editedNetworks, editedNetworks, (base, changed) => {
        const [ours, theirs] = [mergeThree(base, changed, base), mergeThree(base, base, changed)];
        expect(ours).toEqual({ value: changed, conflicts: [] });
        expect(theirs).toEqual({ value: changed, conflicts: [] });
        expect(mergeThree(base, changed, changed)).toEqual({ value: changed, conflicts: [] });
      }),
      { numRuns: 50 },
    );
  });
});
