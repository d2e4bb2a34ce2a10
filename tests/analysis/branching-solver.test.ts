import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished, lineIndex } from '../../src/analysis/frustration.ts';
import { bacrimGraph, leastByForce, randomGraphs, tribes } from './signed-graphs.ts';

test('the tribes, as HiGHS has them: 7 with two groups and 2 with three', () => {
  const found = [2, 3].map((groups) =>
    finished(lineIndex(tribes(), groups, branchingSolver, budgetOf(60))),
  );
  expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
    [7, 7],
    [2, 2],
  ]);
});

test('random graphs, as by force', () => {
  fc.assert(
    fc.property(randomGraphs(7), fc.integer({ min: 2, max: 4 }), (graph, groups) => {
      const { lower, upper } = finished(lineIndex(graph, groups, branchingSolver, budgetOf(60)));
      expect([lower, upper]).toEqual(Array(2).fill(leastByForce(graph, groups)));
    }),
    { numRuns: 200 },
  );
});

test('without time it says what it has proved and no more', () => {
  const problem = branchingSolver(5);
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

test('BACRIM2020: the interval holds the index', () => {
  const graph = bacrimGraph();
  const { lower, upper } = finished(lineIndex(graph, 2, branchingSolver, budgetOf(0.5)));
  expect(lower).toBeLessThanOrEqual(17);
  expect(upper).toBeGreaterThanOrEqual(17);
});
