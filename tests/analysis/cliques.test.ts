import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximalCliques } from '../../src/analysis/cliques.ts';

type Ties = readonly (readonly [number, number])[];

function neighboursOf(order: number, ties: Ties): Set<number>[] {
  const all = Array.from({ length: order }, () => new Set<number>());
  for (const [a, b] of ties)
    if (a !== b) {
      all[a]?.add(b);
      all[b]?.add(a);
    }
  return all;
}

/** Of all sets of nodes those in which each is tied to each and to which no other node can be added. */
function byForce(neighbours: readonly ReadonlySet<number>[], least: number): number[][] {
  const nodes = [...neighbours.keys()];
  const sets = Array.from({ length: 2 ** nodes.length }, (_, bits) =>
    nodes.filter((node) => bits & (1 << node)),
  );
  const fits = (node: number, set: readonly number[]) =>
    set.every((one) => one === node || neighbours[one]?.has(node));
  return sets
    .filter((set) => set.length >= least && set.every((node) => fits(node, set)))
    .filter((set) => !nodes.some((node) => !set.includes(node) && fits(node, set)));
}

test('all maximal sets of allies of at least so many, for any graph', () => {
  const graphs = fc.integer({ min: 1, max: 8 }).chain((order) => {
    const node = fc.integer({ min: 0, max: order - 1 });
    return fc
      .array(fc.tuple(node, node), { maxLength: 40 })
      .map((ties) => neighboursOf(order, ties));
  });
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 4 }), (neighbours, least) => {
      const names = (cliques: readonly number[][]) => cliques.map((one) => one.join(' ')).sort();
      expect(names(maximalCliques(neighbours, least))).toEqual(names(byForce(neighbours, least)));
    }),
  );
});

test('the largest come first, then by their members, each in the order of the nodes', () => {
  const cliques: Ties[] = [
    [
      [1, 3],
      [3, 8],
      [8, 1],
    ],
    [
      [9, 1],
      [1, 2],
      [2, 9],
    ],
    [
      [1, 2],
      [2, 4],
      [4, 1],
    ],
    [
      [0, 10],
      [10, 11],
      [11, 0],
    ],
    [
      [7, 6],
      [7, 5],
      [7, 4],
      [6, 5],
      [6, 4],
      [5, 4],
    ],
  ];
  expect(maximalCliques(neighboursOf(12, cliques.flat()), 3)).toEqual([
    [4, 5, 6, 7],
    [0, 10, 11],
    [1, 2, 4],
    [1, 2, 9],
    [1, 3, 8],
  ]);
});
