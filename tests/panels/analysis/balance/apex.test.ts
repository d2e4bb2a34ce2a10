import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signedTriangles } from '../../../../src/analysis/triangles.ts';
import { apexFirst } from '../../../../src/panels/analysis/balance/apex.ts';
import { graphOf, randomGraphs } from '../../../analysis/signed-graphs.ts';

test.each([
  ['++-', 'a friend of two foes', [1, 1, -1], ['a', 'b', 'c']],
  ['++-', 'the same in the middle', [1, -1, 1], ['b', 'a', 'c']],
  ['+--', 'a foe of two friends', [1, -1, -1], ['c', 'a', 'b']],
  ['---', 'nobody is apart', [-1, -1, -1], ['a', 'b', 'c']],
] as const)('%s: %s', (_, __, [ab, ac, bc], expected) => {
  const graph = graphOf([
    ['a', 'b', ab],
    ['a', 'c', ac],
    ['b', 'c', bc],
  ]);
  const [triangle] = signedTriangles(graph).list;
  expect(triangle && apexFirst(graph)(triangle)).toEqual(expected);
});

test('both sides of the apex have one sign, the side that it faces may have another', () => {
  fc.assert(
    fc.property(randomGraphs(7), (graph) => {
      const sign = (one: string, other: string) =>
        graph.ties.find(({ a, b }) => [a, b].includes(one) && [a, b].includes(other))?.sign;
      const apex = apexFirst(graph);
      for (const triangle of signedTriangles(graph).list) {
        const [a, b, c] = apex(triangle);
        expect([a, b, c].sort()).toEqual([...triangle.organizations].sort());
        expect(sign(a, b)).toBe(sign(a, c));
      }
    }),
    { numRuns: 50 },
  );
});
