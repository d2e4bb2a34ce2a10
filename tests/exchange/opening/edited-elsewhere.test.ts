import { describe, expect, test } from 'vitest';
import type {
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
} from '../../../src/exchange/formats/foreign-graph.ts';
import { readGexf } from '../../../src/exchange/formats/gexf/gexf-reader.ts';
import { writeGexf } from '../../../src/exchange/formats/gexf/gexf-writer.ts';
import { readGraphml } from '../../../src/exchange/formats/graphml/graphml-reader.ts';
import { writeGraphml } from '../../../src/exchange/formats/graphml/graphml-writer.ts';
import { foreignNetwork } from '../../../src/exchange/opening/foreign-network.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { saidNotes } from '../../said.ts';
import { fixture } from '../read-graphs.ts';

const ours = smallNetwork();

/** Our own file, as another program saved it with more in it. */
function edited({ nodes = [], edges = [] }: Partial<Pick<ForeignGraph, 'nodes' | 'edges'>>) {
  const read = readGexf(writeGexf(ours, new Map()), 'ours.gexf');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const graph = {
    ...read.value,
    nodes: [...read.value.nodes, ...nodes],
    edges: [...read.value.edges, ...edges],
  };
  const made = foreignNetwork(graph, 'ours.gexf', new Map());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { network: made.value.network, notes: made.notes, graph: read.value };
}

function named(label: string): ForeignNode {
  return { id: `new ${label}`, label, attributes: [], place: `node ${label}` };
}

describe('a file of ours to which another program added', () => {
  test('a node without a position keeps all other positions and how they were found', () => {
    const { network } = edited({ nodes: [named('Newcomer')] });
    expect(network.organizations.at(-1)?.id).toBe('newcomer');
    expect(network.layout).toEqual(ours.layout);
  });

  test.each([
    ['source', ours.sources[0]?.id],
    ['bloc', ours.blocs[0]?.id],
    ['dispute', ours.disputes[0]?.id],
    ['relation', ours.relations[0]?.id],
  ])('a node that is called like a %s has an id of its own', (_, id = '') => {
    const { network } = edited({ nodes: [named(id)] });
    expect(network.organizations.at(-1)?.id).toBe(`${id}-2`);
    expect(network.relations).toEqual(ours.relations);
  });

  test('an edge whose id would be that of a relation of ours has another', () => {
    const [a, b] = ours.organizations.map(({ id }) => id);
    const added = (place: string): ForeignEdge => ({
      source: a ?? '',
      target: b ?? '',
      directed: true,
      type: 'binds',
      attributes: [],
      place,
    });
    const first = edited({ edges: [added('first')] }).network.relations.at(-1);
    if (!first) throw new Error('no relation was added');
    const taken = { ...ours, relations: [...ours.relations, { ...first, evidence: [] }] };
    const read = readGexf(writeGexf(taken, new Map()), 'ours.gexf');
    if (!read.ok) throw new Error('not read');
    const graph = { ...read.value, edges: [...read.value.edges, added('second')] };
    const made = foreignNetwork(graph, 'ours.gexf', new Map());
    expect(made.ok && made.value.network.relations.slice(-2).map(({ id }) => id)).toEqual([
      first.id,
      `${first.id}-2`,
    ]);
  });

  test('a copy of an edge is a record too, with an id of its own, and that is said', () => {
    const [copied] = edited({}).graph.edges;
    if (!copied) throw new Error('no edge');
    const { network, notes } = edited({ edges: [{ ...copied, place: { line: 99 } }] });
    const [first] = ours.relations;
    expect(network.relations.at(-1)).toEqual({ ...first, id: `${first?.id}-2` });
    expect(network.relations.slice(0, -1)).toEqual(ours.relations);
    expect(saidNotes(notes).filter(({ place }) => place === 'line 99')).toHaveLength(1);
  });
});

describe('what igraph wrote again', () => {
  test('is the same network, though its nodes and edges have other ids', () => {
    const read = readGraphml(fixture('graphml/small_rewritten-by-igraph.graphml'), 'a.graphml');
    const made = read.ok && foreignNetwork(read.value, 'a.graphml', new Map());
    const { layout: _, ...records } = ours;
    expect(made).toMatchObject({ ok: true, value: { network: records, types: [] }, notes: [] });
  });
});

test('what speaks of a record that was taken away is left out, and that is said', () => {
  const read = readGraphml(writeGraphml(ours, new Map()), 'ours.graphml');
  if (!read.ok) throw new Error('not read');
  const [bloc] = ours.blocs;
  const gone = bloc?.members[0]?.organization ?? '';
  const nodes = read.value.nodes.filter(({ id }) => id !== gone);
  const edges = read.value.edges.filter(({ source, target }) => source !== gone && target !== gone);
  const made = foreignNetwork({ ...read.value, nodes, edges }, 'ours.graphml', new Map());
  if (!made.ok) throw new Error('refused');
  const { blocs, disputes } = made.value.network;
  expect(blocs[0]?.members.map(({ organization }) => organization)).not.toContain(gone);
  const left = new Set([...nodes, ...edges, ...blocs].map(({ id }) => id));
  expect(disputes).toEqual(ours.disputes.filter(({ about }) => left.has(about)));
  expect(made.notes).toContainEqual({
    code: 'reference-left-out',
    params: { id: gone },
    place: bloc?.id,
  });
});

describe('the id of a network in GraphML', () => {
  test('is found where NetworkX puts it', () => {
    const written = writeGraphml(ours, new Map());
    const [, key = ''] = /<key id="(g\d+)" for="graph" attr\.name="id"/.exec(written) ?? [];
    const passed = written
      .replace(`<data key="${key}">${ours.id}</data>`, '')
      .replace('<graph ', `<graph id="${ours.id}" `);
    expect(passed).not.toContain(`<data key="${key}">`);
    const read = readGraphml(passed, 'ours.graphml');
    const made = read.ok && foreignNetwork(read.value, 'other.graphml', new Map());
    expect(made ? made.ok && made.value.network.id : null).toBe(ours.id);
  });
});
