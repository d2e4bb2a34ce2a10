import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { type CoverSolver, packedRows } from '../../src/analysis/cover-solver.ts';
import { boundOf, loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { seededRandom } from '../../src/network/seeded-random.ts';

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
  expect(problem.solve(0)).toEqual({ bound: 0, values: null, optimal: false });
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

test('proved is proved: of covers that cost nearly the same the cheapest', () => {
  const random = seededRandom(3);
  const upTo = (most: number) => Math.floor(random() * most);
  const costs = Array.from({ length: 12 }, () => 1e6 + upTo(99));
  const rows = Array.from({ length: 30 }, () => [...new Set([upTo(12), upTo(12), upTo(12)])]);
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** 12; bits += 1)
    if (rows.every((row) => row.some((column) => (bits >> column) & 1)))
      least = Math.min(
        least,
        costs.reduce((sum, cost, column) => sum + cost * ((bits >> column) & 1), 0),
      );
  const problem = solver(costs);
  problem.demand(rows);
  const { bound, values, optimal } = problem.solve(60);
  expect([bound, optimal]).toEqual([least, true]);
  expect(costs.reduce((sum, cost, i) => sum + cost * (values?.[i] ?? 0), 0)).toBeCloseTo(least, 3);
  problem.close();
});

test('in whole columns each is taken or not, in fractions what they cost is what is proved', () => {
  // Circles of seven and of five, the last column in one of them.
  const circle = (from: number, size: number) =>
    Array.from({ length: size }, (_, i) => [from + i, from + ((i + 1) % size)]);
  const problem = solver(new Array(12).fill(2));
  problem.demand([...circle(0, 7), ...circle(7, 5)]);
  const relaxed = problem.relax(10);
  expect(relaxed.bound).toBeCloseTo(12, 9);
  expect(relaxed.values?.every((value) => value >= 0 && value <= 1)).toBe(true);
  expect(relaxed.values?.reduce((sum, value) => sum + 2 * value, 0)).toBeCloseTo(12, 9);
  const { values, bound } = problem.solve(10);
  expect(bound).toBe(14);
  expect(values?.every((value) => Math.abs(value - Math.round(value)) < 1e-6)).toBe(true);
  problem.close();
});

test('each answer has the time that it is given, whatever those before have taken', () => {
  const problem = solver(new Array(9).fill(1));
  let now = performance.now();
  // A clock on which every answer takes a third of a second at least.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 60));
  const found = Array.from({ length: 8 }, (_, i) => {
    problem.demand([[i, i + 1]]);
    return problem.relax(3).optimal;
  });
  clock.mockRestore();
  expect(found).toEqual(new Array(8).fill(true));
  problem.close();
});
