import fc from 'fast-check';
import load from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import {
  finished,
  frustrationIndex,
  lineIndex,
  type Partition,
} from '../../src/analysis/frustration.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { numbered, type SignedGraph } from '../../src/analysis/signed-graph.ts';
import { bacrimGraph, graphOf, leastByForce, randomGraphs, tribes } from './signed-graphs.ts';

let solver: CoverSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const index = (graph: SignedGraph, groups = 2) =>
  finished(lineIndex(graph, groups, solver, budgetOf(60)));

/** The groups hold every organization once, and the frustrated pairs are those that they frustrate. */
function expectConsistent(graph: SignedGraph, partition: Partition): void {
  expect(partition.groups.flat().sort()).toEqual([...graph.nodes].sort());
  const group = new Map(partition.groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const wrong = graph.ties.filter(({ a, b, sign }) => (group.get(a) === group.get(b)) === sign < 0);
  expect(partition.frustrated).toEqual(wrong);
  expect(partition.upper).toBe(wrong.length);
  expect(partition.proved).toBe(partition.lower === partition.upper);
}

describe('known answers', () => {
  test('the tribes: 7 with two groups, also by the XOR model, and 2 with three', async () => {
    expect(await byXorModel(tribes())).toBe(7);
    const two = finished(frustrationIndex(tribes(), solver, budgetOf(60)));
    expect([two.lower, two.upper]).toEqual([7, 7]);
    expectConsistent(tribes(), two);
    const three = index(tribes(), 3);
    expect([three.lower, three.upper]).toEqual([2, 2]);
    expectConsistent(tribes(), three);
  });

  test('BACRIM2020: 17, which the XOR model gives too, in a hundred times as long', () => {
    const graph = bacrimGraph();
    const partition = index(graph);
    expectConsistent(graph, partition);
    expect([partition.lower, partition.upper]).toEqual([17, 17]);
  });

  test('BACRIM2020 in at most three, four and five groups', () => {
    const graph = bacrimGraph();
    const found = [3, 4, 5].map((groups) => index(graph, groups));
    for (const partition of found) expectConsistent(graph, partition);
    expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
      [10, 10],
      [9, 9],
      [9, 9],
    ]);
  });
});

describe('small cases', () => {
  test.each([
    ['a triangle of foes needs three groups', 'abc', [1, 0, 0, 0]],
    ['four foes need four', 'abcd', [2, 1, 0, 0]],
    ['five need five', 'abcde', [4, 2, 1, 0]],
    ['six are one too many for five', 'abcdef', [6, 3, 2, 1]],
  ])('%s', (_, names, expected) => {
    const all = [...names];
    const foes = graphOf(all.flatMap((b, j) => all.slice(0, j).map((a) => [a, b, -1] as const)));
    expect([2, 3, 4, 5].map((groups) => index(foes, groups).upper)).toEqual(expected);
  });

  test('nobody, and parts that do not meet', () => {
    expect(index(graphOf([]))).toEqual({
      lower: 0,
      upper: 0,
      proved: true,
      groups: [],
      frustrated: [],
    });
    const triangle = (x: string) =>
      [
        [`${x}1`, `${x}2`, 1],
        [`${x}2`, `${x}3`, 1],
        [`${x}1`, `${x}3`, -1],
      ] as const;
    const twice = graphOf([...triangle('a'), ...triangle('b'), ['c', 'd', -1]]);
    expectConsistent(twice, index(twice));
    expect(index(twice).upper).toBe(2);
  });
});

