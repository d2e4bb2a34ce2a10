import { expect, test } from 'vitest';
import { isCx, readCx } from '../../../../src/exchange/formats/cx/cx-reader.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { fixture, graphOf, problemsOf } from '../../read-graphs.ts';

/** Made up, as NDEx gave networks out. */
const CX = JSON.parse(fixture('cx/coast.cx')) as object[];

test('aspects in several fragments, attributes, types and places', () => {
  expect(isCx(CX)).toBe(true);
  const graph = graphOf(readCx(CX, 'a.cx'));
  expect(graph.title).toBe('Coast');
  expect(graph.nodes.map(({ id, label, position }) => [id, label, position])).toEqual([
    ['1', 'Norte', { x: 10, y: -20 }],
    ['2', 'Sur', undefined],
  ]);
  expect(graph.nodes[0]?.attributes).toEqual([
    ['name', 'Norte'],
    ['since', '1990'],
    ['aliases', ['N', 'NN']],
  ]);
  expect(graph.edges).toMatchObject([
    { id: '9', source: '1', target: '2', directed: true, type: 'rivalry' },
  ]);
  expect(graph.notes).toMatchObject([{ params: { names: ['cyVisualProperties'] } }]);
});

test('it opens as CX', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(CX));
  const result = importFiles([{ name: 'network.json', bytes }], NO_CHOICES);
  expect(
    result.ok && [result.proposal.format, result.proposal.network.organizations.length],
  ).toEqual(['cx', 2]);
});

test('nodes without an id and edges without ends are problems with their places', () => {
  const broken = [CX[0], { nodes: [{ n: 'Norte' }] }, { edges: [{ s: 1 }] }];
  expect(problemsOf(readCx(broken, 'a.cx')).map(([place]) => place)).toEqual([
    'nodes[0]',
    'edges[0]',
  ]);
});
