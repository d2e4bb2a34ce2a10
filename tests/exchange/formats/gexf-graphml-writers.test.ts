import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type {
  ForeignAttributes,
  ForeignGraph,
} from '../../../src/exchange/formats/foreign-graph.ts';
import { readGexf } from '../../../src/exchange/formats/gexf/gexf-reader.ts';
import { writeGexf } from '../../../src/exchange/formats/gexf/gexf-writer.ts';
import { readGraphml } from '../../../src/exchange/formats/graphml/graphml-reader.ts';
import { writeGraphml } from '../../../src/exchange/formats/graphml/graphml-writer.ts';
import {
  asText,
  networkAttributes,
  organizationAttributes,
  relationAttributes,
  workedOut,
} from '../../../src/exchange/formats/record-attributes.ts';
import { wordsKey } from '../../../src/network/quotes.ts';
import type { Network } from '../../../src/network/records.ts';
import { relationType } from '../../../src/network/relation-types.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { messageOf } from '../../said.ts';
import { networks } from '../generated-networks.ts';

const FORMATS = [
  { name: 'GEXF', write: writeGexf, read: readGexf, parse: parseGexf },
  { name: 'GraphML', write: writeGraphml, read: readGraphml, parse: parseGraphml },
] as const;

const texts = (attributes: ForeignAttributes) =>
  attributes.map(([name, value]) => [name, asText(value)]);

describe.each(FORMATS)('$name', ({ write, read, parse }) => {
  const again = (network: Network): ForeignGraph => {
    const outcome = read(write(network, new Map()), 'a');
    if (!outcome.ok) throw new Error(messageOf(outcome.problems));
    return outcome.value;
  };

  test('gives back ids, ends, directions, positions and every attribute', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const graph = again(network);
        expect(graph.notes).toEqual([]);
        // A title without words is none: what describes the network stands for it.
        const { title, description } = network;
        expect(graph.title?.trim() || title).toBe(title.trim() || description.trim() || title);
        expect(texts(graph.attributes)).toEqual(
          expect.arrayContaining(texts(networkAttributes(network))),
        );
        expect(
          graph.nodes.map(({ id, label = '', position }) => [id, label.trim(), position]),
        ).toEqual(
          network.organizations.map(({ id, name }, index) => {
            const { x = 0, y = 0 } = network.layout?.positions[index] ?? {};
            return [id, name.trim(), { x, y }];
          }),
        );
        for (const [index, organization] of network.organizations.entries())
          expect(texts(graph.nodes[index]?.attributes ?? [])).toEqual(
            expect.arrayContaining([
              ...texts(organizationAttributes(organization)),
              ['pinned', String(network.layout?.positions[index]?.pinned)],
            ]),
          );
        expect(graph.edges.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
          network.relations.map(({ id, source, target }) => ({ id, source, target })),
        );
        for (const [index, relation] of network.relations.entries()) {
          const edge = graph.edges[index];
          expect(edge?.directed).toBe(relationType(relation.type).directed);
          expect(edge?.type).toBe(relation.type);
          expect(texts(edge?.attributes ?? [])).toEqual(
            expect.arrayContaining(
              texts(relationAttributes(relation, workedOut(network, new Map())(relation))),
            ),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('graphology reads the same nodes and edges', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const graph = parse(MultiGraph, write(network, new Map()));
        expect(graph.nodes()).toEqual(network.organizations.map(({ id }) => id));
        expect(graph.edges()).toHaveLength(network.relations.length);
        for (const { id, source, target, basis } of network.relations) {
          expect(graph.extremities(id).sort()).toEqual([source, target].sort());
          expect(graph.getEdgeAttribute(id, 'basis')).toBe(basis);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a network of one direction says so plainly, and fields of other programs are typed', () => {
    const { relations, ...rest } = smallNetwork();
    const only = (directed: boolean) =>
      again({
        ...rest,
        relations: relations.filter(({ type }) => relationType(type).directed === directed),
      }).edges.map((edge) => edge.directed);
    expect(new Set(only(true))).toEqual(new Set([true]));
    expect(new Set(only(false))).toEqual(new Set([false]));
    expect(write({ ...rest, relations }, new Map())).toMatch(
      /"pinned"[^>]*type="boolean"|"x"[^>]*type="double"/,
    );
  });

  test('says what the check of the words found', () => {
    const network = smallNetwork();
    const [relation] = network.relations;
    if (!relation) throw new Error('no relation');
    const checks = new Map(
      relation.evidence.map((quote) => [wordsKey(quote), { state: 'changed' } as never]),
    );
    const outcome = read(write(network, checks), 'a');
    expect(outcome.ok && outcome.value.edges[0]?.attributes).toContainEqual([
      'evidenceState',
      'changed',
    ]);
  });

  test('keeps names to the letter, but for what XML cannot hold', () => {
    const network = smallNetwork();
    const [organization, ...others] = network.organizations;
    if (!organization) throw new Error('no organization');
    const renamed = (name: string) =>
      again({ ...network, organizations: [{ ...organization, name }, ...others] }).nodes[0]?.label;
    for (const name of [' <b>&amp;"\'\t\r\n', ']]>', '😀 é', '__proto__'])
      expect(renamed(name)).toBe(name);
    expect(renamed('a\u0000b\uD800')).toBe('a\uFFFDb\uFFFD');
  });

  test('fields that the format does not know do not spoil the file', () => {
    const network = smallNetwork();
    const strange = JSON.parse('{"__proto__": 1, "x": "no number", "weight": true}') as object;
    const graph = again({
      ...network,
      organizations: network.organizations.map((organization, index) =>
        index === 0 ? { ...organization, ...strange } : organization,
      ),
    });
    expect(graph.nodes).toHaveLength(network.organizations.length);
    expect(texts(graph.nodes[0]?.attributes ?? [])).toContainEqual(['weight', 'true']);
  });
});

test('GEXF: what is said of the whole network is left out with a note where it cannot be read', () => {
  const { title } = smallNetwork();
  const written = writeGexf(smallNetwork(), new Map()).replace('<?explorer-network {', '$&{broken');
  expect(readGexf(written, 'a')).toMatchObject({
    ok: true,
    value: { notes: [{ code: 'head-left-out', place: null }], title },
  });
});

test('GraphML of both directions: every edge by name alone as Gephi reads it', () => {
  const local = (text: string, name: string) =>
    [...text.matchAll(/<edge [^>]*/g)].map(
      ([edge]) => [...edge.matchAll(new RegExp(`[ :]${name}="([^"]*)"`, 'g'))].at(-1)?.[1],
    );
  const network = smallNetwork();
  const directed = network.relations.map(({ type }) => relationType(type).directed);
  expect(local(writeGraphml(network, new Map()), 'directed')).toEqual(
    directed.map((is) => (is ? undefined : 'false')),
  );
});
