import { expect, test } from 'vitest';
import { readXgmml } from '../../../../src/exchange/formats/xgmml/xgmml-reader.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

/** Made up, as Cytoscape 3 exports a network. */
const XGMML = fixture('xgmml/coast.xgmml');

test('names, attributes, lists, places, types and directions', () => {
  const graph = graphOf(readXgmml(XGMML, 'a.xgmml'));
  expect(graph.title).toBe('Coast');
  expect(graph.attributes).toEqual([['description', 'two groups']]);
  expect(graph.nodes).toMatchObject([
    {
      id: '62',
      label: 'Norte',
      position: { x: 10.5, y: -20 },
      attributes: [
        ['kind', 'cartel'],
        ['also', ['N', 'NN']],
      ],
    },
    { id: '63', label: 'Sur', attributes: [] },
  ]);
  expect(graph.edges.map(({ directed, type, attributes }) => [directed, type, attributes])).toEqual(
    [
      [false, 'rivalry', [['weight', '2']]],
      [true, 'splinter of', [['interaction', 'splinter of']]],
    ],
  );
});

test('it opens as XGMML, and a graph in a node is flattened with a note', () => {
  const nested = XGMML.replace(
    '<node id="63" label="Sur"/>',
    '<node id="63" label="Sur"><att><graph><node id="64" label="Este"/></graph></att></node>',
  );
  const bytes = new TextEncoder().encode(nested);
  const result = importFiles([{ name: 'network.xml', bytes }], NO_CHOICES);
  if (!result.ok) throw new Error('not opened');
  expect(result.proposal.format).toBe('xgmml');
  expect(result.proposal.network.organizations.map(({ name }) => name)).toEqual([
    'Norte',
    'Sur',
    'Este',
  ]);
  expect(result.proposal.notes.map(({ code }) => code)).toContain('graph-moved-out');
});

test('a node of the graph in a node that stands elsewhere is that one', () => {
  const graph = graphOf(
    readXgmml(
      `<graph xmlns:xlink="http://www.w3.org/1999/xlink"><node id="-1"/><node id="-4"><att><graph>
<node xlink:href="#-1"/></graph></att></node></graph>`,
      'a',
    ),
  );
  expect(graph.nodes.map(({ id }) => id)).toEqual(['-1', '-4']);
});

test('an edge without an end, and a file cut off, are refused with their lines', () => {
  expect(problemsOf(readXgmml('<graph>\n<edge source="a"/></graph>', 'a'))[0]?.[0]).toBe('line 2');
  expect(problemsOf(readXgmml(XGMML.slice(0, 500), 'a'))).toHaveLength(1);
});
