import { afterEach, expect, test, vi } from 'vitest';
import { budgetOf, packedRows, roundedUp, shareOf } from '../../src/analysis/cover-solver.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a budget runs from when it is made, in seconds, and never below nothing', () => {
  let now = 5000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const budget = budgetOf(3);
  expect(budget.left()).toBe(3);
  now += 500;
  expect(budget.left()).toBe(2.5);
  now += 9000;
  expect(budget.left()).toBe(0);
});

test('a share is over when the others are all that is left', () => {
  let left = 60;
  const share = shareOf({ left: () => left }, 3);
  expect(share.left()).toBeCloseTo(20, 9);
  left = 45;
  expect(share.left()).toBeCloseTo(5, 9);
  left = 30;
  expect(share.left()).toBe(0);
});

test.each([
  ['no rows', [], [1], 0],
  ['rows that share nothing', [[0, 1], [2]], [2, 3, 5], 7],
  ['a row after one that took all of its column', [[0], [0, 1]], [2, 3], 2],
  [
    'what a column has left pays for the next',
    [
      [0, 1],
      [0, 2],
    ],
    [3, 1, 2],
    3,
  ],
  // The long one first would take what both short ones need.
  [
    'short rows first',
    [
      [0, 1, 2],
      [0, 3],
      [1, 4],
    ],
    [1, 1, 1, 1, 1],
    2,
  ],
])('packed rows: %s', (_, rows, costs, expected) => {
  expect(packedRows(rows, costs)).toBe(expected);
});

test.each([
  [0, 0],
  [-0.5, 0],
  [2, 2],
  [2.000_000_9, 2],
  [2.000_01, 3],
  [2.5, 3],
  // Of a large number as much as it may be wrong.
  [1e9 + 0.9, 1e9],
  [1e7 + 0.1, 1e7 + 1],
])('a bound of %d proves %d', (bound, expected) => {
  expect(roundedUp(bound)).toBe(expected);
});
