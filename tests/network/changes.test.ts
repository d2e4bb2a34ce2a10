import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type Changes, diff, invert } from '../../src/network/changes.ts';
import type { Network } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { editedNetworks } from './edited-networks.ts';

const kept = (changes: Changes): Changes => JSON.parse(JSON.stringify(changes));

test('the changes from one network to another lead to it, and their inverse back, byte for byte', () => {
  fc.assert(
    fc.property(editedNetworks, editedNetworks, (before, after) => {
      const changes = kept(diff(before, after));
      expect(JSON.stringify(apply(before, changes))).toBe(JSON.stringify(after));
      expect(JSON.stringify(apply(after, invert(changes)))).toBe(JSON.stringify(before));
    }),
  );
});

test('there is no change only where two networks are the same, byte for byte', () => {
  fc.assert(
    fc.property(editedNetworks, editedNetworks, (one, other) => {
      expect(diff(one, structuredClone(one))).toEqual({});
      expect(Object.keys(diff(one, other)).length === 0).toBe(
        JSON.stringify(one) === JSON.stringify(other),
      );
    }),
  );
});

test('a changed record is one update, and others are not named', () => {
  const before = smallNetwork();
  const [first, ...rest] = before.organizations;
  if (!first) throw new Error('the fixture has organizations');
  const renamed = { ...first, name: 'Renamed' };
  expect(diff(before, { ...before, organizations: [renamed, ...rest] })).toEqual({
    organizations: {
      added: [],
      updated: [{ key: first.id, from: first, to: renamed }],
      removed: [],
    },
  });
});

test('lists that no change touches stay the very same', () => {
  const before = smallNetwork();
  const changes = diff(before, { ...before, title: 'Renamed', blocs: [] });
  const after = apply(before, changes);
  expect(after.relations).toBe(before.relations);
  expect(after.organizations).toBe(before.organizations);
});

test('a record that comes or goes turns no order, one that changes places does', () => {
  const before = smallNetwork();
  const [first, ...rest] = before.organizations;
  if (!first) throw new Error('the fixture has organizations');
  const without = { ...before, organizations: rest };
  const gone = [{ key: first.id, at: 0, item: first }];
  const none = { added: [], updated: [], removed: [] };
  expect(diff(before, without)).toStrictEqual({ organizations: { ...none, removed: gone } });
  expect(diff(without, before)).toStrictEqual({ organizations: { ...none, added: gone } });
  const ids = before.organizations.map(({ id }) => id);
  const turned = diff(before, { ...before, organizations: [...rest, first] });
  const order = [ids, [...ids.slice(1), first.id]];
  expect(turned).toStrictEqual({ organizations: { ...none, order } });
  const back = { ...none, order: order.toReversed() };
  expect(invert(turned)).toStrictEqual({ organizations: back });
});

test('a record whose fields stand in another order is changed, a field without a value is none', () => {
  const before = smallNetwork();
  const organizations = before.organizations.map((one) =>
    Object.fromEntries(Object.entries(one).reverse()),
  ) as Network['organizations'];
  const { updated = [] } = diff(before, { ...before, organizations }).organizations ?? {};
  expect(updated).toHaveLength(organizations.length);
  expect(diff(before, { ...before, note: undefined } as Network)).toEqual({});
});

test('a field of another program is kept, whatever its name', () => {
  const before = smallNetwork();
  const after = { ...before, fields: [1], positions: 'none' };
  const changes = kept(diff(before, after));
  expect(apply(before, changes)).toEqual(after);
  expect(apply(after, invert(changes))).toEqual(before);
});

test('of several positions of one organization the further ones are numbered', () => {
  const before = smallNetwork();
  const [place] = before.layout?.positions ?? [];
  if (!before.layout || !place) throw new Error('the fixture has positions');
  const positions = [place, place, place];
  const after = { ...before, layout: { ...before.layout, positions } };
  const bare = { ...before, layout: { ...before.layout, positions: [place] } };
  expect(diff(bare, after).positions?.added.map(({ key }) => key)).toEqual([
    `${place.organization}\n2`,
    `${place.organization}\n3`,
  ]);
});
