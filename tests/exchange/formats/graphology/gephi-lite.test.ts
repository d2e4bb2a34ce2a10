import { expect, test } from 'vitest';
import {
  isGraphology,
  readGraphology,
} from '../../../../src/exchange/formats/graphology/graphology-json.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { graphOf } from '../../read-graphs.ts';

/** As Gephi Lite 1.0 saves a workspace. */
const WORKSPACE = {
  type: 'gephi-lite',
  version: '1.0.1',
  graphDataset: {
    metadata: { title: 'Coast', type: 'mixed' },
    nodeData: { '0': { label: 'Norte', kind: 'cartel' }, '1': { label: 'Sur' }, '2': {} },
    edgeData: { e0: { type: 'rivalry', since: 2010 }, e1: {} },
    nodeRenderingData: { '2': { label: 'Este', color: '#f00' } },
    nodeFields: [],
    edgeFields: [],
    layout: { '0': { x: 1, y: 2 }, '1': { x: 3, y: 4 }, '2': { x: 5, y: 6 } },
    fullGraph: {
      attributes: {},
      options: { type: 'mixed', multi: true, allowSelfLoops: true },
      nodes: [{ key: '0' }, { key: '1' }, { key: '2' }],
      edges: [
        { key: 'e0', source: '0', target: '1', undirected: true },
        { key: 'e1', source: '1', target: '2' },
      ],
    },
  },
  filters: { past: [], future: [] },
  appearance: { nodesSize: { type: 'ranking' } },
};

test('a workspace of Gephi Lite has its names, places, attributes and directions', () => {
  expect(isGraphology(WORKSPACE)).toBe(true);
  const graph = graphOf(readGraphology(WORKSPACE, 'a.json'));
  expect(graph.title).toBe('Coast');
  expect(graph.nodes.map(({ label, position }) => [label, position])).toEqual([
    ['Norte', { x: 1, y: 2 }],
    ['Sur', { x: 3, y: 4 }],
    ['Este', { x: 5, y: 6 }],
  ]);
  expect(graph.nodes[0]?.attributes).toContainEqual(['kind', 'cartel']);
  expect(graph.edges.map(({ directed, type }) => [directed, type])).toEqual([
    [false, 'rivalry'],
    [true, undefined],
  ]);
  expect(graph.edges[0]?.attributes).toContainEqual(['since', 2010]);
  expect(graph.notes).toEqual([]);
});

test('it opens, also where only its graph was kept', () => {
  for (const value of [WORKSPACE, WORKSPACE.graphDataset]) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const result = importFiles([{ name: 'work.json', bytes }], NO_CHOICES);
    expect(result.ok && result.proposal.format).toBe('graphology');
  }
});

test('before version 1 places, labels and weights stand with how all is drawn', () => {
  const { layout: _, ...dataset } = WORKSPACE.graphDataset;
  const nodeRenderingData = { '0': { label: 'Norte', x: 1, y: 2 }, '1': { x: 3, y: 4 } };
  const edgeRenderingData = { e0: { weight: 8, label: 'pact' } };
  const old = {
    ...WORKSPACE,
    version: '0.6.3',
    graphDataset: { ...dataset, nodeRenderingData, edgeRenderingData },
  };
  const graph = graphOf(readGraphology(old, 'a.json'));
  expect(graph.nodes[0]?.position).toEqual({ x: 1, y: 2 });
  expect(graph.edges[0]?.attributes).toEqual(
    expect.arrayContaining([
      ['weight', 8],
      ['label', 'pact'],
    ]),
  );
});
