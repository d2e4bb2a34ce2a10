import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCytoscape,
  readCytoscape,
  writeCytoscapeJson,
} from '../../../../src/exchange/formats/cytoscape/cytoscape-json.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { saidNotes } from '../../../said.ts';
import { networks } from '../../generated-networks.ts';
import { expectRecords, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (value: unknown) => readCytoscape(value, 'a.cyjs');

test('what is written is read back with every record, parents too', () => {
  const again = (network: ReturnType<typeof smallNetwork>) => {
    const written: unknown = JSON.parse(writeCytoscapeJson(network, new Map()));
    expect(isCytoscape(written)).toBe(true);
    return graphOf(read(written));
  };
  expect(smallNetwork().organizations.some(({ parent }) => parent !== undefined)).toBe(true);
  expectRecords(again(smallNetwork()), smallNetwork());
  fc.assert(
    fc.property(networks, (network) => expectRecords(again(network), network)),
    { numRuns: 50 },
  );
});

test('an own type is what Cytoscape shows on the line', () => {
  const network = smallNetwork();
  const [first, ...rest] = network.relations;
  if (!first) throw new Error('the fixture has relations');
  const relations = [{ ...first, type: 'other-directed' as const, typeName: 'funds' }, ...rest];
  const { elements } = JSON.parse(writeCytoscapeJson({ ...network, relations }, new Map()));
  expect(elements.edges[0].data.interaction).toBe('funds');
});

function saidByCytoscape(elements: cytoscape.ElementDefinition[]): object {
  const layout = { name: 'preset' };
  return cytoscape({ headless: true, layout, elements: structuredClone(elements) }).json();
}

describe('elements', () => {
  const nodes = [
    { data: { id: 'a', name: 'A' }, position: { x: 1, y: 2 } },
    { data: { id: 'b' }, classes: 'old' },
  ];
  const edges = [{ data: { id: 'e', source: 'a', target: 'b', interaction: 'allied' } }];
  const expected = {
    nodes: [
      { id: 'a', label: 'A', position: { x: 1, y: 2 }, attributes: [['name', 'A']] },
      { id: 'b', label: undefined, attributes: [['classes', 'old']] },
    ],
    edges: [{ id: 'e', source: 'a', target: 'b', directed: true, type: 'allied' }],
  };
  test.each<[string, unknown]>([
    ['by group', { elements: { nodes, edges } }],
    ['in one list', { elements: [...edges, ...nodes] }],
    ['in a bare list', [...nodes, ...edges]],
    ['in bare lists', { nodes, edges }],
    ['as Cytoscape.js says them', saidByCytoscape([...nodes, ...edges])],
  ])('%s', (_, value) => {
    expect(isCytoscape(value)).toBe(true);
    expect(graphOf(read(JSON.parse(JSON.stringify(value))))).toMatchObject(expected);
  });

  test.each<[string, unknown]>([
    ['a graphology graph', { nodes: [{ key: 'a' }], edges: [] }],
    ['CX2', [{ CXVersion: '2.0' }, { nodes: [] }]],
    ['an empty list', []],
    ['text', 'elements'],
  ])('%s is something else', (_, value) => expect(isCytoscape(value)).toBe(false));
});

test('states and styles are left out, and said so once', () => {
  const { nodes, notes } = graphOf(
    read({
      style: [],
      zoom: 1,
      elements: [
        { data: { id: 'a', SUID: 62, selected: false }, selected: false, locked: true },
        { data: { id: 'b', SUID: 64 }, selected: false },
      ],
    }),
  );
  expect(nodes.map(({ attributes }) => attributes)).toEqual([[], []]);
  expect(saidNotes(notes)).toEqual([
    {
      message: 'Left out, for it is no part of the network: style, zoom, selected, locked, SUID',
      place: null,
    },
  ]);
});

test('NetworkX says the direction of the whole graph, and keeps positions and the head in its own way', () => {
  const graph = graphOf(
    read({
      directed: false,
      multigraph: true,
      data: [
        ['name', 'Signs'],
        ['license', 'CC0-1.0'],
      ],
      elements: {
        nodes: [{ data: { id: 'a', value: 'a', name: 'a', x: 1, y: -2 } }, { data: { id: 'b' } }],
        edges: [{ data: { type: 'alliance', source: 'a', target: 'b', key: 0 } }],
      },
    }),
  );
  expect(graph).toMatchObject({
    title: 'Signs',
    attributes: [
      ['name', 'Signs'],
      ['license', 'CC0-1.0'],
    ],
    nodes: [{ id: 'a', position: { x: 1, y: -2 } }, { id: 'b' }],
    edges: [{ directed: false, type: 'alliance' }],
    notes: [],
  });
});

test('saved positions come with the layout that keeps them', () => {
  const { layout: _, ...bare } = smallNetwork();
  expect(JSON.parse(writeCytoscapeJson(smallNetwork(), new Map())).layout).toEqual({
    name: 'preset',
  });
  expect(JSON.parse(writeCytoscapeJson(bare, new Map()))).not.toHaveProperty('layout');
});

test('a compound parent of another program stays an attribute', () => {
  const { nodes } = graphOf(read([{ data: { id: 'a', parent: 'g' } }, { data: { id: 'g' } }]));
  expect(nodes[0]?.attributes).toEqual([['parent', 'g']]);
});

test('what is wrong has a place', () => {
  const value = {
    elements: {
      nodes: [{ data: { id: 'a' } }, {}, { data: { name: 'b' } }],
      edges: [{ data: { source: 'a' } }],
    },
  };
  expect(problemsOf(read(value))).toEqual([
    ['nodes[1]', 'The element has no “data”'],
    ['nodes[2]', 'The node has no id'],
    ['edges[0]', 'The edge has no “source” or no “target”'],
  ]);
  expect(problemsOf(read({ elements: { nodes: {} } }))).toEqual([
    ['nodes', '“nodes” is not a list'],
  ]);
});
