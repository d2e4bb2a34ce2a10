import { expect, test } from 'vitest';
import { readDot } from '../../../../src/exchange/formats/dot/dot-reader.ts';
import { isDot } from '../../../../src/exchange/formats/text-formats.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (text: string) => graphOf(readDot(text, 'a.dot'));
const lines = ({ edges }: ReturnType<typeof read>) =>
  edges.map(({ source, target, directed, type = '' }) =>
    [source, directed ? '→' : '—', target, type].join(' ').trim(),
  );

test('clusters, chains, ports, defaults and labels in HTML', () => {
  const text = fixture('dot/clusters.gv');
  expect(isDot(text)).toBe(true);
  const graph = read(text);
  expect(graph.title).toBe('The coast');
  expect(lines(graph)).toEqual([
    'norte → sur attacks',
    'sur → costa grande attacks',
    'este → norte alliance',
    'sur → norte alliance',
  ]);
  expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual([
    ['norte', 'Cártel del Norte'],
    ['este', undefined],
    ['sur', undefined],
    ['costa grande', undefined],
    ['oeste', 'Oeste &amp; sons'],
  ]);
  expect(graph.nodes[0]).toMatchObject({
    position: { x: 10, y: -20 },
    attributes: expect.arrayContaining([
      ['kind', 'cartel'],
      ['subgraph', 'North'],
    ]),
  });
  expect(graph.edges[0]?.attributes).toContainEqual(['color', 'red']);
  expect(graph.notes).toMatchObject([
    { code: 'drawing-left-out', params: { names: ['shape', 'rankdir'] } },
  ]);
});

test('igraph’s nodes, edges and attributes', () => {
  const { nodes, edges } = read(fixture('dot/igraph.dot'));
  expect(nodes.map(({ label }) => label)).toEqual(['Los Zetas', 'Cártel del Golfo', 'Sinaloa']);
  expect(edges[1]).toMatchObject({ source: '2', target: '1', type: 'alliance', directed: true });
  expect(edges[1]?.attributes).toContainEqual(['note', 'a "truce"']);
});

test('a graph has edges without direction; pieces of a text are joined by a plus', () => {
  expect(lines(read('graph { "a" + "b" -- c -- {d e} }'))).toEqual(['ab — c', 'c — d', 'c — e']);
});

test('colours are types where nothing else says what an edge is', () => {
  const typesOf = (text: string) => read(text).edges.map(({ type }) => type);
  expect(typesOf('graph { a -- b [color=red] b -- c [color=Green] }')).toEqual(['red', 'green']);
  expect(typesOf('graph { a -- b [color=red, label=x] b -- c [color=green] }')).toEqual([
    'x',
    undefined,
  ]);
});

test.each([
  ['a brace that nothing closes', 'digraph {\na -> b\n', 'line 2', 'The file ends too early'],
  ['an edge to nowhere', 'digraph {\na ->\n}', 'line 3', '“}” stands where it does not belong'],
  ['a sign of no meaning', 'graph {\n a ? b }', 'line 2', '“?” stands where it does not belong'],
  ['a text that nothing closes', 'graph { "a }', 'line 1', '“"” stands where it does not belong'],
])('%s is refused, with its line', (_, text, place, message) => {
  expect(problemsOf(readDot(text, 'a.dot'))).toEqual([[place, message]]);
});
