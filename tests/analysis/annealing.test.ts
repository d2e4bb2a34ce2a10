import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annealed, type Effort } from '../../src/analysis/annealing.ts';
import { frustration } from '../../src/analysis/group-rule.ts';
import { numbered, weightUnit } from '../../src/analysis/signed-graph.ts';
import { bacrimGraph, leastByForce, randomGraphs, tribes } from './signed-graphs.ts';

const EFFORT: Effort = { runs: 5, sweeps: 1000, moves: 1e6 };

test('finds what the known answers are', () => {
  const found = (graph: ReturnType<typeof tribes>, most: number) => {
    const ties = numbered(graph);
    return frustration(ties, annealed(ties, most, EFFORT));
  };
  expect([2, 3].map((most) => found(tribes(), most))).toEqual([7, 2]);
  expect([2, 3, 4, 5].map((most) => found(bacrimGraph(), most))).toEqual([17, 10, 9, 9]);
});

test('groups are few enough, never better than the best, and the same each time', () => {
  fc.assert(
    fc.property(randomGraphs(7, [1, 4]), fc.integer({ min: 2, max: 5 }), (graph, most) => {
      const ties = numbered(graph);
      const small: Effort = { runs: 2, sweeps: 10, moves: 1000 };
      const groups = annealed(ties, most, small);
      expect(groups).toHaveLength(graph.nodes.length);
      for (const group of groups) expect(group).toBeLessThan(most);
      expect(frustration(ties, groups)).toBeGreaterThanOrEqual(
        leastByForce(graph, most) / weightUnit(graph),
      );
      expect(annealed(ties, most, small)).toEqual(groups);
    }),
  );
});

test('an effort too small for one sweep is one sweep', () => {
  const ties = numbered(tribes());
  expect(annealed(ties, 2, { runs: 5, sweeps: 1000, moves: 1 })).toHaveLength(16);
  expect(annealed({ order: 0, ties: [] }, 2, EFFORT)).toEqual([]);
});
