import { expect, test } from 'vitest';
import { firmForemost, foremost } from '../../src/analysis/foremost.ts';
import { leaveOut, NOTHING_LEFT_OUT } from '../../src/analysis/left-out.ts';
import { measure, type OrganizationMeasures } from '../../src/analysis/measures.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { madeNetwork } from '../fixtures/made-network.ts';

const ALL = { types: RELATION_TYPE_IDS, statedOnly: false };
const tied = (...neighbours: readonly number[]) =>
  neighbours.map((n, i) => ({ organization: `o${i}`, neighbours: n }) as OrganizationMeasures);

test('three come first, with the equals of the third, and nobody at nothing or among too many equals', () => {
  expect(foremost(tied(1, 5, 3, 4), 'neighbours')).toEqual(['o1', 'o3', 'o2']);
  expect(foremost(tied(5, 3, 3, 3, 1), 'neighbours')).toEqual(['o0', 'o1', 'o2', 'o3']);
  expect(foremost(tied(5, 0, 0), 'neighbours')).toEqual(['o0']);
  expect(foremost(tied(5, 0.5, 0), 'neighbours')).toEqual(['o0', 'o1']);
  expect(foremost(tied(1, 1, 1, 1, 1, 1), 'neighbours')).toHaveLength(6);
  expect(foremost(tied(1, 1, 1, 1, 1, 1, 1), 'neighbours')).toEqual([]);
});

test('of the seven sources it is told without which others come first', () => {
  const network = mexicoNetwork();
  const firm = firmForemost(network, ALL, 'neighbours');
  expect(firm?.sources).toBe(7);
  for (const source of network.sources) {
    const left = leaveOut(network, { ...NOTHING_LEFT_OUT, source });
    const first = foremost(measure(left, ALL).organizations, 'neighbours');
    const isOther = first.toSorted().join() !== firm?.first.toSorted().join();
    expect([source.id, firm?.changing.includes(source.id)]).toEqual([source.id, isOther]);
  }
});

test('of one source nothing tells how firm it is', () => {
  const { relations, ...network } = shippedNetwork();
  const own = relations.filter(({ evidence }) => evidence.length > 0);
  const one = { ...network, relations: own, disputes: [] };
  expect(firmForemost(one, ALL, 'neighbours')).toBeNull();
});

test('two sources, without the one of which another comes first', () => {
  const network = madeNetwork(
    'a splinter-of b s t',
    'c splinter-of b t',
    'd splinter-of e s',
    'f splinter-of e s',
    'g splinter-of e s',
  );
  expect(firmForemost(network, ALL, 'splinter-of.target')).toEqual({
    first: ['e', 'b'],
    sources: 2,
    // Without s nothing is left of e; without t both are as they were, though b is a source of one less.
    changing: ['s'],
  });
  const one = madeNetwork('a splinter-of b s', 'c splinter-of b t');
  expect(firmForemost(one, ALL, 'splinter-of.target')).toEqual({
    ...{ first: ['b'], sources: 2, changing: [] },
  });
  expect(firmForemost(one, ALL, 'alliance')).toBeNull();
});
