import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  frustratedTies,
  frustration,
  improved,
  joinedSets,
} from '../../src/analysis/group-rule.ts';
import { numbered } from '../../src/analysis/signed-graph.ts';
import { everyPartition, graphOf, randomGraphs } from './signed-graphs.ts';

test('friends apart and foes together are frustrated, and cost their weights', () => {
  const ties = numbered(
    graphOf([
      ['a', 'b', 1, 2],
      ['b', 'c', -1, 3],
      ['a', 'c', 1, 7],
      ['c', 'd', -1, 5],
    ]),
  );
  expect(frustratedTies(ties, [0, 1, 1, 0])).toEqual([0, 1, 2]);
  expect(frustration(ties, [0, 1, 1, 0])).toBe(12);
  expect(frustratedTies(ties, [0, 0, 1, 0])).toEqual([2]);
  expect(frustration(ties, [0, 0, 0, 1])).toBe(3);
});

test('what is improved costs no more than before, and no move of a single node would gain', () => {
  const groupsOf = (order: number, most: number) =>
    fc.array(fc.nat(most - 1), { minLength: order, maxLength: order });
  const cases = fc
    .tuple(randomGraphs(7, [1, 3]), fc.integer({ min: 2, max: 4 }))
    .chain(([graph, most]) =>
      groupsOf(graph.nodes.length, most).map((groups) => ({ graph, most, groups })),
    );
  fc.assert(
    fc.property(cases, ({ graph, most, groups }) => {
      const ties = numbered(graph);
      const found = improved(ties, most, groups);
      const cost = frustration(ties, found);
      expect(cost).toBeLessThanOrEqual(frustration(ties, groups));
      for (const group of found) expect(group).toBeLessThan(most);
      for (const node of found.keys())
        for (let into = 0; into < most; into += 1)
          expect(frustration(ties, found.with(node, into))).toBeGreaterThanOrEqual(cost);
      // What is as good as it can be stays as it is.
      expect(improved(ties, most, found)).toEqual(found);
    }),
  );
});

test('each partition costs what going through its ties says', () => {
  fc.assert(
    fc.property(randomGraphs(5), (graph) => {
      for (const { cost, groups } of everyPartition(graph, 3))
        expect(frustration(numbered(graph), groups)).toBe(cost);
    }),
    { numRuns: 20 },
  );
});

test('sets are joined once, and whoever is joined has one root', () => {
  const sets = joinedSets(6);
  expect([sets.join(0, 1), sets.join(2, 3), sets.join(1, 2), sets.join(0, 3)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(new Set([0, 1, 2, 3].map(sets.root)).size).toBe(1);
  expect(new Set([0, 4, 5].map(sets.root)).size).toBe(3);
});
