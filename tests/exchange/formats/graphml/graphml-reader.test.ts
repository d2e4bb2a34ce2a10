import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGraphml } from '../../../../src/exchange/formats/graphml/graphml-reader.ts';
import { messageOf, saidNotes } from '../../../said.ts';
import { problemsOf } from '../../read-graphs.ts';

const read = (text: string) => {
  const outcome = readGraphml(text, 'a.graphml');
  if (!outcome.ok) throw new Error(messageOf(outcome.problems));
  return outcome.value;
};
const fixture = (name: string) =>
  read(readFileSync(new URL(`../../../fixtures/graphml/${name}.graphml`, import.meta.url), 'utf8'));
const graphml = (inside: string, keys = '') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${keys}<graph edgedefault="directed">${inside}</graph></graphml>`;

describe('files of others', () => {
  test.each([
    ['graphology-test_attributes', 6, 7, 0],
    ['graphology-test_basic', 11, 12, 0],
    ['graphology-test_miserables', 77, 254, 0],
    ['graphology-test_miserables_broken', 77, 254, 154],
    ['graphology-test_missing_nodes', 15, 37, 0],
    ['graphology-test_mixed_multigraph', 6, 8, 0],
    ['graphology-test_multigraph', 6, 9, 0],
  ])('%s: %i nodes, %i edges, %i notes', (name, nodes, edges, notes) => {
    const graph = fixture(name);
    expect([graph.nodes.length, graph.edges.length, graph.notes.length]).toEqual([
      nodes,
      edges,
      notes,
    ]);
  });

  test('labels, positions and names of attributes as Gephi writes them', () => {
    expect(fixture('graphology-test_miserables').nodes[0]).toEqual({
      id: '11',
      label: 'Valjean',
      position: { x: -87.93029, y: 6.8120565 },
      attributes: [
        ['label', 'Valjean'],
        ['Modularity Class', '1'],
        ['size', '100.0'],
        ['r', '245'],
        ['g', '91'],
        ['b', '91'],
        ['x', '-87.93029'],
        ['y', '6.8120565'],
      ],
      place: { line: 13 },
    });
  });

  test('undeclared values keep their key, with a note each', () => {
    const { nodes, notes } = fixture('graphology-test_miserables_broken');
    expect(nodes[0]).toMatchObject({ label: 'Valjean' });
    expect(saidNotes(notes.slice(0, 2))).toEqual([
      {
        message: 'A value belongs to no declared attribute; it was kept as “label”',
        place: 'line 11',
      },
      {
        message: 'A value belongs to no declared attribute; it was kept as “modularity_class”',
        place: 'line 11',
      },
    ]);
  });

  test('defaults, directions of single edges, attributes of the graph', () => {
    const { nodes, edges } = fixture('graphology-test_mixed_multigraph');
    expect(nodes.map(({ attributes }) => attributes[0]?.[1])).toEqual([
      'green',
      'yellow',
      'blue',
      'red',
      'yellow',
      'turquoise',
    ]);
    expect(edges.filter(({ directed }) => directed).map(({ id }) => id)).toEqual(['e3', 'e6']);
    expect(fixture('graphology-test_attributes').attributes).toEqual([['mode', 'static']]);
  });
});

test('graphs in graphs are flattened; ports and hyperedges left out; all with their places', () => {
  const { nodes, edges, notes } = read(
    graphml(`<node id="a"><port name="p"><data key="x">1</data></port>
<graph id="inner" edgedefault="undirected"><node id="b"/><edge source="a" target="b"/></graph></node>
<hyperedge><endpoint node="a"/><desc>none</desc></hyperedge>
<edge source="b" target="a" sourceport="p"><desc>said</desc></edge>`),
  );
  expect(nodes.map(({ id, attributes }) => [id, ...attributes])).toEqual([
    ['a'],
    ['b', ['pid', 'a']],
  ]);
  expect(edges.map(({ directed, attributes }) => [directed, attributes])).toEqual([
    [false, []],
    [
      true,
      [
        ['desc', 'said'],
        ['sourceport', 'p'],
      ],
    ],
  ]);
  expect(saidNotes(notes)).toEqual([
    { message: 'A port was left out', place: 'line 2' },
    {
      message: 'A graph inside a node was put beside it; its nodes name the outer one as “pid”',
      place: 'line 3',
    },
    { message: 'A hyperedge was left out', place: 'line 4' },
  ]);
});

test('what yEd draws gives label, position and type', () => {
  const { nodes, edges, notes } = read(
    graphml(
      `<node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30" width="60" x="10" y="20"/>
