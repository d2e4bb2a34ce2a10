import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSif, writeSif } from '../../../../src/exchange/formats/sif/sif.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { saidNotes } from '../../../said.ts';
import { networks } from '../../generated-networks.ts';
import { graphOf, problemsOf } from '../../read-graphs.ts';

const read = (text: string) => graphOf(readSif(text, 'a.sif'));
const brief = (text: string) => {
  const { nodes, edges } = read(text);
  return [
    nodes.map(({ id }) => id),
    edges.map(({ source, type, target }) => [source, type, target]),
  ];
};

describe('reads', () => {
  test.each<[string, string, unknown]>([
    [
      'spaces',
      'a ally b\nc  rival   a',
      [
        ['a', 'b', 'c'],
        [
          ['a', 'ally', 'b'],
          ['c', 'rival', 'a'],
        ],
      ],
    ],
    [
      'several targets',
      'a pp b c',
      [
        ['a', 'b', 'c'],
        [
          ['a', 'pp', 'b'],
          ['a', 'pp', 'c'],
        ],
      ],
    ],
    ['a node alone', 'a x b\n\nc\n', [['a', 'b', 'c'], [['a', 'x', 'b']]]],
    [
      'names with spaces, where there are tabs',
      'Los Zetas\tfought\tGulf Cartel\r\nLa Línea\r\n',
      [['Los Zetas', 'Gulf Cartel', 'La Línea'], [['Los Zetas', 'fought', 'Gulf Cartel']]],
    ],
    [
      'lines that end as on old Macs',
      'a x b\rc x a',
      [
        ['a', 'b', 'c'],
        [
          ['a', 'x', 'b'],
          ['c', 'x', 'a'],
        ],
      ],
    ],
  ])('%s', (_, text, expected) => expect(brief(text)).toEqual(expected));

  test('places are lines', () => {
    const { nodes, edges } = read('\na\nb x a\n');
    expect([...nodes, ...edges].map(({ place }) => place)).toEqual([
      { line: 2 },
      { line: 3 },
      { line: 3 },
    ]);
  });

  test('what cannot be read is said with its line', () => {
    const { notes } = read('a\tx\tb\n\tx\tb\nc\tx\n');
    expect(saidNotes(notes)).toEqual([
      { message: 'A line without a first node was left out', place: 'line 2' },
      {
        message: 'A line has a type but leads to no node; only its first node was read',
        place: 'line 3',
      },
    ]);
  });

  test('a file without a node is refused', () => {
    expect(problemsOf(readSif(' \n\n', 'a.sif'))).toEqual([[null, 'The file names no node']]);
  });
});

describe('writes', () => {
  test('names and types', () => {
    const { organizations, relations } = smallNetwork();
    const { nodes, edges } = read(writeSif(smallNetwork()));
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      organizations.map(({ name }) => name).toSorted(),
    );
    expect(edges.map(({ type }) => type)).toEqual(relations.map(({ type }) => type));
  });

  test('each organization as a node of its own, and every relation, whatever the names', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { nodes, edges, notes } = read(writeSif(network));
        expect(nodes).toHaveLength(network.organizations.length);
        expect(edges).toHaveLength(network.relations.length);
        expect(notes).toEqual([]);
      }),
    );
  });

  test('an own type by its name, in one line', () => {
    const network = smallNetwork();
    const [first] = network.relations;
    if (!first) throw new Error('the fixture has relations');
    const relations = [{ ...first, type: 'other-directed' as const, typeName: 'pays\ntaxes\tto' }];
    expect(read(writeSif({ ...network, relations })).edges[0]?.type).toBe('pays taxes to');
  });
});
