import { expect, test } from 'vitest';
import { inOrder } from '../../src/network/in-order.ts';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['z', 'á', -1],
  [2, 10, -1],
  [Infinity, Infinity, 0],
])('%s and %s', (a, b, order) => {
  expect(inOrder(a, b)).toBe(order);
});
