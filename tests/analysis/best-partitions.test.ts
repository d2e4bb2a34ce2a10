import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type InCommon, isOnlyBest, joined } from '../../src/analysis/best-partitions.ts';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { lineIndices } from '../../src/analysis/frustration.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import type { PairRelation } from '../../src/analysis/pair-relations.ts';
import { connectedParts } from '../../src/analysis/partition.ts';
import { numbered, type SignedGraph } from '../../src/analysis/signed-graph.ts';
import {
  allFoes,
  bacrimGraph,
  everyPartition,
  graphOf,
  leastByForce,
  randomGraphs,
  tribes,
} from './signed-graphs.ts';

let solver: CoverSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function inCommonOf(graph: SignedGraph, most: number, by = solver): InCommon {
  const [index] = finished(lineIndices(graph, by, budgetOf(60), [most]));
  if (!index?.inCommon) throw new Error('no best partition');
  return index.inCommon;
}

/** The relation of each pair of a connected part, from the sets. */
function relationsOf(graph: SignedGraph, found: InCommon): Map<string, PairRelation> {
  const relations = new Map<string, PairRelation>();
  const key = (one: string, other: string) => [one, other].sort().join(' ');
  for (const ids of found.sets)
    for (const [i, b] of ids.entries())
      for (const a of ids.slice(0, i)) relations.set(key(a, b), 'together');
  for (const kind of ['apart', 'either', 'unknown'] as const)
    for (const [i, k] of found[kind])
      for (const a of found.sets[i] ?? [])
        for (const b of found.sets[k] ?? []) {
          expect(relations.has(key(a, b))).toBe(false);
          relations.set(key(a, b), kind);
        }
  expect(found.sets.flat().sort()).toEqual([...graph.nodes].sort());
  return relations;
}

/** The same by going through all best partitions. */
function byForce(graph: SignedGraph, most: number): Map<string, PairRelation> {
  const least = leastByForce(graph, most);
  const relations = new Map<string, PairRelation>();
  for (const { cost, groups } of everyPartition(graph, most)) {
    if (Math.abs(cost - least) > 1e-6) continue;
    for (const nodes of connectedParts(numbered(graph)))
      for (const [i, b] of nodes.entries())
        for (const a of nodes.slice(0, i)) {
          const now = groups[a] === groups[b] ? 'together' : 'apart';
          const key = [graph.nodes[a], graph.nodes[b]].sort().join(' ');
          const before = relations.get(key) ?? now;
          relations.set(key, before === now ? now : 'either');
        }
  }
  return relations;
}

describe('as going through all best partitions finds it', () => {
  test.each([
    ['HiGHS, each tie counting as one', 40, [1]],
    ['HiGHS, weighted', 40, [1, 2, 0.5]],
    ['branching, each tie counting as one', 60, [1]],
    ['branching, weighted', 60, [1, 2, 0.5]],
  ])('%s', (name, numRuns, weights) => {
    const by = name.startsWith('HiGHS') ? solver : branchingSolver;
    fc.assert(
      fc.property(randomGraphs(7, weights), fc.integer({ min: 2, max: 5 }), (graph, most) => {
        const found = relationsOf(graph, inCommonOf(graph, most, by));
        expect(new Map([...found].sort())).toEqual(new Map([...byForce(graph, most)].sort()));
      }),
      { numRuns },
    );
  });

  test('the tribes', () => {
    const found = relationsOf(tribes(), inCommonOf(tribes(), 2));
    expect(new Map([...found].sort())).toEqual(new Map([...byForce(tribes(), 2)].sort()));
  });
});

