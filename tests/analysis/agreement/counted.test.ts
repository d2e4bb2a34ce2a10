import { expect, test } from 'vitest';
import { counted } from '../../../src/analysis/agreement/counted.ts';

test('units are counted by what is said of them, the same in whatever order they come', () => {
  const units = [
    ['b', null],
    ['a', 'a'],
    ['b', null],
    [null, 'c'],
  ];
  const found = counted(units);
  expect(found).toEqual([
    { values: ['a', 'a'], count: 1 },
    { values: ['b', null], count: 2 },
    { values: [null, 'c'], count: 1 },
  ]);
  expect(counted(units.toReversed())).toEqual(found);
});
