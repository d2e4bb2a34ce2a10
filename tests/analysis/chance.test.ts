import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byChance } from '../../src/analysis/chance.ts';
import { signedTriangles } from '../../src/analysis/triangles.ts';
import {
  allFoes,
  bacrimGraph,
  graphOf,
  leastByForce,
  randomGraphs,
  tribes,
} from './signed-graphs.ts';

test('signs that are all alike cannot be shuffled: chance is what there is', () => {
  const foes = allFoes(5);
  const { shuffles, balanced, frustration, isExact } = byChance(foes);
  expect([shuffles, isExact]).toEqual([500, true]);
  expect(balanced).toEqual({ mean: 0, low: 0, high: 0 });
  const least = leastByForce(foes, 2);
  expect(frustration).toEqual({ mean: least, low: least, high: least });
});

test('a triangle with one tie of foes, wherever it is, is never in balance', () => {
  const { balanced, frustration } = byChance(
    graphOf([
      ['a', 'b', -1],
      ['a', 'c', 1],
      ['b', 'c', 1],
      ['c', 'd', 1],
    ]),
  );
  // The tie to d takes the sign of foes one time in four; then all is in balance.
  expect(balanced?.mean).toBeGreaterThan(0.2);
  expect(balanced?.mean).toBeLessThan(0.3);
  expect(frustration.mean).toBeCloseTo(1 - (balanced?.mean ?? 0), 9);
  expect([frustration.low, frustration.high]).toEqual([0, 1]);
});

test('weights stay with their ties', () => {
  const { frustration } = byChance(
    graphOf([
      ['a', 'b', -1, 2.5],
      ['a', 'c', 1, 7],
      ['b', 'c', 1, 4],
    ]),
  );
  expect(frustration).toEqual({ mean: 2.5, low: 2.5, high: 2.5 });
});

test('BACRIM2020 and the tribes are less frustrated than by chance', () => {
  const bacrim = byChance(bacrimGraph());
  expect(bacrim.isExact).toBe(false);
  expect(bacrim.frustration.low).toBeGreaterThan(17);
  const read = byChance(tribes());
  expect(read.isExact).toBe(true);
  expect(read.frustration.low).toBeGreaterThan(7);
  expect(read.balanced?.high).toBeLessThan(signedTriangles(tribes()).balanced ?? 0);
  // The same each time.
  expect(byChance(tribes())).toEqual(read);
});

test('every figure is one that some order of the signs has', () => {
  fc.assert(
    fc.property(randomGraphs(5), (graph) => {
      const { frustration, balanced, isExact } = byChance(graph);
      const least = graph.ties.length / 2;
      expect(isExact).toBe(true);
      expect(frustration.low).toBeGreaterThanOrEqual(0);
      expect(frustration.high).toBeLessThanOrEqual(least);
      expect(balanced === null).toBe(signedTriangles(graph).list.length === 0);
    }),
    { numRuns: 30 },
  );
});
