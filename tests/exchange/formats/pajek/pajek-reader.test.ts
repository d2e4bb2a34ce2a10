import { expect, test } from 'vitest';
import { readPajek } from '../../../../src/exchange/formats/pajek/pajek-reader.ts';
import { isPajek } from '../../../../src/exchange/formats/text-formats.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (text: string) => graphOf(readPajek(text, 'a.net'));
const lines = ({ edges }: ReturnType<typeof read>) =>
  edges.map(({ source, target, directed, type = '' }) =>
    [source, directed ? '→' : '—', target, type].join(' ').trim(),
  );

test('relations with names, lists, labels, places and times', () => {
  const text = fixture('pajek/times-and-relations.net');
  expect(isPajek(text)).toBe(true);
  const graph = read(text);
  expect(graph.title).toBe('Coast');
  expect(graph.nodes.map(({ id, label, position }) => [id, label, position])).toEqual([
    ['1', 'Norte', { x: 0.1, y: 0.2 }],
    ['2', 'Sur', { x: 0.5, y: 0.2 }],
    ['3', 'Costa Grande', { x: 0.5, y: 0.9 }],
    ['4', undefined, undefined],
  ]);
  expect(graph.nodes[0]?.attributes).toEqual([['time', '1990-2016']]);
  expect(lines(graph)).toEqual([
    '1 → 2 allied with',
    '3 → 1 attacks',
    '2 — 3 truce',
    '4 → 1 attacks',
    '4 → 2 attacks',
  ]);
  expect(graph.edges[0]?.attributes).toEqual([['time', '2010-2012']]);
  expect(graph.edges[1]?.attributes).toEqual([['value', 2]]);
});

test('igraph’s weights below nought are signs, NetworkX’s names are attributes', () => {
  const signed = read(fixture('pajek/igraph.net'));
  expect(lines(signed)).toEqual(['1 → 2 1', '3 → 2 1', '3 → 1 -1']);
  expect(signed.edges[1]?.attributes).toEqual([['value', 2]]);
  const named = read(fixture('pajek/networkx.net'));
  expect(lines(named)).toEqual(['1 → 2 splinter of', '3 → 2 alliance', '3 → 1 rivalry']);
  expect(named.nodes[0]).toMatchObject({ label: 'Los Zetas', attributes: [['kind', 'cartel']] });
});

test('a matrix, also of two kinds', () => {
  expect(lines(read('*Vertices 2\n1 "a"\n2 "b"\n*Matrix\n0 1\n0 0\n'))).toEqual(['1 → 2']);
  const two = read('*Vertices 3 1\n*Matrix\n1 1\n');
  expect(lines(two)).toEqual(['1 — 2', '1 — 3']);
  expect(two.nodes.map(({ attributes }) => attributes)).toEqual([
    [['mode', '1']],
    [['mode', '2']],
    [['mode', '2']],
  ]);
});

test.each([
  [
    'an end that is no vertex',
    '*Vertices 1\n1 "a"\n*Edges\n1 2\n',
    'line 4',
    /node 2, which is not/,
  ],
  ['vertices without a number', '*Vertices many\n', 'line 1', /“many” is no number of vertices/],
  ['more vertices than can be', '*Vertices 99999999\n', 'line 1', /99999999/],
  ['no vertices', '*Network x\n', null, /no graph/],
])('%s is refused, with its line', (_, text, place, message) => {
  expect(problemsOf(readPajek(text, 'a.net'))).toEqual([[place, expect.stringMatching(message)]]);
});

test('remarks may stand above the first section', () => {
  const text = 'Two groups, after a table\n\n*Vertices 2\n1 "a"\n2 "b"\n*Arcslist\n1 2\n';
  expect(isPajek(text)).toBe(true);
  expect(lines(read(text))).toEqual(['1 → 2']);
});
