import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toGraph } from '../../src/network/graph.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import { relationType } from '../../src/network/relation-types.ts';

const parsed = parseNetwork(
  readFileSync('tests/fixtures/networks/small.json', 'utf8'),
  'small.json',
);
if (!parsed.ok) throw new Error('The fixture is not sound');
const network = parsed.value;
const graph = toGraph(network);
const ids = (relations: { id: string }[]) => relations.map(({ id }) => id);

describe('toGraph', () => {
  test('has every record once, under its id, in order', () => {
    expect(graph.nodes()).toEqual(ids(network.organizations));
    expect(graph.edges()).toEqual(ids(network.relations));
    for (const relation of network.relations)
      expect(graph.getEdgeAttribute(relation.id, 'relation')).toBe(relation);
  });

  test('is mixed: a relation has a direction where its type has one', () => {
    for (const { id, type, source, target } of network.relations) {
      expect(graph.isDirected(id)).toBe(relationType(type).directed);
      expect(graph.extremities(id)).toEqual([source, target]);
    }
    expect(graph.undirectedSize).toBeGreaterThan(0);
    expect(graph.directedSize).toBeGreaterThan(0);
  });

  test('does not carry one graph’s changes into the next', () => {
    toGraph(network).dropNode('alder-group');
    expect(toGraph(network).order).toBe(network.organizations.length);
  });
});
