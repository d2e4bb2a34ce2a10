import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCx2, readCx2 } from '../../../../src/exchange/formats/cx2/cx2-reader.ts';
import { writeCx2 } from '../../../../src/exchange/formats/cx2/cx2-writer.ts';
import type { Network } from '../../../../src/network/records.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { saidNotes } from '../../../said.ts';
import { networks } from '../../generated-networks.ts';
import { expectRecords, fixture, graphOf, problemsOf } from '../../read-graphs.ts';

type Values = Record<string, unknown>;

const read = (value: unknown) => readCx2(value, 'a.cx2');
const frame = (...aspects: object[]) => [{ CXVersion: '2.0' }, ...aspects];
const written = (network: Network) =>
  JSON.parse(writeCx2(network, new Map())) as Record<string, Values[]>[];

test('what is written is read back with every record', () => {
  expectRecords(graphOf(read(written(smallNetwork()))), smallNetwork());
  fc.assert(
    fc.property(networks, (network) => expectRecords(graphOf(read(written(network))), network)),
    { numRuns: 50 },
  );
});

describe('files of Cytoscape Web', () => {
  test.each([
    ['minimal', 2, 1],
    ['local-created', 20, 30],
    ['ndex-exported', 20, 30],
    ['rich-edge-attributes', 20, 30],
    ['with-cartesian-layout', 20, 30],
    ['with-visual-style', 20, 30],
    ['medium-network', 100, 200],
  ])('%s opens', (name, nodes, edges) => {
    const value: unknown = JSON.parse(fixture(`cx2/${name}.valid.cx2`));
    expect(isCx2(value)).toBe(true);
    const graph = graphOf(read(value));
    expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
    expect(graph.nodes[0]).toMatchObject({ id: '0', label: 'node1', place: 'nodes[0]' });
    expect(graph.edges[0]).toMatchObject({ source: '0', target: '1', type: 'interacts' });
  });

  test('their titles, positions and attributes are there', () => {
    const titled = graphOf(read(JSON.parse(fixture('cx2/ndex-exported.valid.cx2'))));
    expect(titled.title).toBe('Test Network 20 nodes');
    expect(titled.nodes[1]?.attributes).toEqual([
      ['n', 'node2'],
      ['type', 'gene'],
      ['score', '0.10'],
    ]);
    const placed = graphOf(read(JSON.parse(fixture('cx2/with-cartesian-layout.valid.cx2'))));
    expect(placed.nodes[0]?.position).toEqual({ x: 50, y: 50 });
  });

  test('styles are left out, and said so', () => {
    const { notes } = graphOf(read(JSON.parse(fixture('cx2/with-visual-style.valid.cx2'))));
    expect(saidNotes(notes)).toEqual([
      { message: 'Left out, for it is no part of the network: visualProperties', place: null },
    ]);
  });

  test.each([
    ['duplicate-node-ids', 'nodes[2]', 'The id 0 is another node’s already'],
    ['invalid-edge-reference', 'edges[0]', 'The edge ends at node 99999, which is not in the file'],
    ['wrong-version', 'CXVersion', 'The file is CX of version “1.0”; only CX 2 can be read'],
  ])('%s is refused', (name, place, message) => {
    const value: unknown = JSON.parse(fixture(`cx2/${name}.invalid.cx2`));
    expect(isCx2(value)).toBe(true);
    expect(problemsOf(read(value))).toEqual([[place, message]]);
  });
});

