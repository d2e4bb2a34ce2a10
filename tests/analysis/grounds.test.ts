import { expect, test } from 'vitest';
import {
  applyFilter,
  hiddenRecords,
  NOTHING_WORKED_OUT,
  SHOW_ALL,
} from '../../src/analysis/filter.ts';
import { FIRMNESS, isAtLeast } from '../../src/analysis/firmness.ts';
import { groundsOf } from '../../src/analysis/grounds.ts';
import { measuredPart } from '../../src/analysis/measured.ts';
import { summaryOf } from '../../src/analysis/summary.ts';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { graphOf } from './signed-graphs.ts';

test('a group rests on its alliances; one found by balance also on what it has against others', () => {
  const graph = graphOf([
    ['a', 'b', 1],
    ['a', 'c', -1],
    ['b', 'd', 1],
    ['c', 'd', -1],
    ['d', 'e', 1],
  ]);
  const grounds = (method: string, ...nearest: string[]) =>
    groundsOf({ method, nearest } as Parameters<typeof groundsOf>[0], { id: 'x' }, graph, [])
      .relations;
  expect(grounds('balance', 'a', 'b')).toEqual(['a-b', 'a-c']);
  expect(grounds('louvain', 'a', 'b')).toEqual(['a-b']);
  expect(grounds('balance', 'c', 'd')).toEqual(['a-c']);
  expect(grounds('louvain', 'a', 'c')).toEqual([]);
});

test('what is measured of a network has neither words nor fields that it lacks', () => {
  const { organizations, relations } = shippedNetwork();
  const part = measuredPart({ organizations, relations });
  expect(part.organizations).toStrictEqual(
    organizations.map(({ id, parent }) => (parent === undefined ? { id } : { id, parent })),
  );
  const [relation] = relations;
  if (!relation) throw new Error('the article has relations');
  const { type, source, target, basis } = relation;
  expect(part.relations[0]).toStrictEqual({ type, source, target, basis });
  const named = measuredPart({ organizations, relations: [{ ...relation, typeName: 'pact' }] });
  expect(named.relations[0]).toStrictEqual({ type, source, target, basis, typeName: 'pact' });
});

test('a type of which one relation is shown is counted, and one of which none is shown is not', () => {
  const network = shippedNetwork();
  const [alliance] = network.relations.filter(({ type }) => type === 'alliance');
  const rivalries = network.relations.filter(({ type }) => type === 'rivalry');
  if (!alliance) throw new Error('the article has alliances');
  const shown = [alliance, ...rivalries].map(({ id }) => id);
  const { types } = summaryOf(
    network,
    { organizations: new Set(), relations: new Set(shown) },
    new Set(),
  );
  expect(types).toEqual([
    ['rivalry', rivalries.length],
    ['alliance', 1],
  ]);
});

test('hidden is what is drawn and not shown', () => {
  const network = shippedNetwork();
  const all = applyFilter(network, SHOW_ALL, NOTHING_WORKED_OUT);
  expect(all.relations.size).toBe(network.relations.length);
  expect(hiddenRecords(network, all).size).toBe(0);
  const none = { organizations: new Set<string>(), relations: new Set<string>() };
  const everything = [...drawnOrganizations(network), ...network.relations].map(({ id }) => id);
  expect([...hiddenRecords(network, none)]).toEqual(everything);
});

test('firm is what is said with high confidence, besides all that is asked before', () => {
  const [relation] = shippedNetwork().relations;
  if (!relation) throw new Error('the article has relations');
  const said = (level: 'high' | 'medium' | 'low') => ({
    ...relation,
    ...{ basis: 'stated' as const, hedges: [], confidence: { level, reason: 'made up' } },
  });
  const least = (level: 'high' | 'medium' | 'low') =>
    FIRMNESS.filter((one) => isAtLeast(said(level), one));
  expect(least('high')).toEqual(['everything', 'likely', 'stated', 'unhedged', 'firm']);
  expect(least('medium')).toEqual(['everything', 'likely', 'stated', 'unhedged']);
  expect(least('low')).toEqual(['everything']);
});
