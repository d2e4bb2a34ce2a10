import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedTriangles } from '../../src/analysis/triangles.ts';
import { bacrimGraph, graphOf, randomGraphs, tribes } from './signed-graphs.ts';

test('known counts: the tribes and BACRIM2020', () => {
  const ofTribes = signedTriangles(tribes());
  expect(ofTribes.counts).toEqual({ '+++': 19, '++-': 2, '+--': 40, '---': 7 });
  expect(ofTribes.balanced).toBeCloseTo(59 / 68, 12);
  expect(signedTriangles(bacrimGraph()).counts).toEqual({
    '+++': 5,
    '++-': 10,
    '+--': 32,
    '---': 15,
  });
});

test('a triangle names its corners in the order of the nodes and the relations of its sides', () => {
  const { list } = signedTriangles(
    graphOf([
      ['c', 'a', 1],
      ['c', 'b', -1],
      ['b', 'a', 1],
      ['c', 'd', 1],
    ]),
  );
  expect(list).toHaveLength(1);
  expect(list[0]?.kind).toBe('++-');
  expect(list[0]?.organizations).toEqual(['a', 'b', 'c']);
  expect([...(list[0]?.relations ?? [])].sort()).toEqual(['a-b', 'a-c', 'b-c']);
});

test('without triangles there is no share', () => {
  expect(signedTriangles(graphOf([['a', 'b', 1]])).balanced).toBeNull();
});

test('as brute force finds them, in 500 random graphs', () => {
  fc.assert(
    fc.property(randomGraphs(9), (graph) => {
      const sign = new Map(graph.ties.map(({ a, b, sign }) => [`${a} ${b}`, sign]));
      const { nodes } = graph;
      const found: string[] = [];
      for (const [k, c] of nodes.entries())
        for (const [j, b] of nodes.slice(0, k).entries())
          for (const a of nodes.slice(0, j)) {
            const sides = [`${a} ${b}`, `${b} ${c}`, `${a} ${c}`].map((key) => sign.get(key));
            if (sides.includes(undefined)) continue;
            const kind = sides
              .map((side) => (side === 1 ? '+' : '-'))
              .sort()
              .join('');
            found.push(`${a} ${b} ${c} ${kind}`);
          }
      const { list, counts } = signedTriangles(graph);
      const listed = list.map(({ organizations, kind }) => `${organizations.join(' ')} ${kind}`);
      expect(listed.sort()).toEqual(found.sort());
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(found.length);
    }),
    { numRuns: 500 },
  );
});
