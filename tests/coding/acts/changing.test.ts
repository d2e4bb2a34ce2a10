import { expect, test } from 'vitest';
import { addDispute } from '../../../src/coding/acts/claims.ts';
import { merge, split } from '../../../src/coding/acts/merging.ts';
import { remove, removeAttribute } from '../../../src/coding/acts/removing.ts';
import { diff } from '../../../src/network/changes.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { done, refused } from './acting.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('with an organization go its relations, its place and what is said of them', () => {
  const before = smallNetwork();
  const { network } = done(remove(before, 'birch-cartel'));
  expect(ids(network.relations)).toEqual([
    'alder-group-alliance-rio-cartel',
    'alder-group-target-of-dover-government',
    'cedar-command-target-of-dover-police',
    'dover-police-target-of-cedar-command',
  ]);
  expect(JSON.stringify(network)).not.toContain('"birch-cartel"');
  // The bloc has lost a member and is otherwise as it was.
  const [bloc] = before.blocs;
  const members = bloc?.members.filter(({ organization }) => organization !== 'birch-cartel');
  expect(network.blocs).toEqual([{ ...bloc, members }]);
});

test('with a source goes all that rests on it alone', () => {
  const { network } = done(remove(smallNetwork(), 'rowan-2019'));
  expect(network.relations).toEqual([]);
  expect(network.blocs).toEqual([]);
  expect(network.disputes).toEqual([]);
  expect(network.organizations.flatMap(({ attributes }) => attributes)).toEqual([]);
  expect(ids(network.organizations)).toEqual(ids(smallNetwork().organizations));
});

test('a parent that is taken out leaves its parts without one', () => {
  const { network } = done(remove(smallNetwork(), 'dover-government'));
  const police = network.organizations.find(({ id }) => id === 'dover-police');
  expect(police).not.toHaveProperty('parent');
});

test('a statement is taken out alone', () => {
  const before = smallNetwork();
  const { network } = done(removeAttribute(before, { organization: 'alder-group', at: 0 }));
  expect(network.organizations[0]?.attributes).toEqual([]);
  expect(Object.keys(diff(before, network))).toEqual(['organizations']);
});

test('two organizations that are one have the names, relations and memberships of both', () => {
  const disputed = done(
    addDispute(smallNetwork(), {
      about: 'alder-group-alliance-rio-cartel',
      evidence: 0,
      verdict: 'contradicts',
      claim: 'They never met.',
      source: 'thorne-2021',
    }),
  );
  const { network, id } = done(
    merge(disputed.network, { into: 'birch-cartel', from: 'rio-cartel' }),
  );
  expect(id).toBe('birch-cartel');
  expect(ids(network.organizations)).not.toContain('rio-cartel');
  const birch = network.organizations.find((one) => one.id === id);
  expect(birch?.aliases).toEqual(['Birch Cartel', 'Río Cartel', 'Rio Cartel']);
  // A name that is a spelling as well is one spelling.
  const police = done(merge(disputed.network, { into: 'rio-cartel', from: 'birch-cartel' }));
  const rio = police.network.organizations.find((one) => one.id === 'rio-cartel');
  expect(rio?.aliases).toEqual(['Rio Cartel', 'Birch Cartel']);
  const [joined] = network.relations;
  // The alliance with Alder has two quotes of its own, and one of the other's behind them.
  expect(joined).toMatchObject({ id: 'alder-group-alliance-birch-cartel', strength: 'closely' });
  expect(joined?.evidence).toHaveLength(3);
  const dispute = network.disputes.find((one) => one.id === disputed.id);
  expect(dispute).toMatchObject({ about: joined?.id, evidence: 2 });
  expect(network.blocs[0]?.members.map(({ organization }) => organization).sort()).toEqual([
    'alder-group',
    'birch-cartel',
  ]);
});

test('relations between two organizations go when these are one', () => {
  const { network } = done(merge(smallNetwork(), { into: 'birch-cartel', from: 'cedar-command' }));
  expect(ids(network.relations)).toEqual([
    'alder-group-alliance-birch-cartel',
    'alder-group-alliance-rio-cartel',
    'alder-group-target-of-dover-government',
    'birch-cartel-target-of-dover-police',
    'dover-police-target-of-birch-cartel',
  ]);
});

test('a part that is one with its parent has no parent', () => {
  const { network } = done(
    merge(smallNetwork(), { into: 'dover-police', from: 'dover-government' }),
  );
  const police = network.organizations.find(({ id }) => id === 'dover-police');
  expect(police).not.toHaveProperty('parent');
  expect(refused(merge(network, { into: 'dover-police', from: 'dover-government' }))).toEqual([
    { rule: 'F4', code: 'reference-to-nothing', field: null },
  ]);
});

test('one organization becomes two, each with what it was given, and one again', () => {
  const before = smallNetwork();
  const what = {
    id: 'alder-group',
    name: 'Alder South',
    kind: 'armed-wing' as const,
    aliases: ['Alder Group'],
    relations: ['alder-group-alliance-rio-cartel'],
    blocs: ['northern-bloc'],
    attributes: [0],
  };
  const { network, id } = done(split(before, what));
  expect(id).toBe('alder-south');
  const [rest, south] = network.organizations;
  expect(rest).toMatchObject({ id: 'alder-group', aliases: [], attributes: [] });
  expect(south).toMatchObject({ id, kind: 'armed-wing', aliases: ['Alder Group'] });
  expect(south?.attributes).toEqual(before.organizations[0]?.attributes);
  expect(ids(network.relations)).toContain('alder-south-alliance-rio-cartel');
  expect(ids(network.relations)).not.toContain('alder-group-alliance-rio-cartel');
  expect(network.blocs[0]?.members.map(({ organization }) => organization)).toContain(id);
  const { network: again } = done(merge(network, { into: 'alder-group', from: id }));
  expect(again.relations).toEqual(before.relations);
});
