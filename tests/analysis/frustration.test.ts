import fc from 'fast-check';
import load from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import {
  isProved,
  type LineIndex,
  lineIndices,
  normalised,
  totalWeight,
} from '../../src/analysis/frustration.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { numbered, type SignedGraph } from '../../src/analysis/signed-graph.ts';
import {
  allFoes,
  bacrimGraph,
  expectConsistent,
  graphOf,
  leastByForce,
  randomGraphs,
  tribes,
} from './signed-graphs.ts';

let solver: CoverSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const indicesOf = (graph: SignedGraph, budget = budgetOf(60)) =>
  finished(lineIndices(graph, solver, budget));
const boundsOf = (indices: readonly LineIndex[]) =>
  indices.map(({ lower, upper }) => (lower === upper ? upper : [lower, upper]));

describe('known answers', () => {
  test('the tribes: 7 with two groups, also by the XOR model, and 2 with three', async () => {
    expect(await byXorModel(tribes())).toBe(7);
    const indices = indicesOf(tribes());
    for (const index of indices) expectConsistent(tribes(), index);
    expect(boundsOf(indices)).toEqual([7, 2, 2, 2]);
  });

  test('BACRIM2020: 17, 10, 9 and 9', () => {
    const graph = bacrimGraph();
    // What all best partitions have in common is another question, and takes longer.
    let indices: readonly LineIndex[] = [];
    const minute = budgetOf(60);
    const isOver = () => indices.length > 0 && indices.every(isProved);
    const budget = { left: () => (isOver() ? 0 : minute.left()) };
    for (indices of lineIndices(graph, solver, budget));
    for (const index of indices) expectConsistent(graph, index);
    expect(boundsOf(indices)).toEqual([17, 10, 9, 9]);
  });

  // Groups as equal as they can be leave the fewest foes together.
  test.each([3, 4, 5, 6, 10, 11, 12, 13, 14])('%i foes, of each other all', (order) => {
    const inEqualGroups = (most: number) => {
      const sizes = Array.from({ length: most }, (_, i) => Math.floor((order + i) / most));
      return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    };
    // Without any time but that of the enumeration.
    expect(boundsOf(indicesOf(allFoes(order), budgetOf(0)))).toEqual(
      [2, 3, 4, 5].map(inEqualGroups),
    );
  });

  test('nobody, and parts that do not meet', () => {
    expect(indicesOf(graphOf([]))[0]).toMatchObject({
      most: 2,
      lower: 0,
      upper: 0,
      partition: { parts: [], frustrated: [] },
    });
    const triangle = (x: string) =>
      [
        [`${x}1`, `${x}2`, 1],
        [`${x}2`, `${x}3`, 1],
        [`${x}1`, `${x}3`, -1],
      ] as const;
    const twice = graphOf([...triangle('a'), ...triangle('b'), ['c', 'd', -1]]);
    const [two] = indicesOf(twice);
    if (two) expectConsistent(twice, two);
    expect(two?.upper).toBe(2);
  });
});

describe.each([
  ['HiGHS, each tie counting as one', 40, [1]],
  ['HiGHS, weighted', 40, [1, 2.5, 7, 0.125]],
  ['branching, each tie counting as one', 60, [1]],
  ['branching, weighted', 60, [1, 2.5, 7, 0.125]],
])('as brute force finds them, %s', (name, numRuns, weights) => {
  const by = () => (name.startsWith('HiGHS') ? solver : branchingSolver);

  test('the frustration index', () => {
    fc.assert(
      fc.property(randomGraphs(9, weights), (graph) => {
        const [two] = finished(lineIndices(graph, by(), budgetOf(60), [2]));
        if (!two) throw new Error('no answer');
        expectConsistent(graph, two);
        expect([two.lower, two.upper]).toEqual(Array(2).fill(leastByForce(graph, 2)));
      }),
      { numRuns },
    );
  });

  test('the line indices of clusterability', () => {
    fc.assert(
      fc.property(randomGraphs(7, weights), (graph) => {
        const indices = finished(lineIndices(graph, by(), budgetOf(60)));
        for (const index of indices) expectConsistent(graph, index);
        expect(boundsOf(indices)).toEqual([2, 3, 4, 5].map((most) => leastByForce(graph, most)));
        expect(indices.every(({ inCommon }) => inCommon !== null)).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('normalised', () => {
  test('1 in balance and of no ties, a third for three foes, and weights count', () => {
    expect(normalised(0, tribes())).toBe(1);
    expect(normalised(0, graphOf([]))).toBe(1);
    expect(normalised(1, allFoes(3))).toBeCloseTo(1 / 3, 12);
    const weighted = graphOf([
      ['a', 'b', -1, 0.1],
      ['a', 'c', 1, 0.2],
    ]);
    expect(totalWeight(weighted)).toBe(0.3);
    expect(normalised(0.1, weighted)).toBeCloseTo(1 / 3, 12);
  });

  test('never below 0', () => {
    fc.assert(
      fc.property(randomGraphs(7, [1, 2.5, 7]), (graph) => {
        expect(normalised(leastByForce(graph, 2), graph)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('the branching solver, without HiGHS, has the same answers', () => {
  expect(boundsOf(finished(lineIndices(tribes(), branchingSolver, budgetOf(60))))).toEqual([
    7, 2, 2, 2,
  ]);
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
