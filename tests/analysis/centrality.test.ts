import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { expect, test } from 'vitest';
import { type Centrality, centralities } from '../../src/analysis/centrality.ts';
import { seededRandom } from '../../src/network/seeded-random.ts';

/** All that is said on the way, the exact answer last. */
function said(graph: UndirectedGraph): Centrality[] {
  const steps = centralities(
    graph.nodes().map((node) => graph.neighbors(node).map(Number)),
    connectedComponents(graph).map((nodes) => nodes.map(Number)),
  );
  const all: Centrality[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) all.push(step.value);
  return [...all, step.value];
}

function graphOf(order: number, ties: readonly (readonly [number, number])[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node += 1) graph.addNode(String(node));
  for (const [a, b] of ties) if (a !== b) graph.mergeUndirectedEdge(String(a), String(b));
  return graph;
}

/** With hubs, as networks of organizations have them. */
function madeGraph(order: number, ties: number, seed: number): UndirectedGraph {
  const random = seededRandom(seed);
  const ends: number[] = [];
  const below = (limit: number) => Math.floor(random() * limit);
  const made = Array.from({ length: ties }, () => {
    const a = below(order);
    const b = ends.length > 0 && random() < 0.5 ? (ends[below(ends.length)] ?? 0) : below(order);
    ends.push(a, b);
    return [a, b] as const;
  });
  return graphOf(order, made);
}

const exactly = (graph: UndirectedGraph) => ({
  betweenness: graph.order > 2 ? Object.values(betweenness(graph, { getEdgeWeight: null })) : [],
  closeness: graph.order > 1 ? Object.values(closeness(graph, { wassermanFaust: true })) : [],
});

test('a star and a line, by hand', () => {
  const star = said(
    graphOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]),
  ).at(-1);
  expect(star?.betweenness.map(({ value }) => value)).toEqual([1, 0, 0, 0]);
  expect(star?.closeness.map(({ value }) => value)).toEqual([1, 0.6, 0.6, 0.6]);
  const line = said(
    graphOf(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  ).at(-1);
  expect(line?.betweenness.map(({ value }) => Math.round(value * 6))).toEqual([0, 3, 4, 3, 0]);
});

test('the last answer is that of another program, for any graph', () => {
  const graphs = fc.integer({ min: 1, max: 14 }).chain((order) => {
    const node = fc.integer({ min: 0, max: order - 1 });
    return fc.array(fc.tuple(node, node), { maxLength: 30 }).map((ties) => graphOf(order, ties));
  });
  fc.assert(
    fc.property(graphs, (graph) => {
      const last = said(graph).at(-1);
      const exact = exactly(graph);
      for (const name of ['betweenness', 'closeness'] as const)
        for (const [i, { value, off }] of (last?.[name] ?? []).entries()) {
          expect(value).toBeCloseTo(exact[name][i] ?? 0, 9);
          expect(off).toBe(0);
        }
    }),
  );
});

test('on the way 99 of 100 intervals hold the exact value, and they narrow', () => {
  const held = { betweenness: [] as boolean[], closeness: [] as boolean[] };
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const graph = madeGraph(500, 750, seed);
    const exact = exactly(graph);
    const all = said(graph);
    expect(all.length).toBeGreaterThan(3);
    for (const name of ['betweenness', 'closeness'] as const) {
      const widths = all.map((one) => sum(one[name].map(({ off }) => off)));
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      for (const { [name]: estimates } of all.slice(0, -1))
        for (const [i, { value, off }] of estimates.entries())
          held[name].push(Math.abs(value - (exact[name][i] ?? 0)) <= off + 1e-9);
    }
  }
  for (const all of Object.values(held))
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.985);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
