import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biconnectedComponents, partOf, reachedInTurn } from '../../src/analysis/biconnected.ts';
import { type NumberedGraph, numbered } from '../../src/analysis/signed-graph.ts';
import { graphOf, randomGraphs } from './signed-graphs.ts';

/** Few ties, so that there are bridges, and nodes where components meet. */
const thin = fc
  .tuple(randomGraphs(9, [1, 2, 3]), fc.array(fc.nat(2), { minLength: 36, maxLength: 36 }))
  .map(([{ ties }, kept]) =>
    numbered(
      graphOf(
        ties
          .filter((_, i) => kept[i] === 0)
          .map(({ a, b, sign, weight }) => [a, b, sign, weight] as const),
      ),
    ),
  );

/** Whether two nodes are joined by these ties alone. */
function areJoined({ ties }: NumberedGraph, by: readonly number[], one: number, other: number) {
  const reached = new Set([one]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const tie of by) {
      const { a, b } = ties[tie] ?? { a: -1, b: -1 };
      if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    }
  }
  return reached.has(other);
}

/** Whether two ties lie on a common circle: no single node lies between them. */
function shareCircle(graph: NumberedGraph, one: number, other: number): boolean {
  const ends = [graph.ties[one], graph.ties[other]].map((tie) => [tie?.a ?? -1, tie?.b ?? -1]);
  return Array.from({ length: graph.order }, (_, node) => node).every((node) => {
    const left = [...graph.ties.keys()].filter((tie) => {
      const { a, b } = graph.ties[tie] ?? { a: -1, b: -1 };
      return a !== node && b !== node;
    });
    const [from, to] = ends.map((pair) => pair.find((end) => end !== node) ?? -1);
    return areJoined(graph, left, from ?? -1, to ?? -1);
  });
}

test('ties are of one component where they lie on a common circle', () => {
  fc.assert(
    fc.property(thin, (graph) => {
      const components = biconnectedComponents(graph);
      expect(components.flat().sort((a, b) => a - b)).toEqual([...graph.ties.keys()]);
      const of = (tie: number) => components.findIndex((ties) => ties.includes(tie));
      for (const other of graph.ties.keys())
        for (let one = 0; one < other; one += 1)
          expect(of(one) === of(other)).toBe(shareCircle(graph, one, other));
    }),
    { numRuns: 200 },
  );
});

test('a part has its own ties between its own nodes, and knows whose they are', () => {
  const whole = numbered(
    graphOf([
      ['a', 'b', 1],
      ['b', 'c', -1, 2],
      ['d', 'c', 1, 3],
      ['e', 'b', 1],
    ]),
  );
  const { graph, ties, places } = partOf(whole, [2, 1]);
  expect(ties).toEqual([2, 1]);
  expect(graph.order).toBe(3);
  expect(graph.ties.map(({ sign, weight }) => [sign, weight])).toEqual([
    [1, 3],
    [-1, 2],
  ]);
  expect(graph.ties.map(({ a, b }) => [places[a], places[b]])).toEqual([
    [2, 3],
    [1, 2],
  ]);
});

test('components come each from a node of one before, all that hang together one after the other', () => {
  fc.assert(
    fc.property(thin, (graph) => {
      const parts = biconnectedComponents(graph).map((ties) => partOf(graph, ties));
      const turns = reachedInTurn(graph.order, parts);
      expect(turns.map(({ component }) => component).sort((a, b) => a - b)).toEqual([
        ...parts.keys(),
      ]);
      const met = new Set<number>();
      for (const { component, from } of turns) {
        const places = parts[component]?.places ?? [];
        expect(places).toContain(from);
        const known = places.filter((node) => met.has(node));
        const begins = ![...met].some((node) =>
          areJoined(graph, [...graph.ties.keys()], node, from),
        );
        expect(known).toEqual(begins ? [] : [from]);
        for (const node of places) met.add(node);
      }
    }),
    { numRuns: 200 },
  );
});