describe('as brute force finds it, in 500 random graphs', () => {
  test('the frustration index', () => {
    fc.assert(
      fc.property(randomGraphs(9), (graph) => {
        const partition = index(graph);
        expectConsistent(graph, partition);
        expect([partition.lower, partition.upper]).toEqual(Array(2).fill(leastByForce(graph, 2)));
      }),
      { numRuns: 500 },
    );
  });

  test('the line index of clusterability', () => {
    fc.assert(
      fc.property(randomGraphs(7), fc.integer({ min: 3, max: 5 }), (graph, groups) => {
        const partition = index(graph, groups);
        expectConsistent(graph, partition);
        expect(partition.groups.length).toBeLessThanOrEqual(groups);
        expect([partition.lower, partition.upper]).toEqual(
          Array(2).fill(leastByForce(graph, groups)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('where the time ends, the interval holds the answer, as does each step on the way', () => {
  fc.assert(
    fc.property(randomGraphs(7), fc.integer({ min: 2, max: 5 }), fc.nat(6), (graph, k, looks) => {
      let left = looks;
      const budget = { left: () => Math.max(0, left--) };
      const truth = leastByForce(graph, k);
      const steps = lineIndex(graph, k, solver, budget);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        expect(step.value.lower).toBeLessThanOrEqual(truth);
        expect(step.value.upper).toBeGreaterThanOrEqual(truth);
      }
      expectConsistent(graph, step.value);
      expect(step.value.lower).toBeLessThanOrEqual(truth);
      expect(step.value.upper).toBeGreaterThanOrEqual(truth);
    }),
    { numRuns: 200 },
  );
});

test('without time, a partition that is known is not made worse', () => {
  const graph = bacrimGraph();
  const two = index(graph);
  const noTime = { left: () => 0 };
  const blind = finished(lineIndex(graph, 3, solver, noTime));
  const told = finished(lineIndex(graph, 3, solver, noTime, two));
  expectConsistent(graph, told);
  expect(told.upper).toBeLessThanOrEqual(two.upper);
  expect(told.upper).toBeLessThanOrEqual(blind.upper);
});

test('circles without a common pair are a proof before any solver has answered', () => {
  const noAnswer: CoverSolver = () => ({
    demand: () => {},
    relax: () => ({ bound: 0, values: null, optimal: false }),
    solve: () => ({ bound: 0, values: null, optimal: false }),
    close: () => {},
  });
  const partition = finished(frustrationIndex(bacrimGraph(), noAnswer, budgetOf(60)));
  expect(partition.lower).toBeGreaterThan(5);
  expect(partition.lower).toBeLessThanOrEqual(17);
  expect(partition.upper).toBeGreaterThanOrEqual(17);
});

test('the bound of a search that was cut short before it had any partition is kept', () => {
  const cutShort: CoverSolver = () => ({
    demand: () => {},
    relax: () => ({ bound: 3.2, values: null, optimal: false }),
    solve: () => ({ bound: 0, values: null, optimal: false }),
    close: () => {},
  });
  const five = [...'abcde'];
  const foes = graphOf(five.flatMap((b, j) => five.slice(0, j).map((a) => [a, b, -1] as const)));
  const partition = finished(frustrationIndex(foes, cutShort, budgetOf(60)));
  expect([partition.lower, partition.upper]).toEqual([4, 4]);
});

/**
 * The frustration index by another road, an integer program with a side for each node: the XOR model
 * of S. Aref, A. J. Mason, M. C. Wilson, Networks 75(1), 2020.
 */
async function byXorModel(graph: SignedGraph): Promise<number> {
  const highs = await load();
  const { ties, order } = numbered(graph);
  const rows = ties.flatMap(({ a, b, sign }, i) =>
    sign > 0
      ? [`f${i} - x${a} + x${b} >= 0`, `f${i} + x${a} - x${b} >= 0`]
      : [`f${i} - x${a} - x${b} >= -1`, `f${i} + x${a} + x${b} >= 1`],
  );
  const names = [
    ...ties.map((_, i) => `f${i}`),
    ...Array.from({ length: order }, (_, node) => `x${node}`),
  ];
  const cost = ties.map((_, i) => `f${i}`).join(' + ');
  const program = `Minimize\n ${cost}\nSubject To\n ${rows.join('\n ')}\nBinary\n ${names.join(' ')}\nEnd`;
  const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false });
  expect(Status).toBe('Optimal');
  return Math.round(ObjectiveValue);
}
