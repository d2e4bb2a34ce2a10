import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished, frustrationIndex } from '../../src/analysis/frustration.ts';
import { groupsByPart } from '../../src/analysis/groups-by-part.ts';
import type { SignedGraph } from '../../src/analysis/signed-graph.ts';
import { graphOf, randomGraphs } from './signed-graphs.ts';

const partitionOf = (graph: SignedGraph) =>
  finished(frustrationIndex(graph, branchingSolver, budgetOf(60)));

/** Three foes, and apart from them two friends. */
const TWO_PARTS = graphOf([
  ['a', 'b', -1],
  ['b', 'c', -1],
  ['a', 'c', -1],
  ['x', 'y', 1],
]);

test('two friends apart from three foes are a group of their own', () => {
  const [three = [], two, ...others] = groupsByPart(TWO_PARTS, partitionOf(TWO_PARTS));
  expect(three.map((group) => group.length)).toEqual([2, 1]);
  expect(two).toEqual([['x', 'y']]);
  expect(others).toEqual([]);
});

test('everybody once, and friends of a part without frustration together', () => {
  fc.assert(
    fc.property(randomGraphs(7), (graph) => {
      const partition = partitionOf(graph);
      const parts = groupsByPart(graph, partition);
      expect(parts.flat(2).sort()).toEqual([...graph.nodes].sort());
      const groupOf = new Map(parts.flat().flatMap((ids, i) => ids.map((id) => [id, i] as const)));
      for (const pair of graph.ties)
        if (!partition.frustrated.includes(pair))
          expect(groupOf.get(pair.a) === groupOf.get(pair.b)).toBe(pair.sign > 0);
    }),
    { numRuns: 50 },
  );
});
