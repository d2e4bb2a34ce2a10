import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enumerated } from '../../src/analysis/enumeration.ts';
import { frustration } from '../../src/analysis/group-rule.ts';
import { numbered, weightUnit } from '../../src/analysis/signed-graph.ts';
import { allFoes, leastByForce, randomGraphs, randomTies } from './signed-graphs.ts';

const always = () => true;

describe('every partition is tried or proved no better', () => {
  test('as brute force finds it', () => {
    fc.assert(
      fc.property(randomGraphs(8, [1, 3]), fc.integer({ min: 2, max: 5 }), (graph, most) => {
        fc.pre(graph.nodes.length > 0);
        const ties = numbered(graph);
        const { lower, groups } = enumerated(ties, most, Number.POSITIVE_INFINITY, always);
        expect(lower * weightUnit(graph)).toBe(leastByForce(graph, most));
        expect(frustration(ties, groups ?? [])).toBe(lower);
        expect(Math.max(0, ...(groups ?? []))).toBeLessThan(most);
      }),
      { numRuns: 300 },
    );
  });

  test('only what is better than the best known is an answer', () => {
    fc.assert(
      fc.property(
        randomGraphs(7),
        fc.integer({ min: 2, max: 4 }),
        fc.nat(5),
        (graph, most, known) => {
          fc.pre(graph.nodes.length > 0);
          const truth = leastByForce(graph, most);
          const { lower, groups } = enumerated(numbered(graph), most, known, always);
          expect(lower).toBe(Math.min(known, truth));
          expect(groups === null).toBe(known <= truth);
        },
      ),
    );
  });
});

test('nodes that are alike are not tried in every order', () => {
  let asked = 0;
  const counting = () => {
    asked += 1;
    return true;
  };
  expect(enumerated(numbered(allFoes(14)), 5, Number.POSITIVE_INFINITY, counting).lower).toBe(13);
  // A thousand visits between two questions; there are 50 million partitions.
  expect(asked).toBeLessThan(20);
});

test.each([
  [22, 150, 48],
  [24, 270, 89],
])(
  'of %i nodes with %i ties most partitions are left before they are complete',
  (order, count, least) => {
    let asked = 0;
    const counting = () => {
      asked += 1;
      return true;
    };
    const found = enumerated(
      numbered(randomTies(order, count)),
      3,
      Number.POSITIVE_INFINITY,
      counting,
    );
    expect(found.lower).toBe(least);
    // Of thousands of millions not thirty thousand.
    expect(asked).toBeLessThanOrEqual(28);
  },
);

test('ended before its end, it says what it has proved and no more', () => {
  // No two nodes alike, and enough of them for more visits than one question.
  const graph = randomTies(24, 270);
  const whole = enumerated(numbered(graph), 3, Number.POSITIVE_INFINITY, always);
  let left = 2;
  const goesOn = () => {
    left -= 1;
    return left > 0;
  };
  const cut = enumerated(numbered(graph), 3, Number.POSITIVE_INFINITY, goesOn);
  expect(cut.lower).toBeGreaterThan(0);
  expect(cut.lower).toBeLessThan(whole.lower);
  expect(cut.groups).toBeNull();
  const found = [5, 15, 24, 25, 26, 27].map((asks) => {
    left = asks;
    return enumerated(numbered(graph), 3, 100, goesOn);
  });
  for (const { lower, groups } of found) {
    expect(lower).toBeLessThanOrEqual(whole.lower);
    if (groups) expect(frustration(numbered(graph), groups)).toBeLessThan(100);
  }
  // What was found by then is an answer, though nobody knows yet whether it is the best.
  expect(found.some(({ lower, groups }) => groups !== null && lower < whole.lower)).toBe(true);
  // Nothing that is better than what is known is not proved either.
  expect(enumerated(numbered(graph), 3, 1, () => false).lower).toBe(1);
});
