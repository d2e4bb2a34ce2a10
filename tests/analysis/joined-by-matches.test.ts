import { expect, test } from 'vitest';
import { joinedByMatches } from '../../src/analysis/joined-by-matches.ts';
import { matchKey } from '../../src/analysis/matching.ts';
import { without } from '../../src/network/joining/join.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { comparedNetworks, decideMatch, matchedOf } from '../../src/state/comparison.ts';

const [a, b] = [shippedNetwork(), bacrimNetwork()];
/** Nothing in the two names says that these are one. */
const BY_HAND = { a: 'mata-zetas', b: 'cartel-jalisco-nueva-generacion-cjng' };

function joined(...networks: Parameters<typeof comparedNetworks>) {
  const result = joinedByMatches(matchedOf(comparedNetworks(...networks)));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('a match that nobody proposed is added, takes the place of its rivals, and goes again', () => {
  const first = comparedNetworks(a, b, {});
  expect(first.proposals.map(matchKey)).not.toContain(matchKey(BY_HAND));
  const options = decideMatch(first.proposals, {}, BY_HAND, true);
  const added = comparedNetworks(a, b, options);
  expect(added.proposals[0]).toEqual({ ...BY_HAND, ground: 'hand', ambiguous: false });
  const ofB = added.accepted.filter((one) => one.b === BY_HAND.b);
  expect(ofB.map(matchKey)).toEqual([matchKey(BY_HAND)]);
  const back = comparedNetworks(a, b, decideMatch(added.proposals, options, BY_HAND, false));
  expect(back.proposals.map(matchKey)).not.toContain(matchKey(BY_HAND));
});

test('what names no organization of the two is no match', () => {
  const { proposals } = comparedNetworks(a, b, { accept: 'nobody~cartel-del-golfo,gulf~nobody,~' });
  expect(proposals).toEqual(comparedNetworks(a, b, {}).proposals);
});

test('two networks are put together with what is accepted, and nothing else, as one', () => {
  const { accepted } = comparedNetworks(a, b, {});
  const both = joined(a, b, {});
  const ends = both.joined?.same.map(({ organization, other }) => [organization, other]);
  // The members stand in the order of their ids, and so do the two that are one.
  expect(ends?.toSorted()).toEqual(accepted.map((one) => [one.b, one.a]).toSorted());
  expect(both.organizations).toHaveLength(
    a.organizations.length + b.organizations.length - accepted.length,
  );
});

test('a network that is put together already is joined by its members, and each can go again', () => {
  const mexico = mexicoNetwork();
  const all = joined(mexico, b, {});
  expect(all.joined?.members).toHaveLength((mexico.joined?.members.length ?? 0) + 1);
  expect(without(all, b.id).organizations).toEqual(mexico.organizations);
  const { accepted } = comparedNetworks(mexico, b, {});
  expect(accepted.length).toBeGreaterThan(8);
  expect(all.organizations).toHaveLength(
    mexico.organizations.length + b.organizations.length - accepted.length,
  );
});

test('what members keep of matches holds for the network that they are put together in', () => {
  const kept = (one: typeof a, other: typeof a) =>
    comparedNetworks(one, other, {})
      .proposals.filter(({ ground }) => ground === 'kept')
      .map(matchKey)
      .toSorted();
  expect(kept(a, b)).toEqual(['gulf~cartel-del-golfo', 'knights-templar~caballeros-templarios']);
  const mexico = mexicoNetwork();
  const gulf = mexico.organizations.find(({ name }) => name === 'Gulf Cartel');
  expect(kept(mexico, b)).toContain(`${gulf?.id}~cartel-del-golfo`);
  // Those of the network itself hold beside them, and none of one name that somebody refused.
  expect(kept(mexico, b)).toContain('zetas~los-zetas');
  expect(kept(mexico, b)).not.toContain('rojos~los-rojos');
  // Whichever of the two is open.
  expect(kept(b, mexico)).toContain(`cartel-del-golfo~${gulf?.id}`);
});
