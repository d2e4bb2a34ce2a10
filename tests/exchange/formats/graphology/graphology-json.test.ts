import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import {
  isGraphology,
  readGraphology,
  writeGraphologyJson,
} from '../../../../src/exchange/formats/graphology/graphology-json.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { saidNotes } from '../../../said.ts';
import { networks } from '../../generated-networks.ts';
import { expectRecords, fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (value: unknown) => readGraphology(value, 'a.json');

test('what is written is read back with every record', () => {
  const again = (network: ReturnType<typeof smallNetwork>) => {
    const written: unknown = JSON.parse(writeGraphologyJson(network, new Map()));
    expect(isGraphology(written)).toBe(true);
    return graphOf(read(written));
  };
  expectRecords(again(smallNetwork()), smallNetwork());
  fc.assert(
    fc.property(networks, (network) => expectRecords(again(network), network)),
    { numRuns: 50 },
  );
});

test('direction survives graphology itself', () => {
  const graph = new MultiGraph({ type: 'mixed' });
  graph.import(JSON.parse(writeGraphologyJson(smallNetwork(), new Map())));
  const { edges } = graphOf(read(JSON.parse(JSON.stringify(graph.export()))));
  expect(edges.map(({ id, directed }) => [id, directed])).toEqual(
    graph.mapEdges((key) => [key, graph.isDirected(key)]),
  );
});

test('a file of graphology’s own tests opens', () => {
  const value: unknown = JSON.parse(fixture('graphology/metrics-test_clique3.json'));
  expect(isGraphology(value)).toBe(true);
  const { nodes, edges, notes } = graphOf(read(value));
  expect([nodes.length, edges.length]).toEqual([12, 21]);
  expect(nodes[0]).toMatchObject({ id: '6', attributes: [['community', '1']], place: 'nodes[0]' });
  expect(edges[0]).toMatchObject({ source: '1', target: '2', place: 'edges[0]' });
  expect(saidNotes(notes).map(({ message }) => message)).toEqual([
    expect.stringContaining('does not say whether its edges have a direction'),
  ]);
});

describe('recognised', () => {
  test.each<[string, unknown, boolean]>([
    ['an empty graph', { attributes: {}, nodes: [], edges: [] }, true],
    ['nodes with keys', { nodes: [{ key: 'a' }] }, true],
    ['two empty lists', { nodes: [], edges: [] }, false],
    ['nodes of Cytoscape.js', { nodes: [{ data: { id: 'a' } }], edges: [] }, false],
    ['a list', [{ key: 'a' }], false],
    ['nothing', null, false],
  ])('%s', (_, value, mine) => expect(isGraphology(value)).toBe(mine));
});

describe('edges', () => {
  const edge = (fields: object, type?: string) =>
    graphOf(
      read({
        options: { type },
        nodes: [{ key: 'a' }, { key: 2 }],
        edges: [{ source: 'a', target: 2, ...fields }],
      }),
    ).edges[0];

  test.each<[string, object, string | undefined, boolean]>([
    ['of an undirected graph', {}, 'undirected', false],
    ['said to be undirected', { undirected: true }, 'mixed', false],
    ['of a mixed graph', {}, 'mixed', true],
    ['that say nothing', {}, undefined, true],
  ])('%s', (_, fields, type, directed) => expect(edge(fields, type)).toMatchObject({ directed }));

  test.each<[string, object, string | undefined]>([
    ['type', { type: 'ally' }, 'ally'],
    ['relation', { weight: 3, Relation: 'ally' }, 'ally'],
    ['a sign, which is a number', { sign: -1 }, '-1'],
    ['relation beside sigma.js’s way to draw', { type: 'arrow', relation: 'ally' }, 'ally'],
    ['nothing but a way to draw', { type: 'line' }, undefined],
    ['an own name before a type', { type: 'other-directed', typeName: 'funds' }, 'funds'],
  ])('the type is found in %s', (_, attributes, type) => {
    expect(edge({ attributes })?.type).toBe(type);
  });
});

test('what is wrong has a place', () => {
  const value = {
    nodes: [{ key: 'a' }, {}, 7, { key: {} }],
    edges: [{ source: 'a' }, null],
  };
  expect(problemsOf(read(value))).toEqual([
    ['nodes[1]', 'The node has no “key”'],
    ['nodes[2]', 'The node has no “key”'],
    ['nodes[3]', 'The node has no “key”'],
    ['edges[0]', 'The edge has no “source” or no “target”'],
    ['edges[1]', 'The edge has no “source” or no “target”'],
  ]);
  expect(problemsOf(read({ nodes: [{ key: 'a' }], edges: 'none' }))).toEqual([
    ['edges', '“edges” is not a list'],
  ]);
});

test('a file that is wrong everywhere gives no more than twenty problems', () => {
  const nodes = Array.from({ length: 1000 }, () => ({}));
  expect(problemsOf(read({ nodes }))).toHaveLength(20);
});

test('names that are special in JavaScript are names', () => {
  const { nodes, attributes } = graphOf(
    read(
      JSON.parse(
        '{"attributes":{"__proto__":{"title":"no"}},"nodes":[{"key":"__proto__","attributes":{"__proto__":"x","constructor":"y"}}]}',
      ),
    ),
  );
  expect(nodes[0]?.id).toBe('__proto__');
  expect(nodes[0]?.attributes).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
  expect(attributes).toEqual([['__proto__', { title: 'no' }]]);
});
