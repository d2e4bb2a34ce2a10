import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionOf } from '../../src/analysis/partition.ts';
import { graphOf, randomGraphs } from './signed-graphs.ts';

/** Three foes, and apart from them two friends. */
const TWO_PARTS = graphOf([
  ['a', 'b', -1],
  ['b', 'c', -1],
  ['a', 'c', -1],
  ['x', 'y', 1],
]);

test('two friends apart from three foes are a group of their own, whatever its number', () => {
  expect(partitionOf(TWO_PARTS, [0, 1, 1, 0, 0])).toEqual({
    parts: [[['b', 'c'], ['a']], [['x', 'y']]],
    frustrated: [TWO_PARTS.ties[1]],
  });
});

test('the part with the most stands first, and in it the largest group', () => {
  const graph = graphOf([
    ['a', 'b', 1],
    ['x', 'y', -1],
    ['y', 'z', 1],
  ]);
  expect(partitionOf(graph, [0, 0, 0, 1, 1]).parts).toEqual([[['y', 'z'], ['x']], [['a', 'b']]]);
});

test('everybody once, each with its own group; frustrated are friends apart and foes together', () => {
  const numbers = fc.array(fc.nat(2), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(randomGraphs(7), numbers, (graph, groups) => {
      const { parts, frustrated } = partitionOf(graph, groups);
      expect(parts.flat(2).sort()).toEqual([...graph.nodes].sort());
      const numberOf = new Map(graph.nodes.map((id, i) => [id, groups[i]]));
      for (const members of parts.flat())
        expect(new Set(members.map((id) => numberOf.get(id))).size).toBe(1);
      for (const tie of graph.ties)
        expect(frustrated.includes(tie)).toBe(
          (numberOf.get(tie.a) === numberOf.get(tie.b)) === tie.sign < 0,
        );
    }),
  );
});
