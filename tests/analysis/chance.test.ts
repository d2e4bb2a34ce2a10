import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byChance, spreadOf } from '../../src/analysis/chance.ts';
import { signedTriangles } from '../../src/analysis/triangles.ts';
import {
  allFoes,
  bacrimGraph,
  graphOf,
  leastByForce,
  randomGraphs,
  randomTies,
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

test('of eighty figures two lie to each side of the spread, of fewer than forty none', () => {
  const upTo = (most: number) => Array.from({ length: most }, (_, i) => most - i);
  expect(spreadOf(upTo(80))).toEqual({ mean: 40.5, low: 3, high: 78 });
  expect(spreadOf(upTo(79))).toEqual({ mean: 40, low: 2, high: 78 });
  expect(spreadOf(upTo(39))).toEqual({ mean: 20, low: 1, high: 39 });
});

test('a triangle alone is in balance with two ties of foes and with none, wherever they are', () => {
  const shares = [0, 1, 2, 3].map((foes) => {
    const sign = (i: number) => (i < foes ? -1 : 1);
    return byChance(
      graphOf([
        ['a', 'b', sign(0)],
        ['b', 'c', sign(1)],
        ['a', 'c', sign(2)],
      ]),
    );
  });
  const alike = (one: number) => ({ mean: one, low: one, high: one });
  expect(shares.map(({ balanced }) => balanced)).toEqual([1, 0, 1, 0].map(alike));
  expect(shares.map(({ frustration }) => frustration)).toEqual([0, 1, 0, 1].map(alike));
});

/** All tied to those so many places further round, by enmity. */
const round = (order: number, ...further: readonly number[]) => {
  const name = (i: number) => `n${String(i % order).padStart(4, '0')}`;
  return graphOf(
    further.flatMap((by) =>
      Array.from({ length: order }, (_, i) => [name(i), name(i + by), -1] as const),
    ),
  );
};
const star = (leaves: number) =>
  graphOf(Array.from({ length: leaves }, (_, i) => ['a', `b${i}`, i % 2 === 0 ? 1 : -1] as const));

test('there are fewer shuffles the more ties there are, so that 200,000 are looked at, but never under 50', () => {
  expect(byChance(graphOf([])).shuffles).toBe(500);
  expect(byChance(star(400)).shuffles).toBe(500);
  // 409 times 489 would be one more.
  expect(byChance(star(489)).shuffles).toBe(408);
  expect(byChance(star(4000)).shuffles).toBe(50);
  expect(byChance(star(4500)).shuffles).toBe(50);
  // No tie lies on a circle.
  expect(byChance(star(400))).toMatchObject({
    ...{ balanced: null, frustration: { mean: 0, low: 0, high: 0 }, isExact: true },
  });
});

test('of up to 16 on circles with each other it is exact', () => {
  expect(byChance(round(16, 1))).toMatchObject({ frustration: { mean: 0 }, isExact: true });
  const least = leastByForce(round(16, 1, 3, 4), 2);
  expect(byChance(round(16, 1, 3, 4)).frustration).toEqual({
    mean: least,
    low: least,
    high: least,
  });
});

test('of 17 it is a bound', () => {
  const { nodes, ties, ...rest } = round(17, 1);
  // Leaves, so that it is shuffled seldom.
  const leaves = star(4000);
  const all = { nodes: [...nodes, ...leaves.nodes], ties: [...ties, ...leaves.ties] };
  const bound = byChance({ ...rest, ...all });
  expect([bound.shuffles, bound.isExact]).toEqual([50, false]);
  const alone = byChance(round(17, 1));
  expect(alone.isExact).toBe(false);
  expect(alone.frustration.low).toBeGreaterThanOrEqual(1);
});

test('what is too large to be enumerated comes to an end', () => {
  const { frustration, isExact } = byChance(randomTies(40, 250));
  expect(isExact).toBe(false);
  expect(frustration.low).toBeGreaterThan(40);
  expect(frustration.high).toBeLessThan(125);
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
