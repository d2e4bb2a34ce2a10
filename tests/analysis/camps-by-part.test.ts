import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { campsByPart } from '../../src/analysis/camps-by-part.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished, frustrationIndex } from '../../src/analysis/frustration.ts';
import type { SignedGraph } from '../../src/analysis/signed-graph.ts';
import { graphOf, randomGraphs } from './signed-graphs.ts';

const campsOf = (graph: SignedGraph) =>
  finished(frustrationIndex(graph, branchingSolver, budgetOf(60)));

/** Three foes, and apart from them two friends. */
const TWO_PARTS = graphOf([
  ['a', 'b', -1],
  ['b', 'c', -1],
  ['a', 'c', -1],
  ['x', 'y', 1],
]);

test('two friends apart from three foes are a camp of their own', () => {
  const [three = [], two, ...others] = campsByPart(TWO_PARTS, campsOf(TWO_PARTS));
  expect(three.map((camp) => camp.length)).toEqual([2, 1]);
  expect(two).toEqual([['x', 'y']]);
  expect(others).toEqual([]);
});

test('everybody once, and friends of a part without frustration together', () => {
  fc.assert(
    fc.property(randomGraphs(7), (graph) => {
      const camps = campsOf(graph);
      const parts = campsByPart(graph, camps);
      expect(parts.flat(2).sort()).toEqual([...graph.nodes].sort());
      const campOf = new Map(parts.flat().flatMap((ids, i) => ids.map((id) => [id, i] as const)));
      for (const pair of graph.pairs)
        if (!camps.frustrated.includes(pair))
          expect(campOf.get(pair.a) === campOf.get(pair.b)).toBe(pair.sign > 0);
    }),
    { numRuns: 50 },
  );
});
