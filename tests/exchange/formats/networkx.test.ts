/**
 * NetworkX reads what is written for it. Runs where a Python has it; CI installs it, and sets
 * EXPLORER_REQUIRE_NETWORKX=1 so that the test cannot be passed over. One that does not know GEXF 1.3 yet is
 * given the same file under the name of 1.2.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGexf } from '../../../src/exchange/formats/gexf/gexf-writer.ts';
import { writeGraphml } from '../../../src/exchange/formats/graphml/graphml-writer.ts';
import { relationType } from '../../../src/network/relation-types.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import networkx']).status === 0,
);

const SCRIPT = `
import json, sys, networkx as nx
def told(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": sorted(({**data, "ends": sorted([a, b])} for a, b, data in graph.edges(data=True)), key=json.dumps),
    }
def older(f):
    text = open(f, encoding="utf-8").read()
    open(f, "w", encoding="utf-8").write(text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft"))
if "1.3" not in nx.readwrite.gexf.GEXF.versions:
    [older(f) for f in sys.argv[1:]]
print(json.dumps([told((nx.read_gexf if f.endswith("gexf") else nx.read_graphml)(f)) for f in sys.argv[1:]]))
`;

interface Told {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

test.runIf(python !== undefined || process.env.EXPLORER_REQUIRE_NETWORKX === '1')(
  'NetworkX reads GEXF and GraphML with all organizations, relations and their fields',
  () => {
    if (python === undefined) throw new Error('no Python here can import networkx');
    const whole = shippedNetwork();
    const networks = [true, false].map((directed) => ({
      ...whole,
      relations: whole.relations.filter(({ type }) => relationType(type).directed === directed),
    }));
    const cases = [whole, ...networks].flatMap((network) =>
      [writeGexf, writeGraphml].map((write) => ({ network, text: write(network, new Map()) })),
    );
    const folder = mkdtempSync(join(tmpdir(), 'networkx-'));
    const files = cases.map(({ text }, index) => {
      const file = join(folder, `${index}.${index % 2 === 0 ? 'gexf' : 'graphml'}`);
      writeFileSync(file, text);
      return file;
    });
    const { stdout, stderr } = spawnSync(python, ['-W', 'error', '-c', SCRIPT, ...files], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');

    const graphs = JSON.parse(stdout) as Told[];
    expect(graphs.map(({ directed }) => directed)).toEqual([true, true, true, true, false, false]);
    for (const [index, { nodes, edges }] of graphs.entries()) {
      const { organizations, relations, layout } = cases[index]?.network ?? whole;
      expect(Object.keys(nodes).sort()).toEqual(organizations.map(({ id }) => id).sort());
      for (const { id, name, kind, aliases } of organizations) {
        const { x, y } = layout?.positions.find((one) => one.organization === id) ?? {};
        const gexf = (down: number) => ({ viz: { position: { x, y: 0 - down, z: 0 } } });
        const position = y === undefined ? {} : index % 2 === 0 ? gexf(y) : { x, y };
        const said = { label: name, name, kind, aliases: JSON.stringify(aliases), ...position };
        expect(nodes[id]).toMatchObject(said);
      }
      const found = edges.map(({ ends, type, evidence }) => JSON.stringify([ends, type, evidence]));
      const expected = relations.map(({ source, target, type, evidence }) =>
        JSON.stringify([[source, target].sort(), type, JSON.stringify(evidence)]),
      );
      expect(found.sort()).toEqual(expected.sort());
    }
  },
);
