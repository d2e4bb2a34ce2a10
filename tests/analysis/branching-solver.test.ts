import fc from 'fast-check';
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

test('a quick cover takes what covers the most for its cost, and of that nothing cheaper is proved than is true', () => {
  const problem = branchingSolver([4, 2, 3, 1]);
  problem.demand([
    [0, 1],
    [0, 1, 2],
    [0, 2, 3],
  ]);
  // Two rows for 2, then the third for 1; three rows for 4 would be one column.
  const { bound, values, optimal } = problem.relax(60);
  expect([bound, optimal, [...(values ?? [])]]).toEqual([3, true, [0, 1, 0, 1]]);
});

test('what looks quick and is not the best is mended, with a proof that comes in steps', () => {
  const problem = branchingSolver(new Array(8).fill(1));
  problem.demand([
    // A circle of five, as above: 3, of which two are proved at once.
    ...[0, 1, 2, 3, 4].map((column) => [column, (column + 1) % 5]),
    // The last column covers four of these at once, and is not needed for 2.
    ...[[5, 7], [5, 7], [5], [6, 7], [6, 7], [6]],
  ]);
  const { bound, values, optimal } = problem.solve(60);
  expect([bound, optimal, values?.reduce((sum, one) => sum + one)]).toEqual([5, true, 5]);
});

test('what needs no search is proved without time', () => {
  const problem = branchingSolver([1, 2, 5]);
  problem.demand([[0, 2], [1]]);
  expect(problem.solve(0)).toMatchObject({ bound: 3, optimal: true });
});

test('the cheapest cover, and a cover and a bound at once, as going through all covers finds them', () => {
  const row = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
  const costs = fc.array(fc.nat(4), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 9 }), costs, (rows, costs) => {
      const costOf = (cover: ArrayLike<number> | null) =>
        costs.reduce((sum, cost, column) => sum + cost * (cover?.[column] ?? 0), 0);
      const covers = (cover: ArrayLike<number> | null) =>
        rows.every((one) => one.some((column) => cover?.[column] === 1));
      const all = Array.from({ length: 2 ** 7 }, (_, bits) => costs.map((_, i) => (bits >> i) & 1));
      const least = Math.min(...all.filter(covers).map(costOf));
      const problem = branchingSolver(costs);
      problem.demand(rows);
      const found = problem.solve(60);
      expect(found).toMatchObject({ bound: least, optimal: true });
      expect([covers(found.values), costOf(found.values)]).toEqual([true, least]);
      for (const quick of [problem.relax(60), problem.solve(0)]) {
        expect(covers(quick.values)).toBe(true);
        expect(quick.bound).toBeLessThanOrEqual(least);
      }
      expect(problem.solve(0).optimal).toBe(
        problem.solve(0).bound === costOf(problem.solve(0).values),
      );
    }),
    { numRuns: 150 },
  );
});
