import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type CoverSolver, packedRows } from '../../src/analysis/cover-solver.ts';
import { boundOf, loadHighsSolver } from '../../src/analysis/highs-solver.ts';

let solver: CoverSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const TRIANGLE = [
  [0, 1],
  [1, 2],
  [0, 2],
];

test('a relaxation proves its value, a search in whole columns the next whole number', () => {
  const problem = solver([1, 1, 1]);
  problem.demand(TRIANGLE.slice(0, 1));
  problem.demand(TRIANGLE.slice(1));
  const relaxed = problem.relax(10);
  expect(relaxed.optimal).toBe(true);
  expect(relaxed.bound).toBeCloseTo(1.5, 9);
  const whole = problem.solve(10);
  expect([whole.bound, whole.optimal]).toEqual([2, true]);
  // And back again: what a search leaves behind is no price.
  expect(problem.relax(10).bound).toBeCloseTo(1.5, 9);
  problem.close();
});

test('without rows, and without time, nothing is proved', () => {
  const problem = solver([1, 1, 1]);
  expect(problem.relax(10).bound).toBe(0);
  problem.demand(TRIANGLE);
  for (const found of [problem.relax(0), problem.solve(0)]) {
    expect(found.bound).toBeGreaterThanOrEqual(0);
    expect(found.bound).toBeLessThanOrEqual(2);
  }
  problem.close();
});

test('no prices whatever prove more than the cheapest cover costs', () => {
  const row = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 });
  const price = fc.double({ min: -1, max: 3, noNaN: true });
  const costs = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, price), { maxLength: 8 }), costs, (priced, costs) => {
      const rows = priced.map(([columns]) => columns);
      const covers = Array.from({ length: 2 ** 6 }, (_, bits) =>
        Array.from({ length: 6 }, (_, column) => column).filter((column) => (bits >> column) & 1),
      ).filter((cover) => rows.every((one) => one.some((column) => cover.includes(column))));
      const costOf = (cover: readonly number[]) =>
        cover.reduce((sum, column) => sum + (costs[column] ?? 0), 0);
      const least = Math.min(...covers.map(costOf));
      const prices = priced.map(([, of]) => of);
      expect(boundOf(rows, prices, costs)).toBeLessThanOrEqual(least + 1e-9);
      expect(packedRows(rows, costs)).toBeLessThanOrEqual(least);
    }),
  );
});
