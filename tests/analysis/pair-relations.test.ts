import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { componentSearch } from '../../src/analysis/component-search.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { type PairRelation, pairRelations } from '../../src/analysis/pair-relations.ts';
import { numbered, type SignedGraph } from '../../src/analysis/signed-graph.ts';
import { everyPartition, graphOf, leastByForce, randomGraphs } from './signed-graphs.ts';

function searched(graph: SignedGraph, most: number, seconds = 60) {
  const search = componentSearch(numbered(graph), [most]);
  finished(search.search(most, branchingSolver, budgetOf(60)));
  return pairRelations(search, most, branchingSolver, budgetOf(seconds));
}

const pairsOf = ({ nodes }: SignedGraph) =>
  [...nodes.keys()].flatMap((b) => [...nodes.keys()].slice(0, b).map((a) => [a, b] as const));

/** Of each pair, from all best partitions. */
function byForce(graph: SignedGraph, most: number): PairRelation[] {
  const least = leastByForce(graph, most);
  const best: number[][] = [];
  for (const { cost, groups } of everyPartition(graph, most))
    if (Math.abs(cost - least) < 1e-6) best.push([...groups]);
  return pairsOf(graph).map(([a, b]) => {
    const said = new Set(best.map((groups) => groups[a] === groups[b]));
    if (said.size > 1) return 'either';
    return said.has(true) ? 'together' : 'apart';
  });
}

test('of each pair as going through all best partitions finds it, in either order', () => {
  fc.assert(
    fc.property(randomGraphs(6, [1, 2]), fc.integer({ min: 2, max: 4 }), (graph, most) => {
      const relation = searched(graph, most);
      const found = pairsOf(graph).map(([a, b]) => relation(a, b));
      expect(found).toEqual(byForce(graph, most));
      expect(pairsOf(graph).map(([a, b]) => relation(b, a))).toEqual(found);
      expect(graph.nodes.map((_, node) => relation(node, node))).toEqual(
        graph.nodes.map(() => 'together'),
      );
    }),
    { numRuns: 80 },
  );
});

/** Two threes of good friends, between which one tie of friends stands against one of foes. */
const threes = (sign: 1 | -1) =>
  graphOf([
    ...(['a', 'b'] as const).flatMap((one) => [
      [`${one}1`, `${one}2`, 1, 3] as const,
      [`${one}2`, `${one}3`, 1, 3] as const,
      [`${one}1`, `${one}3`, 1, 3] as const,
    ]),
    ['a1', 'b1', sign],
    ['a2', 'b2', sign === 1 ? -1 : 1],
  ]);

test.each([1, -1] as const)(
  'who could only change sides with all friends is found on both: the first pair tied by %i',
  (sign) => {
    const graph = threes(sign);
    const relation = searched(graph, 2);
    for (const [a, b] of pairsOf(graph)) {
      const isInside = graph.nodes[a]?.at(0) === graph.nodes[b]?.at(0);
      expect([a, b, relation(a, b)]).toEqual([a, b, isInside ? 'together' : 'either']);
    }
  },
);

test('without time nothing is claimed that was not seen', () => {
  const pair = graphOf([['a', 'b', 1]]);
  expect(searched(pair, 2)(0, 1)).toBe('together');
  expect(searched(pair, 2, 0)(0, 1)).toBe('unknown');
});

test('where the time ends in the midst of a search, it has shown nothing', () => {
  // Too many to be enumerated.
  const name = (i: number) => `n${String(i % 70).padStart(2, '0')}`;
  const circle = graphOf(Array.from({ length: 70 }, (_, i) => [name(i), name(i + 1), 1] as const));
  const search = componentSearch(numbered(circle), [2]);
  let asked = 0;
  const budget = { left: () => (asked++ === 0 ? 1 : 0) };
  const relation = pairRelations(search, 2, branchingSolver, budget);
  expect([relation(0, 1), relation(0, 2)]).toEqual(['unknown', 'unknown']);
});
