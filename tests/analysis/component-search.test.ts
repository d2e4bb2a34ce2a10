import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { componentSearch } from '../../src/analysis/component-search.ts';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { frustration } from '../../src/analysis/group-rule.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { numbered, weightUnit } from '../../src/analysis/signed-graph.ts';
import { allFoes, leastByForce, randomGraphs, tribes } from './signed-graphs.ts';

const solvers = new Map<string, CoverSolver>([['branching', branchingSolver]]);
beforeAll(async () => {
  solvers.set('HiGHS', await loadHighsSolver());
});
const solverOf = (name: string) => solvers.get(name) ?? branchingSolver;

// The graphs of these tests are small enough to be enumerated; here they are not.
describe.each([
  ['HiGHS', 60],
  ['branching', 200],
] as const)('by rows alone, with %s', (name, numRuns) => {
  test.each([
    ['each tie counting as one', [1]],
    ['weighted', [1, 2, 5]],
  ])('random graphs as brute force finds them, %s', (_, weights) => {
    fc.assert(
      fc.property(randomGraphs(7, weights), fc.integer({ min: 2, max: 5 }), (graph, most) => {
        const ties = numbered(graph);
        const search = componentSearch(ties, [most]);
        finished(search.bound(most, solverOf(name), budgetOf(60)));
        const truth = leastByForce(graph, most) / weightUnit(graph);
        expect(search.known(most).lower).toBeLessThanOrEqual(truth);
        finished(search.prove(most, solverOf(name), budgetOf(60)));
        const { lower, upper, groups } = search.known(most);
        expect([lower, upper]).toEqual([truth, truth]);
        expect(frustration(ties, groups)).toBe(upper);
        const rows = search.rows().map(({ row }) => [...row].sort((a, b) => a - b).join());
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns },
    );
  });

  test('where the time ends, the interval holds the answer, as does each step on the way', () => {
    fc.assert(
      fc.property(
        randomGraphs(7),
        fc.integer({ min: 2, max: 5 }),
        fc.nat(6),
        (graph, most, looks) => {
          let left = looks;
          const budget = { left: () => Math.max(0, left--) };
          const truth = leastByForce(graph, most);
          const search = componentSearch(numbered(graph), [most]);
          const expectHeld = () => {
            const { lower, upper } = search.known(most);
            expect(lower).toBeLessThanOrEqual(truth);
            expect(upper).toBeGreaterThanOrEqual(truth);
          };
          for (const _ of search.bound(most, solverOf(name), budget)) expectHeld();
          for (const _ of search.prove(most, solverOf(name), budget)) expectHeld();
          expectHeld();
        },
      ),
      { numRuns },
    );
  });

  test('the tribes: 7 and 2', () => {
    const search = componentSearch(numbered(tribes()), [2, 3]);
    for (const most of [2, 3]) finished(search.prove(most, solverOf(name), budgetOf(60)));
    expect([2, 3].map((most) => search.known(most).lower)).toEqual([7, 2]);
    expect([2, 3].map((most) => search.known(most).upper)).toEqual([7, 2]);
  });

  test('what three groups prove by circles alone is proved for five', () => {
    const search = componentSearch(numbered(tribes()), [3, 5]);
    finished(search.bound(3, solverOf(name), budgetOf(60)));
    const circles = search.rows().filter(({ most }) => most === Number.POSITIVE_INFINITY);
    expect(circles.length).toBe(search.rows().length);
    expect(search.known(5).lower).toBe(search.known(3).lower);
    expect(search.known(5).lower).toBeGreaterThan(0);
  });
});

test('a partition into few groups serves more; one that needs fewer groups serves these', () => {
  const search = componentSearch(numbered(allFoes(6)), [2, 3, 4, 5]);
  search.enumerate(2);
  expect([2, 3, 4, 5].map((most) => search.known(most).upper)).toEqual([6, 6, 6, 6]);
  const friends = componentSearch(
    { order: 2, ties: [{ a: 0, b: 1, sign: -1, weight: 1 }] },
    [2, 3, 4],
  );
  friends.enumerate(4);
  expect([2, 3, 4].map((most) => friends.known(most).upper)).toEqual([0, 0, 0]);
});

test('circles are a proof before any solver has answered', () => {
  const search = componentSearch(numbered(tribes()), [2]);
  finished(search.approach(2));
  const { lower, upper } = search.known(2);
  expect(lower).toBeGreaterThan(2);
  expect(lower).toBeLessThanOrEqual(7);
  expect(upper).toBeGreaterThanOrEqual(7);
});

test('the bound of a search that was cut short before it had any partition is kept', () => {
  const cutShort: CoverSolver = () => ({
    demand: () => {},
    relax: () => ({ bound: 3.2, values: null, optimal: false }),
    solve: () => ({ bound: 0, values: null, optimal: false }),
    close: () => {},
  });
  const search = componentSearch(numbered(allFoes(5)), [2]);
  finished(search.bound(2, cutShort, budgetOf(60)));
  expect(search.known(2).lower).toBe(4);
});

test('what is learnt of one number of groups is true of the others', () => {
  const numbers = [2, 3, 4, 5];
  const order = fc.shuffledSubarray(numbers, { minLength: 4 });
  fc.assert(
    fc.property(randomGraphs(6, [1, 3]), order, (graph, turns) => {
      fc.pre(graph.nodes.length > 0);
      const ties = numbered(graph);
      const truth = numbers.map((most) => leastByForce(graph, most) / weightUnit(graph));
      const search = componentSearch(ties, numbers);
      const expectTrue = () => {
        for (const [i, most] of numbers.entries()) {
          const { lower, upper, groups } = search.known(most);
          expect(lower).toBeLessThanOrEqual(truth[i] ?? 0);
          expect(frustration(ties, groups)).toBe(upper);
          expect(Math.max(...groups)).toBeLessThan(most);
        }
      };
      for (const most of turns) {
        search.draft(most);
        expectTrue();
        finished(search.bound(most, branchingSolver, budgetOf(60)));
        expectTrue();
        finished(search.prove(most, branchingSolver, budgetOf(60)));
        expectTrue();
      }
      expect(numbers.map((most) => search.known(most).lower)).toEqual(truth);
      expect(numbers.map((most) => search.known(most).upper)).toEqual(truth);
    }),
  );
});

test('all means together prove the best partition', () => {
  fc.assert(
    fc.property(randomGraphs(6, [1, 3]), fc.integer({ min: 2, max: 4 }), (graph, most) => {
      fc.pre(graph.nodes.length > 0);
      const search = componentSearch(numbered(graph), [most]);
      finished(search.search(most, branchingSolver, budgetOf(60)));
      const truth = leastByForce(graph, most) / weightUnit(graph);
      expect(search.known(most)).toMatchObject({ lower: truth, upper: truth });
    }),
    { numRuns: 50 },
  );
});
