import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximalCliques } from '../../src/analysis/cliques.ts';
import {
  agreement,
  bestBalance,
  connectedByAlliance,
  mutuallyAllied,
} from '../../src/analysis/groupings.ts';
import { partitionOf } from '../../src/analysis/partition.ts';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { ALL, graphOf, randomGraphs } from './signed-graphs.ts';

const CHAIN = graphOf([
  ['a', 'b', 1],
  ['b', 'c', 1],
  ['c', 'd', 1],
  ['b', 'd', 1],
  ['e', 'f', 1],
  ['a', 'e', -1],
]);

test('chains of alliance connect, rivalries do not', () => {
  expect(connectedByAlliance(CHAIN).groups).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'f'],
  ]);
});

test('mutual allies are three or more, all allied with each other, and may be in several sets', () => {
  expect(mutuallyAllied(CHAIN).groups).toEqual([['b', 'c', 'd']]);
  const diamond = ['ab', 'ac', 'bc', 'bd', 'cd'].map(([a = '', b = '']) => [a, b, 1] as const);
  expect(mutuallyAllied(graphOf(diamond)).groups).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c', 'd'],
  ]);
});

test('the article’s bloc is what its alliances connect, and all its members are allied', () => {
  const network = shippedNetwork();
  const graph = signedGraph(network, ALL);
  const [bloc] = network.blocs;
  if (!bloc) throw new Error('the article has a bloc');
  for (const grouping of [connectedByAlliance(graph), mutuallyAllied(graph)])
    expect(agreement(grouping, bloc)).toMatchObject({
      bloc: 'sinaloa-cjng-gulf',
      together: ['cjng', 'gulf', 'sinaloa'],
      apart: [],
      beyond: [],
      same: true,
    });
});

test('agreement names who is missing and who is more', () => {
  const bloc = {
    id: 'bloc',
    name: 'Bloc',
    members: ['a', 'b', 'e', 'x'].map((organization) => ({ organization })),
    evidence: [],
  };
  const joined = graphOf([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['c', 'e', -1],
  ]);
  const balance = bestBalance(joined, partitionOf(joined, [0, 0, 0, 1]));
  expect(agreement(balance, bloc)).toEqual({
    method: 'balance',
    bloc: 'bloc',
    nearest: ['a', 'b', 'c'],
    together: ['a', 'b'],
    apart: ['e', 'x'],
    beyond: ['c'],
    same: false,
  });
  expect(agreement({ method: 'mutual', groups: [['y', 'z']] }, bloc)).toMatchObject({
    nearest: [],
    apart: ['a', 'b', 'e', 'x'],
    same: false,
  });
});

test('groups of parts without a tie between them are no groups together', () => {
  const apart = graphOf([
    ['a', 'b', 1],
    ['c', 'd', -1],
    ['d', 'e', 1],
  ]);
  const balance = bestBalance(apart, partitionOf(apart, [0, 0, 0, 1, 1]));
  expect(balance.groups).toEqual([['a', 'b'], ['d', 'e'], ['c']]);
});

test('maximal cliques as brute force finds them', () => {
  fc.assert(
    fc.property(randomGraphs(8), ({ nodes, ties }) => {
      const next = nodes.map(() => new Set<number>());
      for (const { a, b, sign } of ties) {
        if (sign < 0) continue;
        next[nodes.indexOf(a)]?.add(nodes.indexOf(b));
        next[nodes.indexOf(b)]?.add(nodes.indexOf(a));
      }
      const sets = Array.from({ length: 2 ** nodes.length }, (_, bits) =>
        [...nodes.keys()].filter((node) => (bits >> node) & 1),
      );
      const isClique = (set: readonly number[]) =>
        set.every((a) => set.every((b) => a === b || next[a]?.has(b)));
      const cliques = sets.filter((set) => set.length > 0 && isClique(set));
      const maximal = cliques.filter(
        (set) => !nodes.some((_, node) => !set.includes(node) && isClique([...set, node])),
      );
      expect(maximalCliques(next, 1).map(String).sort()).toEqual(maximal.map(String).sort());
    }),
  );
});
