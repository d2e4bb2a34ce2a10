import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPajek } from '../../../../src/exchange/formats/pajek/pajek-reader.ts';
import { writePajek } from '../../../../src/exchange/formats/pajek/pajek-writer.ts';
import { relationType } from '../../../../src/network/relation-types.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';
import { graphOf } from '../../read-graphs.ts';

test('names, ends, types and directions come back, and signs as nothing that is left over', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const graph = graphOf(readPajek(writePajek(network), 'a.net'));
      const numbers = network.organizations.map(({ id }) => id);
      expect(graph.nodes).toHaveLength(numbers.length);
      const told = graph.edges.map(({ source, target, directed, type, attributes }) =>
        [numbers[Number(source) - 1], numbers[Number(target) - 1], directed, type, attributes].map(
          (one) => JSON.stringify(one),
        ),
      );
      const expected = network.relations.map(({ source, target, type, typeName }) =>
        [source, target, relationType(type).directed, nameOf(typeName, type), []].map((one) =>
          JSON.stringify(one),
        ),
      );
      expect(told.sort()).toEqual(expected.sort());
    }),
    { numRuns: 50 },
  );
});

function nameOf(typeName: string | undefined, type: string): string {
  const words = typeName?.replace(/\s+/g, ' ').trim().replaceAll('"', "'");
  return words || type;
}

test('a rivalry has the weight −1; places lie in a square from 0 to 1, and those without direction come first', () => {
  const network = smallNetwork();
  const text = writePajek(network);
  const sections = text.match(/^\*\w+/gm);
  expect(sections).toEqual(['*Network', '*Vertices', '*Edges', '*Arcs']);
  const rivalries = network.relations.filter(({ type }) => type === 'rivalry').length;
  expect(text.match(/ -1 l "rivalry"$/gm)).toHaveLength(rivalries);
  const places = graphOf(readPajek(text, 'a.net')).nodes.flatMap(({ position }) =>
    position ? [position.x, position.y] : [],
  );
  expect(places).toHaveLength(2 * network.organizations.length);
  expect([Math.min(...places), Math.max(...places)]).toEqual([0, 1]);
});