<y:NodeLabel>Alfa<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
<edge source="n0" target="n0"><data key="d9"><y:PolyLineEdge><y:EdgeLabel> fights </y:EdgeLabel></y:PolyLineEdge></data>
<data key="d8"><svg/></data></edge>`,
      '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>',
    ),
  );
  expect(nodes[0]).toMatchObject({ label: 'Alfa', position: { x: 40, y: 35 }, attributes: [] });
  expect(edges[0]).toMatchObject({ type: 'fights', attributes: [] });
  expect(saidNotes(notes)).toEqual([
    { message: 'A value made of elements was left out', place: 'line 5' },
  ]);
});

test('lines of yEd in several colours are of so many types, unless something says what they are', () => {
  const edge = (colour: string, more = '') =>
    `<edge source="a" target="b"><data key="d9"><y:PolyLineEdge><y:LineStyle color="${colour}"/>${more}</y:PolyLineEdge></data></edge>`;
  const typesOf = (inside: string) =>
    read(graphml(inside, '<key for="edge" id="d9" yfiles.type="edgegraphics"/>')).edges.map(
      ({ type }) => type,
    );
  expect(typesOf(edge('#FF0000') + edge('#00ff00'))).toEqual(['#ff0000', '#00ff00']);
  expect(typesOf(edge('#FF0000') + edge('#ff0000'))).toEqual([undefined, undefined]);
  const label = '<y:EdgeLabel>fights</y:EdgeLabel>';
  expect(typesOf(edge('#FF0000') + edge('#00FF00', label))).toEqual([undefined, 'fights']);
});

test('a key for all is for nodes and edges; for one only it is unknown to the other', () => {
  const value = '<data key="k">1</data>';
  const { nodes, edges, notes } = read(
    graphml(
      `<node id="a">${value}<data key="n">2</data></node><edge source="a" target="b"><data key="n">3</data>${value}</edge>`,
      '<key id="k" attr.name="Kind" for="all"/><key id="n" for="node" attr.name="__proto__"/>',
    ),
  );
  expect(nodes[0]?.attributes).toEqual([
    ['Kind', '1'],
    ['__proto__', '2'],
  ]);
  expect(edges[0]).toMatchObject({
    type: '1',
    attributes: [
      ['n', '3'],
      ['Kind', '1'],
    ],
  });
  expect(notes).toHaveLength(1);
});

test.each([
  ['directed="false"', false],
  ['directed="0"', false],
  ['directed="1"', true],
  ['', true],
])('an edge with %s in a directed graph: %s', (attribute, directed) => {
  const { edges } = read(graphml(`<edge source="a" target="b" ${attribute}/>`));
  expect(edges[0]?.directed).toBe(directed);
});

test.each([
  ['a node without an id', graphml('\n<node/>'), 'line 3', 'The node has no “id”'],
  ['an edge without an end', graphml('<edge target="a"/>'), 'line 2', 'The edge has no “source”'],
  ['no graph', '<graphml/>', null, 'The file has no graph in it'],
])('%s is refused', (_, text, record, message) => {
  expect(problemsOf(readGraphml(text, 'a.graphml'))).toEqual([[record, message]]);
});

test('yFiles for the web says labels and boxes in its own way', () => {
  const { nodes, edges, notes } = read(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/3.0">
    <key id="d0" for="node" attr.name="NodeLabels" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeLabels"/>
    <key id="d1" for="node" attr.name="NodeGeometry" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeGeometry"/>
    <key id="d2" for="edge" attr.name="EdgeLabels" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/EdgeLabels"/>
    <graph edgedefault="directed">
      <node id="n0">
        <data key="d0"><x:List><y:Label><y:Label.Text><![CDATA[Los Zetas]]></y:Label.Text></y:Label></x:List></data>
        <data key="d1"><y:RectD X="10" Y="-4" Width="20" Height="8"/></data>
      </node>
      <node id="n1"/>
      <edge source="n0" target="n1">
        <data key="d2"><x:List><y:Label Text="rivalry"/></x:List></data>
      </edge>
    </graph></graphml>`);
  expect(nodes[0]).toMatchObject({ label: 'Los Zetas', position: { x: 20, y: 0 } });
  expect(edges[0]?.type).toBe('rivalry');
  expect(notes).toEqual([]);
});
