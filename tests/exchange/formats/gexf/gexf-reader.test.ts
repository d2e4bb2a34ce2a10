import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGexf } from '../../../../src/exchange/formats/gexf/gexf-reader.ts';
import { messageOf, saidNotes } from '../../../said.ts';
import { problemsOf } from '../../read-graphs.ts';

const read = (text: string) => {
  const outcome = readGexf(text, 'a.gexf');
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return outcome.value;
};
const fixture = (name: string) =>
  read(readFileSync(new URL(`../../../fixtures/gexf/${name}.gexf`, import.meta.url), 'utf8'));
const gexf = (inside: string, attributes = '') =>
  `<gexf xmlns="http://gexf.net/1.3"><graph ${attributes}>${inside}</graph></gexf>`;

describe('files of others', () => {
  test.each([
    ['gexf-1.3-primer_simple', 2, 1, 0],
    ['graphology-test_basic', 2, 2, 0],
    ['graphology-test_case', 10, 20, 0],
    ['graphology-test_data', 4, 5, 0],
    ['graphology-test_edge_data', 4, 5, 0],
    ['graphology-test_edge_viz', 2, 1, 0],
    ['graphology-test_liststring', 4, 5, 0],
    ['graphology-test_missing_nodes', 2, 4, 0],
    ['graphology-test_mixed', 3, 3, 0],
    ['graphology-test_pedantic', 0, 0, 0],
    ['graphology-test_sanitized', 0, 0, 0],
    ['graphology-test_undeclared_attribute', 2, 1, 3],
    ['graphology-test_v1_3', 2, 1, 0],
    ['graphology-test_v1_3_writer', 2, 1, 0],
    ['les_miserables_graphology', 77, 254, 0],
  ])('%s: %i nodes, %i edges, %i notes', (name, nodes, edges, notes) => {
    const graph = fixture(name);
    expect([graph.nodes.length, graph.edges.length, graph.notes.length]).toEqual([
      nodes,
      edges,
      notes,
    ]);
  });

  test('what NetworkX writes as `type` is a direction, or else the type of the relation', () => {
    const { edges } = fixture('networkx_edge-attribute-type');
    expect(edges.map(({ type, directed }) => [type, directed])).toEqual([
      ['splinter-of', true],
      ['alliance', true],
      ['rivalry', true],
    ]);
    expect(edges[2]?.attributes).toEqual(
      expect.arrayContaining([
        ['type', 'rivalry'],
        ['kind', 'armed'],
      ]),
    );
  });

  test('a node and its edges as graphology wrote them', () => {
    const { title, nodes, edges } = fixture('graphology-test_basic');
    expect(title).toBe('Basic Graph');
    expect(nodes[0]).toEqual({
      id: 'Suzy',
      label: 'Suzy, Ghost',
      position: { x: 12, y: -35 },
      attributes: [
        ['male', 'false'],
        ['age', '22'],
        ['surname', 'Ghost'],
        ['mixed', '45'],
      ],
      place: { line: 20 },
    });
    expect(edges).toEqual([
      {
        id: 'J-S',
        source: 'John',
        target: 'Suzy',
        directed: true,
        type: 'Fine edge',
        attributes: [
          ['set', ['truc', 'machin']],
          ['number', '12'],
          ['weight', '456'],
          ['label', 'Fine edge'],
        ],
        place: { line: 45 },
      },
      expect.objectContaining({ id: 'J~S', directed: false, type: undefined }),
    ]);
  });

  test('defaults stand where a node says nothing', () => {
    const frogs = fixture('graphology-test_data').nodes.map(
      ({ attributes }) => attributes.find(([name]) => name === 'frog')?.[1],
    );
    expect(frogs).toEqual(['true', 'true', 'true', 'false']);
  });

  test('lists in every spelling, and the kind of an edge', () => {
    const { nodes, edges } = fixture('graphology-test_v1_3');
    expect(nodes[0]?.attributes).toEqual([
      ['pipe', ['a', 'b', 'c']],
      ['comma', ['a', 'b', 'c']],
      ['raw', ['a', 'b', 'c']],
      ['single', ['a', "'b'", 'c']],
      ['double', ['a', 'b', 'c']],
      ['mixed', ['a', 'b', 'c']],
      ['booleans', ['true', 'false', 'false']],
      ['numbers', ['1', '1.5', '2']],
    ]);
    expect(edges[0]).toMatchObject({ type: 'likes', directed: false, attributes: [] });
    expect(fixture('graphology-test_v1_3_writer').nodes[0]?.attributes).toContainEqual([
      'colors',
      ['yellow', 'red', '"blue"', "'orange'", '\'purple"', '\n\r\t'],
    ]);
  });

  test('an undeclared attribute keeps its key, with a note', () => {
    const { nodes, notes } = fixture('graphology-test_undeclared_attribute');
    expect(nodes[0]?.attributes).toEqual([['url', 'http://gephi.org']]);
    expect(saidNotes(notes)[0]).toEqual({
      message: 'A value belongs to no declared attribute; it was kept as “url”',
      place: 'line 9',
    });
  });
});