describe('known answers', () => {
  test('three foes in two groups: each pair is together in one of three best partitions', () => {
    const { sets, apart, either } = inCommonOf(allFoes(3), 2);
    expect([sets.length, apart, either]).toEqual([
      3,
      [],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ]);
  });

  test('parts without a tie between them say nothing of each other', () => {
    const graph = graphOf([
      ['a', 'b', 1],
      ['c', 'd', -1],
    ]);
    expect(inCommonOf(graph, 2)).toEqual({
      sets: [['a', 'b'], ['c'], ['d']],
      apart: [[1, 2]],
      either: [],
      unknown: [],
      omitted: 0,
    });
  });

  test('sets stand in the order of the graph, whichever part is larger', () => {
    const graph = graphOf([
      ['a', 'e', -1],
      ['b', 'c', 1],
      ['c', 'd', 1],
    ]);
    expect(inCommonOf(graph, 2).sets).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
  });

  test('in a part of more than two hundred no pair is asked for, and others are', () => {
    const chain = (length: number) =>
      Array.from({ length: length - 1 }, (_, i) => {
        const [one, other] = [i, i + 1].map((at) => `n${String(at).padStart(3, '0')}`);
        return [one ?? '', other ?? '', 1] as const;
      });
    const found = [200, 201].map((length) => {
      const graph = graphOf([['a', 'b', -1], ...chain(length)]);
      const { sets, apart, omitted } = inCommonOf(graph, 2, branchingSolver);
      return { sets: sets.map((ids) => ids.length), apart, omitted };
    });
    expect(found).toEqual([
      { sets: [1, 1, 200], apart: [[0, 1]], omitted: 0 },
      { sets: [1, 1], apart: [[0, 1]], omitted: 201 },
    ]);
  });

  // Too many nodes to be enumerated: the solver answers.
  const circle = (order: number, sign: 1 | -1) =>
    graphOf(
      Array.from({ length: order }, (_, i) => {
        const name = (one: number) => `n${String(one % order).padStart(3, '0')}`;
        return [name(i), name(i + 1), i === 0 ? sign : 1] as const;
      }),
    );

  test('a circle of 70 friends is one set', () => {
    expect(inCommonOf(circle(70, 1), 2).sets).toHaveLength(1);
  });

  test('with one tie between foes each pair can be parted, or not', () => {
    const { sets, apart, either, unknown } = inCommonOf(circle(70, -1), 2);
    expect([sets.length, apart.length, either.length, unknown.length]).toEqual([
      70,
      0,
      (70 * 69) / 2,
      0,
    ]);
  });
});

test('BACRIM2020: nothing is left unknown in two groups, and no finding contradicts a best partition', () => {
  const graph = bacrimGraph();
  const [two] = finished(lineIndices(graph, solver, budgetOf(60), [2]));
  const found = two?.inCommon;
  if (!two || !found) throw new Error('no answer');
  expect(found.unknown).toEqual([]);
  expect(found.omitted).toBe(0);
  const groups = two.partition.parts.flat();
  const groupOf = (id: string | undefined) => groups.findIndex((one) => one.includes(id ?? ''));
  for (const ids of found.sets) expect(new Set(ids.map(groupOf)).size).toBe(1);
  for (const [i, k] of found.apart)
    expect(groupOf(found.sets[i]?.[0])).not.toBe(groupOf(found.sets[k]?.[0]));
});

test('without time nothing is claimed', () => {
  let looks = 3;
  const budget = { left: () => Math.max(0, looks--) };
  fc.assert(
    fc.property(randomGraphs(6), (graph) => {
      looks = 3;
      const [index] = finished(lineIndices(graph, branchingSolver, budget, [2]));
      if (!index?.inCommon) return;
      const truth = byForce(graph, 2);
      for (const [key, relation] of relationsOf(graph, index.inCommon))
        if (relation !== 'unknown') expect(relation).toBe(truth.get(key));
    }),
  );
});

test.each([
  [0, 0, 0, true],
  [1, 0, 0, false],
  [0, 1, 0, false],
  [0, 0, 1, false],
  [1, 1, 0, false],
  [0, 1, 1, false],
  [1, 0, 1, false],
])(
  'of %i pairs of either, %i unknown and %i left out the best is the only one: %s',
  (either, unknown, omitted, only) => {
    const pairs = (length: number) => Array.from({ length }, () => [0, 1] as const);
    const found = {
      sets: [],
      apart: pairs(3),
      either: pairs(either),
      unknown: pairs(unknown),
      omitted,
    };
    expect(isOnlyBest(found)).toBe(only);
  },
);

test.each([
  ['together', 'apart', 2, 'apart'],
  ['apart', 'apart', 2, 'together'],
  ['apart', 'apart', 3, 'either'],
  ['either', 'unknown', 2, 'either'],
  ['apart', 'unknown', 2, 'unknown'],
  ['together', 'together', 3, 'together'],
  ['together', 'unknown', 2, 'unknown'],
  ['together', 'either', 3, 'either'],
  ['apart', 'either', 2, 'either'],
  ['unknown', 'unknown', 3, 'unknown'],
] as const)('%s and %s in %i groups: %s', (one, other, most, expected) => {
  expect(joined(one, other, most)).toBe(expected);
  expect(joined(other, one, most)).toBe(expected);
});
