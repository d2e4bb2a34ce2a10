/**
 * NetworkX and igraph read what is written for them. Each runs where a Python has it; CI installs NetworkX, and sets
 * EXPLORER_REQUIRE_NETWORKX=1 so that its tests cannot be passed over. A NetworkX that does not know GEXF 1.3 yet is
 * given the same file under the name of 1.2.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCytoscapeJson } from '../../../src/exchange/formats/cytoscape/cytoscape-json.ts';
import type { Write } from '../../../src/exchange/formats/format.ts';
import { writeGexf } from '../../../src/exchange/formats/gexf/gexf-writer.ts';
import { writeGml } from '../../../src/exchange/formats/gml/gml-writer.ts';
import { writeGraphml } from '../../../src/exchange/formats/graphml/graphml-writer.ts';
import { writeNodeLink } from '../../../src/exchange/formats/node-link/node-link-writer.ts';
import { writePajek } from '../../../src/exchange/formats/pajek/pajek-writer.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import type { Layout, Network } from '../../../src/network/records.ts';
import { relationType } from '../../../src/network/relation-types.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { messageOf } from '../../said.ts';

/** Asked once for each library: a Python takes long to start. */
const pythons = new Map<string, string | undefined>();

function pythonWith(library: string): string | undefined {
  if (!pythons.has(library)) {
    const has = (command: string) => spawnSync(command, ['-c', `import ${library}`]).status === 0;
    pythons.set(library, ['/usr/bin/python3', 'python3'].find(has));
  }
  return pythons.get(library);
}

const NETWORKX = `
import json, sys, networkx as nx
def older(f):
    with open(f, encoding="utf-8") as file: text = file.read()
    with open(f, "w", encoding="utf-8") as file: file.write(text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft"))
def linked(data):
    try:
        return nx.node_link_graph(data, edges="links")
    except TypeError:
        return nx.node_link_graph(data)
def read(f):
    if f.endswith(".gexf"):
        if "1.3" not in nx.readwrite.gexf.GEXF.versions: older(f)
        return nx.read_gexf(f)
    if f.endswith(".gml"):
        nx.read_gml(f)
        return nx.read_gml(f, label="record")
    if f.endswith(".json"):
        with open(f, encoding="utf-8") as file: return linked(json.load(file))
    if f.endswith(".cyjs"):
        with open(f, encoding="utf-8") as file: return nx.cytoscape_graph(json.load(file))
    return nx.read_graphml(f)
def told(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": {str(id): data for id, data in graph.nodes(data=True)},
        "edges": [{**data, "ends": sorted([str(a), str(b)])} for a, b, data in graph.edges(data=True)],
    }
print(json.dumps([told(read(f)) for f in sys.argv[1:]]))
`;

// igraph warns that it leaves out where GML places nodes, and leaves entities with a number as they are.
const IGRAPH = `
import html, json, sys, warnings, igraph
warnings.simplefilter("ignore")
def said(attributes):
    plain = lambda value: html.unescape(value) if isinstance(value, str) else value
    return {name: plain(value) for name, value in attributes.items() if value == value}
def told(f):
    graph = igraph.Graph.Read(f)
    ids = graph.vs["record"]
    return {
        "directed": graph.is_directed(),
        "nodes": {v["record"]: said(v.attributes()) for v in graph.vs},
        "edges": [{**said(e.attributes()), "ends": sorted([ids[e.source], ids[e.target]])} for e in graph.es],
    }
print(json.dumps([told(f) for f in sys.argv[1:]]))
`;

