import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';

test('without time it says what it has proved and no more', () => {
  const problem = branchingSolver([1, 1, 1, 1, 1]);
  // A circle of five needs three columns; two of its rows share none.
  problem.demand([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 0],
  ]);
  const inTime = problem.solve(60);
  expect([inTime.bound, inTime.optimal]).toEqual([3, true]);
  const late = problem.solve(0);
  expect([late.bound, late.optimal]).toEqual([2, false]);
  problem.close();
});

test('the cheapest cover, not the smallest', () => {
  const problem = branchingSolver([5, 1, 1, 1]);
  problem.demand([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  const { bound, values, optimal } = problem.solve(60);
  expect([bound, optimal, [...(values ?? [])]]).toEqual([3, true, [0, 1, 1, 1]]);
});
