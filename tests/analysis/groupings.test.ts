import { expect, test } from 'vitest';
import {
  agreement,
  bestBalance,
  connectedByAlliance,
  mutuallyAllied,
} from '../../src/analysis/groupings.ts';
import { partitionOf } from '../../src/analysis/partition.ts';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { ALL, graphOf } from './signed-graphs.ts';

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

test('the largest group comes first, else who is first in the graph; so do its members', () => {
  const graph = graphOf([
    ['y', 'z', 1],
    ['c', 'x', 1],
    ['d', 'v', 1],
    ['v', 'w', 1],
    ['b', 'e', -1],
  ]);
  const groups = [
    ['d', 'v', 'w'],
    ['c', 'x'],
    ['y', 'z'],
  ];
  expect(connectedByAlliance(graph).groups).toEqual(groups);
  const parts = [[['z', 'y']], [['x', 'c']], [['w', 'd', 'v']], [['e'], ['b']]];
  expect(bestBalance(graph, { parts }).groups).toEqual([...groups, ['b'], ['e']]);
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

test('nearest is the group that shares most with the bloc, of these the one with fewest others', () => {
  const members = ['a', 'b', 'c'].map((organization) => ({ organization }));
  const bloc = { id: 'bloc', name: 'Bloc', members, evidence: [] };
  const nearest = (...groups: string[]) =>
    agreement({ method: 'mutual', groups: groups.map((one) => [...one]) }, bloc).nearest.join('');
  expect(nearest('xyz', 'axy', 'abxyz', 'bx')).toBe('abxyz');
  expect(nearest('abxyz', 'abx', 'abxy')).toBe('abx');
  expect(nearest('abx', 'abxyz')).toBe('abx');
  expect(nearest('xyz', 'ax')).toBe('ax');
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
