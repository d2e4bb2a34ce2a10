import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { componentSearch } from '../../src/analysis/component-search.ts';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { type PairRelation, pairRelations } from '../../src/analysis/pair-relations.ts';
import { numbered, type SignedGraph } from '../../src/analysis/signed-graph.ts';
import { everyPartition, leastByForce, randomGraphs } from './signed-graphs.ts';

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