describe('what is written', () => {
  const document = written(smallNetwork());

  test('has its parts in the order of the format', () => {
    expect(document.map((part) => Object.keys(part)[0])).toEqual([
      'CXVersion',
      'metaData',
      'attributeDeclarations',
      'networkAttributes',
      'nodes',
      'edges',
      'status',
    ]);
  });

  test('counts its aspects', () => {
    const { organizations, relations } = smallNetwork();
    expect(document[1]?.metaData).toEqual([
      { name: 'attributeDeclarations', elementCount: 1 },
      { name: 'networkAttributes', elementCount: 1 },
      { name: 'nodes', elementCount: organizations.length },
      { name: 'edges', elementCount: relations.length },
    ]);
  });

  test('gives each value the type that is declared', () => {
    const is: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      boolean: (value) => typeof value === 'boolean',
      integer: Number.isSafeInteger,
      long: Number.isSafeInteger,
      double: Number.isFinite,
      list_of_string: (value) => Array.isArray(value) && value.every((v) => typeof v === 'string'),
    };
    fc.assert(
      fc.property(networks, (network) => {
        const aspects = Object.assign({}, ...written(network)) as Record<string, Values[]>;
        const owners: Record<string, Values[]> = {
          networkAttributes: aspects.networkAttributes ?? [],
          nodes: (aspects.nodes ?? []).map(({ v }) => v as Values),
          edges: (aspects.edges ?? []).map(({ v }) => v as Values),
        };
        for (const [owner, all] of Object.entries(owners)) {
          const declared = aspects.attributeDeclarations?.[0]?.[owner] as Record<
            string,
            { d: string }
          >;
          for (const [name, value] of all.flatMap(Object.entries<unknown>))
            expect([name, is[declared[name]?.d ?? '']?.(value)]).toEqual([name, true]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is named and versioned as NDEx shows it', () => {
    expect(document[3]?.networkAttributes?.[0]).toMatchObject({
      name: 'Alliances on an invented coast',
      version: '1',
    });
  });
});

test('short names and declared values are followed', () => {
  const declarations = {
    attributeDeclarations: [
      {
        nodes: { name: { a: 'n', d: 'string' }, seen: { d: 'boolean', v: true } },
        edges: { interaction: { a: 'i', v: 'ally' } },
      },
    ],
  };
  const { nodes, edges } = graphOf(
    read(
      frame(
        declarations,
        {
          nodes: [
            { id: 1, v: { n: 'A' } },
            { id: 2, v: { seen: false } },
          ],
        },
        {
          edges: [
            { s: 1, t: 2 },
            { s: 2, t: 1, v: { i: 'rival' } },
          ],
        },
      ),
    ),
  );
  expect(nodes.map(({ label, attributes }) => [label, attributes])).toEqual([
    [
      'A',
      [
        ['name', 'A'],
        ['seen', true],
      ],
    ],
    [undefined, [['seen', false]]],
  ]);
  expect(edges.map(({ type }) => type)).toEqual(['ally', 'rival']);
});

test('fragments of one aspect are one', () => {
  const { nodes } = graphOf(read(frame({ nodes: [{ id: 1 }] }, { nodes: [{ id: 2 }] })));
  expect(nodes.map(({ id, place }) => [id, place])).toEqual([
    ['1', 'nodes[0]'],
    ['2', 'nodes[1]'],
  ]);
});

test('a file that says it is not whole is opened with a note', () => {
  const value = frame(
    { metaData: [{ name: 'nodes', elementCount: 9 }] },
    { nodes: [{ id: 1 }] },
    { status: [{ success: false, error: 'no memory' }] },
  );
  expect(
    saidNotes(graphOf(read(value)).notes).map(({ place, message }) => [place, message]),
  ).toEqual([
    ['metaData', 'The file says that it has 9 nodes; 1 are there'],
    ['status', expect.stringContaining('did not succeed')],
  ]);
});

test('a node copied in Cytoscape is another node', () => {
  const document = written(smallNetwork());
  const nodes = document[4]?.nodes ?? [];
  nodes.push({ ...nodes[0], id: nodes.length });
  const ids = graphOf(read(document)).nodes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(nodes.length);
});

test('`record` is an id in our own files only', () => {
  const nodes = [{ id: 1, v: { record: 'vinyl' } }];
  expect(graphOf(read(frame({ nodes }))).nodes[0]).toMatchObject({
    id: '1',
    attributes: [['record', 'vinyl']],
  });
});

test('no content makes it throw', () => {
  const aspects = [
    'metaData',
    'attributeDeclarations',
    'networkAttributes',
    'nodes',
    'edges',
    'status',
  ];
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc
            .tuple(fc.constantFrom(...aspects), fc.jsonValue())
            .map(([name, value]) => ({ [name]: value })),
        ),
      ),
      (items) => {
        const outcome = readCx2([{ CXVersion: '2.0' }, ...items], 'a.cx2');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
