import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type Changes, diff, invert } from '../../src/network/changes.ts';
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
