import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, diff, invert } from '../../src/network/changes.ts';
import type { Network } from '../../src/network/records.ts';
import { networks } from '../exchange/generated-networks.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** What changes compare: lists of records by their key, whatever their order. */
function records({ organizations, relations, sources, blocs, disputes, layout }: Network) {
  const sorted = (list: readonly object[] = []) => list.map((item) => JSON.stringify(item)).sort();
  return [organizations, relations, sources, blocs, disputes, layout?.positions].map(sorted);
}

test('the changes from one network to another lead to it, and their inverse back', () => {
  fc.assert(
    fc.property(networks, networks, (before, after) => {
      const changes = diff(before, after);
      expect(records(apply(before, changes))).toEqual(records(after));
      expect(records(apply(after, invert(changes)))).toEqual(records(before));
    }),
  );
});

test('two networks of equal records differ in nothing', () => {
  expect(diff(smallNetwork(), smallNetwork())).toEqual({});
});

test('a changed record is one update, and others are not named', () => {
  const before = smallNetwork();
  const [first, ...rest] = before.organizations;
  if (!first) throw new Error('the fixture has organizations');
  const renamed = { ...first, name: 'Renamed' };
  expect(diff(before, { ...before, organizations: [renamed, ...rest] })).toEqual({
    organizations: { added: [], updated: [[first, renamed]], removed: [] },
  });
});

test('the order of a story is a change, and the end of it is one too', () => {
  const steps = ['one', 'two'].map((id) => ({ id, text: id, evidence: [] }));
  const bare = smallNetwork();
  const told = { ...bare, story: steps };
  const turned = { ...bare, story: [...steps].reverse() };
  for (const [before, after] of [
    [told, turned],
    [bare, told],
    [told, bare],
  ] as const) {
    const changes = diff(before, after);
    expect(apply(before, changes)).toEqual(after);
    expect(apply(after, invert(changes))).toEqual(before);
  }
});
