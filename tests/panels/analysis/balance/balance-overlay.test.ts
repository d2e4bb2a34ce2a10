import { describe, expect, test } from 'vitest';
import { branchingSolver } from '../../../../src/analysis/branching-solver.ts';
import { budgetOf } from '../../../../src/analysis/cover-solver.ts';
import { finished } from '../../../../src/analysis/finished.ts';
import { lineIndices } from '../../../../src/analysis/frustration.ts';
import type { Partition } from '../../../../src/analysis/partition.ts';
import { type SignedGraph, signedGraph } from '../../../../src/analysis/signed-graph.ts';
import { signedTriangles } from '../../../../src/analysis/triangles.ts';
import {
  MOST_IN_HULLS,
  partitionOverlay,
  triangleOverlay,
} from '../../../../src/panels/analysis/balance/balance-overlay.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { graphOf } from '../../../analysis/signed-graphs.ts';

function bestOf(graph: SignedGraph): Partition {
  const [two] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [2]));
  if (!two) throw new Error('no answer');
  return two.partition;
}

describe('on the picture', () => {
  test('the article: a hull for each group, one line with a badge, the rest steps back', () => {
    const network = shippedNetwork();
    const options = { withTargets: false, rollUp: false, statedOnly: false };
    const graph = signedGraph(network, options);
    const partition = bestOf(graph);
    const overlay = partitionOverlay(graph, partition, network.relations);
    expect([...(overlay.notes?.texts.keys() ?? [])]).toEqual(partition.frustrated[0]?.relations);
    expect(overlay.groups.map(({ members }) => members.length)).toEqual([3, 2, 1]);
    // Group 1 of one part is no side of group 1 of the other.
    expect(overlay.groups.map(({ tone }) => tone)).toEqual([0, 1, 2]);
    expect(overlay.fades).toBe(true);
  });

  test('of three foes in three groups no two have the same colour', () => {
    const graph = graphOf([
      ['a', 'b', -1],
      ['b', 'c', -1],
      ['a', 'c', -1],
    ]);
    const [three] = finished(lineIndices(graph, branchingSolver, budgetOf(60), [3]));
    if (!three) throw new Error('no answer');
    const tones = partitionOverlay(graph, three.partition, []).groups.map(({ tone }) => tone);
    expect(new Set(tones).size).toBe(3);
  });

  test('a triangle with a body that counts as its government shows the body too', () => {
    const network = shippedNetwork();
    const graph = signedGraph(network, { withTargets: true, rollUp: true, statedOnly: false });
    const own = new Set(network.relations.flatMap(({ source, target }) => [source, target]));
    const overlays = signedTriangles(graph).list.map((one) =>
      triangleOverlay(one, network.relations),
    );
    expect(overlays.length).toBeGreaterThan(0);
    for (const { emphasized } of overlays)
      for (const { id, source, target } of network.relations)
        if (emphasized.has(id))
          expect([source, target].every((end) => emphasized.has(end))).toBe(true);
    expect(
      overlays.some(({ emphasized }) => [...emphasized].filter((id) => own.has(id)).length > 3),
    ).toBe(true);
  });

  test('no hulls around more organizations than a picture can show', () => {
    const names = Array.from({ length: MOST_IN_HULLS + 1 }, (_, i) => `n${i}`);
    const chain = graphOf(names.slice(1).map((name, i) => [`n${i}`, name, 1] as const));
    expect(partitionOverlay(chain, bestOf(chain), []).groups).toEqual([]);
    const shorter = graphOf(names.slice(2).map((name, i) => [`n${i + 1}`, name, 1] as const));
    expect(partitionOverlay(shorter, bestOf(shorter), []).groups.length).toBe(1);
  });
});
