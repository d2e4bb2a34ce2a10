import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { writeCytoscapeJson } from '../../src/exchange/formats/cytoscape/cytoscape-json.ts';
import { writeExplorerJson } from '../../src/exchange/formats/explorer/explorer-json.ts';
import { writeGraphologyJson } from '../../src/exchange/formats/graphology/graphology-json.ts';
import { READERS, SAVED_FORMATS } from '../../src/exchange/formats.ts';
import { OPENING_FORMATS, openableFiles } from '../../src/network/file-formats.ts';
import { wordsKey } from '../../src/network/quotes.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import type { Network } from '../../src/network/records.ts';
import { relationType } from '../../src/network/relation-types.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { networks } from './generated-networks.ts';

describe('explorer JSON', () => {
  const reread = (network: Network) => parseNetwork(writeExplorerJson(network), 'again.json');

  test('gives back the same records, every one', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(reread(network)).toEqual({ ok: true, value: network, notes: [] });
      }),
    );
    expect(reread(smallNetwork())).toEqual({ ok: true, value: smallNetwork(), notes: [] });
  });

  test('does not depend on the order in which fields were set', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, field]) => [key, key === 'selector' ? field : reversed(field)]),
            )
          : value;
    const network = smallNetwork();
    expect(writeExplorerJson(reversed(network) as Network)).toBe(writeExplorerJson(network));
  });

  test('keeps fields that this version does not know, after those it does', () => {
    const network = { later: { b: 1, a: 2 }, ...smallNetwork() };
    const written = writeExplorerJson(network);
    expect(Object.keys(JSON.parse(written) as object).at(-1)).toBe('later');
    expect(JSON.parse(written)).toEqual(network);
  });

  test('is indented by two and ends with a newline', () => {
    expect(writeExplorerJson(smallNetwork())).toMatch(
      /^\{\n {2}"format": "explorer-network",\n {2}"version": 1,\n[\s\S]*\n\}\n$/,
    );
  });
});

describe('Cytoscape.js JSON', () => {
  test('loads into Cytoscape.js with records and positions', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { elements } = JSON.parse(
          writeCytoscapeJson(network, new Map()),
        ) as cytoscape.CytoscapeOptions;
        const cy = cytoscape({
          headless: true,
          layout: { name: 'preset' },
          ...(elements && { elements }),
        });
        const edges = cy.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()]);
        expect(edges).toEqual(
          network.relations.map(({ id, source, target }) => [id, source, target]),
        );
        for (const { organization, x, y } of network.layout?.positions ?? [])
          expect(cy.getElementById(organization).position()).toEqual({ x, y });
        const pinned = new Map(network.layout?.positions.map((at) => [at.organization, at.pinned]));
        for (const organization of network.organizations)
          expect(cy.getElementById(organization.id).data()).toEqual({
            ...organization,
            value: organization.id,
            pinned: pinned.get(organization.id),
          });
      }),
      { numRuns: 50 },
    );
  });

  test('does not put a police force inside its government', () => {
    const { elements } = JSON.parse(
      writeCytoscapeJson(smallNetwork(), new Map()),
    ) as cytoscape.CytoscapeOptions;
    const cy = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      ...(elements && { elements }),
    });
    expect(cy.getElementById('dover-police').isChild()).toBe(false);
    expect(cy.getElementById('dover-police').data('partOf')).toBe('dover-government');
  });

  test('carries what belongs to no element in its own data', () => {
    const { data } = JSON.parse(writeCytoscapeJson(smallNetwork(), new Map())) as { data: object };
    const { sources, blocs, disputes } = smallNetwork();
    expect(data).toMatchObject({
      name: 'Alliances on an invented coast',
      sources,
      blocs,
      disputes,
    });
  });
});

describe('graphology JSON', () => {
  test('imports into a mixed multigraph with the same nodes and edges', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const graph = new MultiGraph();
        graph.import(JSON.parse(writeGraphologyJson(network, new Map())));
        expect(graph.nodes()).toEqual(network.organizations.map(({ id }) => id));
        expect(graph.mapEdges((key, _, source, target) => [key, source, target])).toEqual(
          network.relations.map(({ id, source, target }) => [id, source, target]),
        );
        for (const { id, type, evidence } of network.relations) {
          expect(graph.isDirected(id)).toBe(relationType(type).directed);
          expect(graph.getEdgeAttributes(id)).toMatchObject({ type, evidence });
        }
        for (const { organization, x, y } of network.layout?.positions ?? [])
          expect(graph.getNodeAttributes(organization)).toMatchObject({ x, y });
      }),
      { numRuns: 50 },
    );
  });

  test('names its nodes where other programs look', () => {
    const graph = new MultiGraph();
    graph.import(JSON.parse(writeGraphologyJson(smallNetwork(), new Map())));
    expect(graph.getNodeAttribute('rio-cartel', 'label')).toBe('Río Cartel');
    expect(graph.getAttribute('title')).toBe('Alliances on an invented coast');
  });
});

test('the chooser of files offers what opens, under every ending, and nothing else', () => {
  const offered = openableFiles().split(',');
  expect(offered).toEqual(expect.arrayContaining(['.gexf', '.xml', '.txt', 'application/json']));
  expect(offered).not.toContain('.cypher');
  expect(new Set(offered).size).toBe(offered.length);
  expect(READERS.map(({ format }) => format)).toEqual(OPENING_FORMATS);
});

test('each format has an id, an extension and a name of its own', () => {
  for (const field of ['id', 'extension'] as const)
    expect(new Set(SAVED_FORMATS.map((format) => format[field])).size).toBe(SAVED_FORMATS.length);
  expect(new Set(SAVED_FORMATS.map(({ id }) => words.format[id].label)).size).toBe(
    SAVED_FORMATS.length,
  );
});

test('other formats say what the check of the words found; the explorer’s own holds records alone', () => {
  const network = smallNetwork();
  const [relation] = network.relations;
  if (!relation) throw new Error('the fixture has relations');
  const checks = new Map(
    relation.evidence.map((quote) => [
      wordsKey(quote),
      { state: 'verified', at: { start: 0, end: 1 } } as const,
    ]),
  );
  const cytoscape = JSON.parse(writeCytoscapeJson(network, checks));
  expect(cytoscape.elements.edges[0].data.evidenceState).toBe('verified');
  const graphology = JSON.parse(writeGraphologyJson(network, checks));
  expect(graphology.edges.at(-1).attributes.evidenceState).toBe('not-checked');
  expect(writeExplorerJson(network)).not.toContain('evidenceState');
});
