import { describe, expect, test } from 'vitest';
import { readGml } from '../../../../src/exchange/formats/gml/gml-reader.ts';
import { isGml } from '../../../../src/exchange/formats/text-formats.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

const read = (text: string) => graphOf(readGml(text, 'a.gml'));

describe('files of others', () => {
  test.each(['networkx', 'igraph'])('of %s: nodes, edges, directions and attributes', (name) => {
    const text = fixture(`gml/${name}.gml`);
    expect(isGml(text)).toBe(true);
    const { nodes, edges } = read(text);
    expect(nodes).toHaveLength(3);
    expect(
      edges.map(({ source, target, directed, type }) => [source, target, directed, type]),
    ).toEqual([
      ['0', '1', true, 'splinter of'],
      ['2', '1', true, 'alliance'],
      ['2', '0', true, 'rivalry'],
    ]);
    expect(edges[1]?.attributes).toContainEqual(['note', 'a "truce"']);
  });

  test('yEd and Gephi say where nodes are, and how they are drawn', () => {
    const graph = read(`Creator "yFiles"
      graph [ label "Coast" directed 0
        node [ id 1 label "M&#233;xico" graphics [ x 1.5 y -2 type "oval" ] ]
        node [ id 2 name "b" extra [ a 1 a 2 ] ]
        edge [ source 1 target 2 LabelGraphics [ text "x" ] ]
      ]`);
    expect(graph).toMatchObject({
      title: 'Coast',
      nodes: [
        { id: '1', label: 'México', position: { x: 1.5, y: -2 }, place: { line: 3 } },
        {
          id: '2',
          label: 'b',
          attributes: [
            ['name', 'b'],
            ['extra', { a: [1, 2] }],
          ],
        },
      ],
      edges: [{ directed: false }],
      notes: [{ code: 'drawing-left-out', params: { names: ['graphics', 'LabelGraphics'] } }],
    });
  });
});

test.each([
  [
    'a bracket too many',
    'graph [ node [ id 1 ] ] ]',
    'line 1',
    '“]” stands where it does not belong',
  ],
  ['a file cut off', 'graph [\nnode [ id 1\n', 'line 2', 'The file ends too early'],
  ['a value without a key', 'graph [\n"x" ]', 'line 2', '“"x"” stands where it does not belong'],
  ['a node without an id', 'graph [\nnode [ label "a" ] ]', 'line 2', 'The node has no id'],
  ['no graph', 'Creator "me"', null, 'The file has no graph in it'],
])('%s is refused, with its line', (_, text, place, message) => {
  expect(problemsOf(readGml(text, 'a.gml'))).toEqual([[place, message]]);
});
