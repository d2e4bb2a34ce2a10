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

test('ended before its end, it says what it has proved and no more', () => {
  // No two nodes alike, and enough of them for more visits than one question.
  const graph = randomTies(24, 270);
  const whole = enumerated(numbered(graph), 3, Number.POSITIVE_INFINITY, always);
  let left = 2;
  const cut = enumerated(numbered(graph), 3, Number.POSITIVE_INFINITY, () => {
    left -= 1;
    return left > 0;
  });
  expect(cut.lower).toBeGreaterThan(0);
  expect(cut.lower).toBeLessThan(whole.lower);
});

test('a graph without nodes', () => {
  expect(enumerated({ order: 0, ties: [] }, 2, 1, always)).toEqual({ lower: 0, groups: [] });
});