describe('what the versions differ in', () => {
  test('nodes in nodes are flattened and name their parent', () => {
    const { nodes, edges, notes } = read(
      gexf(
        `<nodes><node id="a"><nodes><node id="b"/></nodes><edges><edge source="b" target="a"/></edges></node>
        <node id="c" pid="a"/><node id="d"><parents><parent for="a"/></parents></node></nodes>`,
      ),
    );
    expect(nodes.map(({ id, attributes }) => [id, ...attributes])).toEqual([
      ['a'],
      ['b', ['pid', 'a']],
      ['c', ['pid', 'a']],
      ['d', ['pid', 'a']],
    ]);
    expect(edges).toHaveLength(1);
    expect(saidNotes(notes).map(({ place }) => place)).toEqual(['line 1', 'line 2', 'line 2']);
  });

  test('times stay as attributes', () => {
    const { nodes } = read(
      gexf(
        `<nodes><node id="a" start="2009" end="2010"><spells><spell start="2009" end="2010"/></spells>
        <attvalues><attvalue for="p" value="1" start="2009"/></attvalues></node></nodes>
        <attributes class="node" mode="dynamic"><attribute id="p" title="power" type="float"/></attributes>`,
      ),
    );
    expect(nodes[0]?.attributes).toEqual([
      ['power', '1 (2009 –)'],
      ['spell', '2009 – 2010'],
      ['start', '2009'],
      ['end', '2010'],
    ]);
  });

  test.each([
    [
      'an attribute named like a type',
      '<attvalues><attvalue for="Sign" value="-1"/></attvalues>',
      '-1',
    ],
    ['nothing at all', '', undefined],
  ])('an edge without a kind has as type %s', (_, inside, type) => {
    const { edges } = read(gexf(`<edges><edge source="a" target="b">${inside}</edge></edges>`));
    expect(edges[0]?.type).toBe(type);
  });

  test.each([
    ['', '', false],
    ['defaultedgetype="directed"', '', true],
    ['defaultedgetype="directed"', 'type="undirected"', false],
    ['', 'type="Directed"', true],
    ['defaultedgetype="directed"', 'type="mutual"', false],
  ])('graph %s, edge %s: directed is %s', (graph, edge, directed) => {
    const { edges, notes } = read(
      gexf(`<edges><edge source="a" target="b" ${edge}/></edges>`, graph),
    );
    expect(edges[0]?.directed).toBe(directed);
    expect(notes).toHaveLength(edge.includes('mutual') ? 1 : 0);
  });
});

test.each([
  ['a node without an id', gexf('\n<nodes><node/></nodes>'), 'line 2', 'The node has no “id”'],
  [
    'an edge without an end',
    gexf('\n\n<edges><edge source="a"/></edges>'),
    'line 3',
    'The edge has no “target”',
  ],
  ['no graph', '<gexf/>', null, 'The file has no graph in it'],
  [
    'a missing end',
    gexf('<nodes>\n<node id="a"/>').replace('</graph></gexf>', ''),
    'line 2',
    'The file ends before its “nodes” does',
  ],
])('%s is refused', (_, text, record, message) => {
  expect(problemsOf(readGexf(text, 'a.gexf'))).toEqual([[record, message]]);
});

test('defaults that would multiply a file are left out, with a note', () => {
  const declared = Array.from(
    { length: 1000 },
    (_, i) => `<attribute id="a${i}" type="string"><default>x</default></attribute>`,
  ).join('');
  const nodes = Array.from({ length: 2000 }, (_, i) => `<node id="${i}"/>`).join('');
  const graph = read(
    gexf(`<attributes class="node">${declared}</attributes><nodes>${nodes}</nodes>`),
  );
  expect(graph.nodes[0]?.attributes).toEqual([]);
  expect(saidNotes(graph.notes)).toEqual([
    { message: 'Default values were left out: they are too many', place: null },
  ]);
});
