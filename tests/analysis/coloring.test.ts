import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coloring,
  criticalNodes,
  type Neighbours,
  OutOfTime,
} from '../../src/analysis/coloring.ts';

const ENDLESS = { left: () => 1 };

function graphOf(order: number, pairs: readonly (readonly [number, number])[]): Set<number>[] {
  const graph = Array.from({ length: order }, () => new Set<number>());
  for (const [a, b] of pairs) {
    graph[a]?.add(b);
    graph[b]?.add(a);
  }
  return graph;
}

const graphs = fc.integer({ min: 1, max: 8 }).chain((order) => {
  const pairs = Array.from({ length: order }, (_, b) =>
    Array.from({ length: b }, (_, a) => [a, b] as const),
  ).flat();
  return fc.subarray([...pairs]).map((chosen) => graphOf(order, chosen));
});

/** By trying everything, with the given nodes alone. */
function isColourable(graph: Neighbours, nodes: readonly number[], colours: number): boolean {
  const found = new Map<number, number>();
  const colour = (place: number): boolean => {
    const node = nodes[place];
    if (node === undefined) return true;
    for (let one = 0; one < colours; one += 1) {
      if ([...(graph[node] ?? [])].some((next) => found.get(next) === one)) continue;
      found.set(node, one);
      if (colour(place + 1)) return true;
      found.delete(node);
    }
    return false;
  };
  return colour(0);
}

/** Needs so many colours without any three nodes that are all neighbours (J. Mycielski, 1955). */
function mycielski(colours: number): Set<number>[] {
  if (colours === 2) return graphOf(2, [[0, 1]]);
  const below = mycielski(colours - 1);
  const order = below.length;
  const pairs = below.flatMap((next, a) => [...next].map((b) => [a, b] as const));
  return graphOf(2 * order + 1, [
    ...pairs,
    ...pairs.map(([a, b]) => [a, order + b] as const),
    ...below.map((_, a) => [order + a, 2 * order] as const),
  ]);
}

describe('colours', () => {
  test('are found where there are enough, and only there', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, colours) => {
        const found = coloring(graph, colours, ENDLESS);
        expect(found !== null).toBe(isColourable(graph, [...graph.keys()], colours));
        for (const [node, next] of found ? graph.entries() : []) {
          expect(found?.[node]).toBeGreaterThanOrEqual(0);
          expect(found?.[node]).toBeLessThan(colours);
          for (const other of next) expect(found?.[other]).not.toBe(found?.[node]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('too few lack in a part in which no node can be spared', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, colours) => {
        fc.pre(!isColourable(graph, [...graph.keys()], colours));
        const nodes = criticalNodes(graph, colours, ENDLESS);
        expect(isColourable(graph, nodes, colours)).toBe(false);
        for (const one of nodes) {
          const others = nodes.filter((node) => node !== one);
          expect(isColourable(graph, others, colours)).toBe(true);
        }
      }),
    );
  });
});

describe('a search', () => {
  test('without time is none', () => {
    expect(() => coloring(mycielski(4), 3, { left: () => 0 })).toThrow(OutOfTime);
    expect(() => criticalNodes(mycielski(4), 3, { left: () => 0 })).toThrow(OutOfTime);
  });

  test('is not needed for what has fewer neighbours than there are colours, one after the other', () => {
    const tree = graphOf(
      1000,
      Array.from({ length: 999 }, (_, i) => [i >> 1, i + 1] as const),
    );
    let looks = 1;
    expect(coloring(tree, 2, { left: () => looks-- })).toHaveLength(1000);
  });

  test('looks at the clock again and again, though not at each try', () => {
    const looks = (most: number) => {
      let left = most;
      const found = coloring(mycielski(5), 4, { left: () => left-- });
      return { found, looks: most - left };
    };
    // In the order of Brélaz about a thousand tries, of which one in two hundred looks.
    expect(looks(1000)).toEqual({ found: null, looks: 5 });
    expect(() => looks(2)).toThrow(OutOfTime);
  });
});
