import { expect, test } from 'vitest';
import { measure } from '../../src/analysis/measures.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrim } from './signed-graphs.ts';

const EVERYTHING = { types: RELATION_TYPE_IDS, statedOnly: false };

function network(
  ids: string,
  ties: readonly (readonly [string, Relation['type'], string])[],
): Network {
  const organizations = [...ids].map((id) => ({
    id,
    name: id,
    kind: 'cartel' as const,
    aliases: [],
    attributes: [],
  }));
  const relations = ties.map(([source, type, target]) => ({
    id: `${source}-${type}-${target}`,
    type,
    source,
    target,
    basis: 'stated' as const,
    confidence: { level: 'high' as const, reason: 'made up' },
    hedges: [],
    // What another program may have left there must not be taken for a length.
    weight: -3,
    evidence: [],
  }));
  return { ...shippedNetwork(), organizations, relations, blocs: [], disputes: [] };
}

test('a line of three and one alone, by hand', () => {
  const line = network('abcd', [
    ['a', 'alliance', 'b'],
    ['b', 'rivalry', 'c'],
    ['a', 'rivalry', 'b'],
  ]);
  const { organizations, components, density } = measure(line, EVERYTHING);
  const [a, b, , d] = organizations;
  expect(b).toMatchObject({ positive: 1, negative: 2, neighbours: 2, component: 0 });
  expect(b?.byRole.get('rivalry')).toBe(2);
  // One of three pairs of others runs through b; all it reaches are next to it, two of three others.
  expect(b?.betweenness).toBeCloseTo(1 / 3, 12);
  expect(b?.closeness).toBeCloseTo(2 / 3, 12);
  expect(a?.closeness).toBeCloseTo((2 / 3) * (2 / 3), 12);
  expect(d).toMatchObject({ neighbours: 0, betweenness: 0, closeness: 0, component: 1 });
  expect(components).toEqual([['a', 'b', 'c'], ['d']]);
  expect(density).toBeCloseTo(2 / 6, 12);
});

test('reciprocity counts directed relations that are answered in kind', () => {
  const feud = network('abc', [
    ['a', 'target-of', 'b'],
    ['b', 'target-of', 'a'],
    ['c', 'target-of', 'a'],
    ['a', 'splinter-of', 'c'],
  ]);
  expect(measure(feud, EVERYTHING).reciprocity).toBe(0.5);
  expect(measure(feud, { ...EVERYTHING, types: ['alliance'] }).reciprocity).toBeNull();
  const allies = network('ab', [
    ['a', 'alliance', 'b'],
    ['b', 'alliance', 'a'],
  ]);
  expect(measure(allies, EVERYTHING).reciprocity).toBeNull();
});

test('a relation of another file is answered only by one of its own name', () => {
  const pair = network('ab', [
    ['a', 'other-directed', 'b'],
    ['b', 'other-directed', 'a'],
  ]);
  const named = (names: readonly string[]) => ({
    ...pair,
    relations: pair.relations.map((one, i) => ({ ...one, typeName: names[i] ?? '' })),
  });
  expect(measure(named(['pays', 'pays']), EVERYTHING).reciprocity).toBe(1);
  expect(measure(named(['pays', 'robs']), EVERYTHING).reciprocity).toBe(0);
});

test('one alone, and two: nothing is divided by nobody', () => {
  const [one] = measure(network('a', []), EVERYTHING).organizations;
  expect(one).toMatchObject({ betweenness: 0, closeness: 0, neighbours: 0 });
  const two = measure(network('ab', [['a', 'alliance', 'b']]), EVERYTHING);
  expect(two.organizations.map((each) => [each.betweenness, each.closeness])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(two.density).toBe(1);
});

test('who is tied to itself is no neighbour of its own', () => {
  const self = network('ab', [
    ['a', 'rivalry', 'a'],
    ['a', 'alliance', 'b'],
  ]);
  const { organizations, density } = measure(self, EVERYTHING);
  expect(organizations.map(({ neighbours, closeness }) => [neighbours, closeness])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(density).toBe(1);
});

test('a layer leaves out other types and, where asked, what is only implied', () => {
  const shipped = shippedNetwork();
  const sinaloa = (statedOnly: boolean) =>
    measure(shipped, { ...EVERYTHING, statedOnly }).organizations.find(
      ({ organization }) => organization === 'sinaloa',
    );
  expect(sinaloa(false)).toMatchObject({ positive: 2, negative: 1, neighbours: 3 });
  expect(sinaloa(true)).toMatchObject({ positive: 2, negative: 0, neighbours: 2 });
  const allies = measure(shipped, { types: ['alliance'], statedOnly: false });
  expect(allies.components[0]).toEqual(['cjng', 'gulf', 'sinaloa']);
  expect([...(allies.organizations[0]?.byRole.keys() ?? [])]).toEqual(['alliance']);
});

test('BACRIM2020: 36 organizations stand alone', () => {
  const { components } = measure(bacrim(), EVERYTHING);
  expect(components.filter(({ length }) => length === 1)).toHaveLength(36);
});

test('nobody', () => {
  expect(measure(network('', []), EVERYTHING)).toEqual({
    organizations: [],
    components: [],
    density: null,
    reciprocity: null,
    sampled: null,
  });
});

test('an organization that is recorded only as a parent is not measured', () => {
  const measured = measure(shippedNetwork(), EVERYTHING).organizations.map(
    ({ organization }) => organization,
  );
  expect(measured).toHaveLength(14);
  expect(measured).not.toContain('gobernacion');
});
