import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseNetwork } from '../../src/network/read-network.ts';
import { relationsBetween, relationsOf } from '../../src/network/relations-of.ts';

const parsed = parseNetwork(
  readFileSync('tests/fixtures/networks/small.json', 'utf8'),
  'small.json',
);
if (!parsed.ok) throw new Error('The fixture is not sound');
const network = parsed.value;
const ids = (relations: { id: string }[]) => relations.map(({ id }) => id);

test('relationsOf gives both directions, in the order of the records', () => {
  expect(ids(relationsOf(network, 'cedar-command'))).toEqual([
    'birch-cartel-rivalry-cedar-command',
    'cedar-command-splinter-of-birch-cartel',
    'cedar-command-target-of-dover-police',
    'dover-police-target-of-cedar-command',
  ]);
});

describe('relationsBetween', () => {
  const PARALLEL = ['cedar-command-target-of-dover-police', 'dover-police-target-of-cedar-command'];

  test.each<[string, string, string, string[]]>([
    ['both directions', 'cedar-command', 'dover-police', PARALLEL],
    ['from either end', 'dover-police', 'cedar-command', PARALLEL],
    [
      'several types',
      'birch-cartel',
      'cedar-command',
      ['birch-cartel-rivalry-cedar-command', 'cedar-command-splinter-of-birch-cartel'],
    ],
    ['none', 'rio-cartel', 'dover-police', []],
  ])('%s', (_, a, b, expected) => {
    expect(ids(relationsBetween(network, a, b))).toEqual(expected);
    const reversed = { relations: network.relations.toReversed() };
    expect(ids(relationsBetween(reversed, a, b))).toEqual(expected);
  });
});
