import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { expect, test } from 'vitest';
import { type Centrality, centralities, type Estimate } from '../../src/analysis/centrality.ts';
import { errorOfMean } from '../../src/analysis/error-of-mean.ts';
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

/** Node 0 tied to each of the others. */
const star = (order: number) =>
  graphOf(
    order,
    Array.from({ length: order - 1 }, (_, i) => [0, i + 1]),
  );

test('of two nodes and of three, by hand', () => {
  expect(said(star(1))).toEqual([
    {
      ...{ betweenness: [{ value: 0, off: 0 }], closeness: [{ value: 0, off: 0 }] },
      ...{ sources: 1, of: 1 },
    },
  ]);
  const values = (order: number) => {
    const { betweenness, closeness } = said(star(order)).at(-1) as Centrality;
    return [betweenness, closeness].map((all) => all.map(({ value }) => value));
  };
  expect(values(2)).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(values(3)).toEqual([
    [1, 0, 0],
    [1, 2 / 3, 2 / 3].map((value) => Number(value.toPrecision(12))),
  ]);
});

test('up to 100 nodes all is said at once; of more after 32 sources, and then each time after twice as many', () => {
  const sources = (order: number) => said(star(order)).map((one) => one.sources);
  expect(sources(100)).toEqual([100]);
  expect(sources(101)).toEqual([32, 64, 101]);
  expect(sources(128)).toEqual([32, 64, 128]);
  expect(sources(129)).toEqual([32, 64, 128, 129]);
});

test('what is beside a large component is exact from the first', () => {
  const ties = [...Array.from({ length: 99 }, (_, i) => [0, i + 1] as const), [100, 101] as const];
  const large = Array.from({ length: 110 }, (_, i) => [102, 103 + i] as const);
  const graph = graphOf(213, [...ties, ...large]);
  const [first, ...later] = said(graph);
  expect(first?.sources).toBe(100 + 2 + 32);
  expect(later.map((one) => one.sources)).toEqual([100 + 2 + 64, 213]);
  for (const name of ['betweenness', 'closeness'] as const) {
    const beside = [...graph.nodes()].map(Number).filter((node) => node < 102);
    expect(beside.map((node) => first?.[name][node])).toEqual(
      beside.map((node) => later.at(-1)?.[name][node]),
    );
  }
});

/**
 * How far the betweenness of one of 150 is off that has so much of each of so many sources, nothing of some, and of one
 * more source all that one can have.
 */
function offBy(had: number, times: number, sources: number): number {
  const count = sources + 1;
  const mean = (times * had + 148) / count;
  const variance = (times * had ** 2 + 148 ** 2 - count * mean ** 2) / sources;
  return (2.576 * Math.sqrt((variance / count) * (1 - sources / 149))) / 148;
}

test('a node through which no path was seen may still have all of one more source', () => {
  const [first] = said(star(150));
  const [hub, ...leaves] = first?.betweenness ?? [];
  expect(hub).toEqual({ value: 1, off: 0 });
  expect(leaves).toHaveLength(149);
  const places = leaves.map(({ value, off }) => {
    expect(value).toBe(0);
    // Whoever was drawn is no source of its own.
    return [31, 32].find((sources) => Math.abs(off - offBy(0, 0, sources)) < 1e-12);
  });
  expect(places).not.toContain(undefined);
  expect([31, 32]).toContain(places.filter((sources) => sources === 31).length);
});

test('how much the sources differ in what they give says how far the rest may be from them', () => {
  // Two hubs with 148 leaves: of each leaf a hub has half of the paths to the 147 others, of the other hub none.
  const leaves = Array.from({ length: 148 }, (_, i) => i + 2);
  const [first] = said(
    graphOf(
      150,
      leaves.flatMap((leaf) => [[0, leaf] as const, [1, leaf] as const]),
    ),
  );
  const { value = 0, off = 0 } = first?.betweenness[0] ?? {};
  const drawn = [
    [32, 32],
    [31, 32],
    [31, 31],
    [30, 31],
  ] as const;
  const offs = drawn
    .filter(([times, sources]) => Math.abs((73.5 * times) / sources / 148 - value) < 1e-9)
    .map(([times, sources]) => offBy(73.5, times, sources));
  expect(offs.some((one) => Math.abs(one - off) < 1e-12)).toBe(true);
});

test('who is one step from all that were drawn is so from all', () => {
  const all = Array.from({ length: 101 }, (_, i) => i);
  const ties = all.flatMap((b) => all.slice(0, b).map((a) => [a, b] as const));
  const [first] = said(graphOf(101, ties));
  expect(first?.sources).toBe(32);
  expect(first?.closeness).toEqual(all.map(() => ({ value: 1, off: 0 })));
});

test('how much the sources differ in how far they are says how far off the rest may be', () => {
  const [first] = said(star(150));
  const near = (distance: number) => 149 / distance;
  // A leaf is two steps from each other one, and one step from the hub, if that was drawn.
  const ways = [0, 1].flatMap((hubs) =>
    [31, 32].map((count) => {
      const [sum, squares] = [2 * count - hubs, 4 * count - 3 * hubs];
      const all = (sum / count) * 149;
      const error = 149 * errorOfMean({ sum, squares, count }, count / 149);
      return { value: near(all), off: near(all - error) - near(all) };
    }),
  );
  for (const leaf of first?.closeness.slice(1) ?? []) {
    const isSo = ({ value, off }: Estimate) =>
      Math.abs(value - leaf.value) < 1e-9 && Math.abs(off - leaf.off) < 1e-12;
    expect([leaf, ways.some(isSo)]).toEqual([leaf, true]);
  }
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