interface Told {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

interface Case {
  readonly extension: string;
  readonly write: Write;
  /** Lists and objects are themselves, not JSON in a text. */
  readonly isJson?: true;
}

const CASES: readonly Case[] = [
  { extension: 'gexf', write: writeGexf },
  { extension: 'graphml', write: writeGraphml },
  { extension: 'gml', write: writeGml },
  { extension: 'json', write: writeNodeLink, isJson: true },
  { extension: 'cyjs', write: writeCytoscapeJson, isJson: true },
];

const whole = shippedNetwork();
const NETWORKS = [
  { of: 'both directions', directed: true, network: whole },
  ...[true, false].map((directed) => ({
    of: directed ? 'one direction' : 'no direction',
    directed,
    network: {
      ...whole,
      relations: whole.relations.filter(({ type }) => relationType(type).directed === directed),
    },
  })),
];

/** What another program makes of the three networks, in one format. */
function told(command: string, script: string, { extension, write }: Case): Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const files = NETWORKS.map(({ network }, index) => {
    const file = join(folder, `${index}.${extension}`);
    writeFileSync(file, write(network, new Map(), '2026-11-27'));
    return file;
  });
  const { stdout, stderr } = spawnSync(command, ['-W', 'error', '-c', script, ...files], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Told[];
}

function expectRecords({ nodes, edges }: Told, network: Network, { isJson }: Case): void {
  const { organizations, relations } = network;
  const value = (list: unknown) => (isJson ? list : JSON.stringify(list));
  expect(Object.keys(nodes).sort()).toEqual(organizations.map(({ id }) => id).sort());
  for (const { id, name, kind, aliases } of organizations)
    expect(nodes[id]).toMatchObject({ name, kind, aliases: value(aliases) });
  const found = edges.map(({ ends, type, evidence }) => JSON.stringify([ends, type, evidence]));
  const expected = relations.map(({ source, target, type, evidence }) =>
    JSON.stringify([[source, target].sort(), type, value(evidence)]),
  );
  expect(found.sort()).toEqual(expected.sort());
}

const networkx = pythonWith('networkx');

describe.runIf(networkx !== undefined || process.env.EXPLORER_REQUIRE_NETWORKX === '1')(
  'NetworkX reads all organizations, relations and their fields',
  () => {
    test.each(CASES)('from $extension', (format) => {
      if (networkx === undefined) throw new Error('no Python here can import networkx');
      for (const [index, graph] of told(networkx, NETWORKX, format).entries()) {
        const { network = whole, directed } = NETWORKS[index] ?? {};
        expect(graph.directed).toBe(directed);
        expectRecords(graph, network, format);
        for (const { organization, x, y } of whole.layout?.positions ?? [])
          expect(graph.nodes[organization]).toMatchObject(placed(format.extension, x, y));
      }
    });
  },
);

const PAJEK = `
import json, sys, networkx, igraph
f = sys.argv[1]
x = networkx.read_pajek(f)
i = igraph.Graph.Read_Pajek(f)
names = i.vs["name"]
print(json.dumps([
    [[*sorted([a, b]), e["weight"], e["l"]] for a, b, e in x.edges(data=True)],
    [[*sorted([names[e.source], names[e.target]]), e["weight"], e["label"]] for e in i.es],
]))
`;

test.runIf(pythonWith('networkx, igraph') !== undefined)(
  'both read the names, types and signs of Pajek',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'));
    const file = join(folder, 'a.net');
    writeFileSync(file, writePajek(whole));
    const { stdout } = spawnSync(pythonWith('networkx, igraph') ?? '', ['-c', PAJEK, file], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const names = new Map(whole.organizations.map(({ id, name }) => [id, name]));
    const expected = whole.relations.map(({ source, target, type }) =>
      [...[names.get(source), names.get(target)].sort(), type === 'rivalry' ? -1 : 1, type].join(),
    );
    for (const edges of JSON.parse(stdout) as string[][][])
      expect(edges.map((edge) => edge.join()).sort()).toEqual(expected.sort());
  },
);

function placed(extension: string, x: number, y: number): object {
  // NetworkX has no room for them there.
  if (extension === 'cyjs') return {};
  if (extension === 'gexf') return { viz: { position: { x, y: 0 - y, z: 0 } } };
  return extension === 'gml' ? { graphics: { x, y } } : { x, y };
}

const igraph = pythonWith('igraph');

describe.runIf(igraph !== undefined)('igraph reads the same', () => {
  test.each(CASES.filter(({ extension }) => /^(?:graphml|gml)$/.test(extension)))(
    'from $extension',
    (format) => {
      for (const [index, graph] of told(igraph ?? '', IGRAPH, format).entries()) {
        const { network = whole, directed } = NETWORKS[index] ?? {};
        expect(graph.directed).toBe(directed);
        expectRecords(graph, network, format);
      }
    },
  );
});

// What igraph's Python before 1.0 is given to write as `str` it copies after it has freed it: some runs damage it, most
// where the machine is busy. Bytes it copies well, and igraph itself writes the same of both.
const AGAIN = {
  igraph: `
import sys, warnings, igraph
warnings.simplefilter("ignore")
held = lambda value: value.encode() if isinstance(value, str) else value
for f in sys.argv[1:]:
    g = igraph.Graph.Read(f)
    for name in g.attributes(): g[name] = held(g[name])
    for records in (g.vs, g.es):
        for name in records.attributes(): records[name] = [held(value) for value in records[name]]
    g.write(f)
`,
  networkx: `
import json, sys, networkx as nx
for f in sys.argv[1:]:
    if f.endswith(".gml"): nx.write_gml(nx.read_gml(f, label="record"), f)
    elif f.endswith(".cyjs"):
        with open(f, encoding="utf-8") as file: graph = nx.cytoscape_graph(json.load(file))
        with open(f, "w", encoding="utf-8") as file: json.dump(nx.cytoscape_data(graph), file)
    else: nx.write_graphml(nx.read_graphml(f), f)
`,
} as const;

/** What opens of a file that another program has read and written. */
function throughOther(library: keyof typeof AGAIN, network: Network, name: string, write: Write) {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const file = join(folder, name);
  writeFileSync(file, write(network, new Map(), '2026-11-27'));
  const { status, stderr } = spawnSync(pythonWith(library) ?? '', ['-c', AGAIN[library], file], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  const result = importFiles([{ name, bytes }], NO_CHOICES);
  if (!result.ok) throw new Error(messageOf(result.problems));
  return result.proposal.network;
}

const placesIn = ({ positions = [] }: Partial<Layout> = {}) =>
  new Map(positions.map(({ organization, x, y }) => [organization, [x, y]]));

describe.each([
  ['igraph', 'a.graphml', writeGraphml],
  ['networkx', 'a.graphml', writeGraphml],
  ['networkx', 'a.gml', writeGml],
] as const)('%s writes %s again', (library, name, write) => {
  test.runIf(pythonWith(library) !== undefined)(
    'and ids, types, directions, quotes and all else come back, though nodes are numbered anew',
    () => {
      const { layout, ...again } = throughOther(library, whole, name, write);
      const { layout: before, ...records } = whole;
      expect(again).toEqual(records);
      expect(placesIn(layout)).toEqual(placesIn(before));
    },
  );
});

test.runIf(networkx !== undefined)(
  'of Cytoscape JSON that NetworkX writes again all but places comes back',
  () => {
    const written = throughOther('networkx', whole, 'a.cyjs', writeCytoscapeJson);
    const { layout: _, layouts: __, ...again } = written;
    const { layout: ___, layouts: ____, ...records } = whole;
    expect(again).toEqual(records);
  },
);
test.runIf(igraph !== undefined)(
  'of GML that igraph writes again all but places comes back',
  () => {
    const { layout: _, layouts: __, ...again } = throughOther('igraph', whole, 'a.gml', writeGml);
    const { layout: ___, layouts: ____, ...records } = whole;
    expect(again).toEqual(records);
  },
);
