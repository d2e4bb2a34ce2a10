import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annealed, type Effort, equallyGood } from '../../src/analysis/annealing.ts';
import { frustration } from '../../src/analysis/group-rule.ts';
import { numbered, weightUnit } from '../../src/analysis/signed-graph.ts';
import {
  allFoes,
  bacrimGraph,
  leastByForce,
  randomGraphs,
  randomTies,
  tribes,
} from './signed-graphs.ts';

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
});

describe('an effort', () => {
  const ties = numbered(randomTies(30, 150));
  const shown = (effort: Effort, graph = ties) => annealed(graph, 3, effort).join('');

  test('has as many moves as it says: fewer sweeps, and then fewer runs', () => {
    const whole = { runs: 4, sweeps: 3, moves: 1e9 };
    const runs = [4, 3, 2].map((one) => shown({ ...whole, runs: one }));
    expect(new Set(runs).size).toBe(3);
    expect([360, 359, 270, 269].map((moves) => shown({ ...whole, moves }))).toEqual([
      runs[0],
      runs[1],
      runs[1],
      runs[2],
    ]);
    expect(shown({ ...whole, moves: 30 * 2 })).toBe(shown({ ...whole, runs: 1, sweeps: 2 }));
  });

  test('is spared as soon as nothing is frustrated, and not before', () => {
    const few = numbered(randomTies(11, 13));
    const cost = (runs: number) =>
      frustration(few, annealed(few, 3, { runs, sweeps: 1, moves: 1e9 }));
    expect([1, 2, 3].map(cost)).toEqual([1, 1, 0]);
  });

  test('gives the same partition everywhere and always: figures that were printed stay true', () => {
    expect(shown({ runs: 5, sweeps: 5, moves: 1e9 })).toBe('111010202102111112022220111112');
    expect(shown({ runs: 5, sweeps: 50, moves: 1e9 })).toBe('000202121021000001211112010002');
    const weighted = ties.ties.map((tie, i) => ({ ...tie, weight: 1 + (i % 4) }));
    expect(shown({ runs: 5, sweeps: 5, moves: 1e9 }, { ...ties, ties: weighted })).toBe(
      '101110022110111022222001222211',
    );
  });

  test('that is larger finds what a small one does not', () => {
    const cost = (runs: number, sweeps: number) =>
      frustration(ties, annealed(ties, 3, { runs, sweeps, moves: 1e9 }));
    expect([cost(1, 1), cost(5, 50)]).toEqual([45, 38]);
  });
});

describe('partitions that are as good as one of the best', () => {
  test('cost the same, and are as many as asked for', () => {
    fc.assert(
      fc.property(randomGraphs(7, [1, 4]), fc.integer({ min: 2, max: 4 }), (graph, most) => {
        const ties = numbered(graph);
        const best = annealed(ties, most, EFFORT);
        const found = equallyGood(ties, most, best, 20);
        expect(found).toHaveLength(20);
        for (const groups of found) expect(frustration(ties, groups)).toBe(frustration(ties, best));
      }),
      { numRuns: 30 },
    );
  });

  test('are found where there are some: of four foes in three groups any two may be together', () => {
    const found = equallyGood(numbered(allFoes(4)), 3, [0, 0, 1, 2], 50);
    const together = found.map((groups) => {
      const first = groups.findIndex((one, i) => groups.indexOf(one, i + 1) > 0);
      return `${first} ${groups.indexOf(groups[first] ?? 0, first + 1)}`;
    });
    expect(new Set(together).size).toBe(6);
  });
});
