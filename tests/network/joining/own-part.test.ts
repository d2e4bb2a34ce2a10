import { expect, test } from 'vitest';
import { join, without } from '../../../src/network/joining/join.ts';
import { originsIn, ownPart } from '../../../src/network/joining/own-part.ts';
import { joiningProblems } from '../../../src/network/joining/same.ts';
import type { Bloc, Network, Same } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const small = smallNetwork();
const members = ['a', 'b', 'c'].map((id): Network => ({ ...small, id }));
const [a, b, c] = members as [Network, Network, Network];
const [first, second] = small.organizations.map(({ id }) => id) as [string, string];
const same: Same[] = [{ of: 'a', organization: first, network: 'b', other: first }];
function joined(networks: readonly Network[], pairs: readonly Same[] = []): Network {
  const outcome = join(networks, pairs);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const both = joined([a, b], same);
const bloc = (fields: Partial<Bloc> = {}): Bloc => ({
  ...{ id: 'own', name: 'Own', computedBy: 'by hand', evidence: [] },
  members: [{ organization: `b-${second}` }],
  ...fields,
});

test('a joined network has of its own what does not follow from its members; others have all of it', () => {
  expect(ownPart(both)).toStrictEqual({ blocs: [] });
  expect(ownPart({ ...both, blocs: [...both.blocs, bloc()] })).toStrictEqual({ blocs: [bloc()] });
  const { layout, story } = small;
  expect(ownPart(small)).toStrictEqual({
    blocs: [],
    ...(layout && { layout }),
    ...(small.layouts && { layouts: small.layouts }),
    ...(story && { story }),
    ...(small.matches && { matches: small.matches }),
  });
});

test('an organization of a joined network is that of the first member which has it', () => {
  expect(originsIn(a).get(first)).toEqual({ network: 'a', id: first });
  const origins = originsIn(both);
  expect(origins.size).toBe(both.organizations.length);
  expect(origins.get(first)).toEqual({ network: 'a', id: first });
  expect(origins.get(`b-${second}`)).toEqual({ network: 'b', id: second });
});

test('what is its own is carried on, under the names of the new whole', () => {
  const [source] = both.sources.map(({ id }) => id);
  if (source === undefined) throw new Error('the members have sources');
  const claimed = { ...both, blocs: [...both.blocs, bloc({ claimedBy: source })] };
  const blocs = joined([claimed, c]).blocs.filter(({ name }) => name === 'Own');
  expect(blocs).toStrictEqual([bloc({ claimedBy: source })]);
  const plain = { ...both, blocs: [...both.blocs, bloc()] };
  expect(joined([plain, c]).blocs.find(({ name }) => name === 'Own')).toStrictEqual(bloc());
  // Of what is not there any more nothing is left.
  const left = without(joined([claimed, c]), 'b').blocs.find(({ name }) => name === 'Own');
  expect(left).toMatchObject({ members: [] });
});

test('blocs and story follow their organizations to their new names', () => {
  const before: Network = { ...small, id: '0' };
  const renamed = `a-${second}`;
  const own = bloc({ members: [{ organization: second }] });
  const withBloc = joined([{ ...both, blocs: [...both.blocs, own] }, before]);
  expect(withBloc.blocs.find(({ name }) => name === 'Own')?.members).toEqual([
    { organization: renamed },
  ]);
  const story = [{ id: 'first', text: 'Once', select: second, evidence: [] }];
  expect(joined([{ ...both, story }, before]).story).toMatchObject([{ select: renamed }]);
  const matches = [{ organization: second, network: 'x', other: 'y' }];
  const told = joined([{ ...both, story, matches }, before]);
  expect(told.story).toMatchObject([{ select: renamed }]);
  expect(told.matches).toMatchObject([{ organization: renamed }]);
});

test('an id that another record has is made another, each time', () => {
  const taken = { ...both, blocs: [...both.blocs, bloc()] };
  const other = { ...joined([c, { ...small, id: 'd' }]), id: 'other' };
  const more = { ...other, blocs: [...other.blocs, bloc({ members: [] })] };
  const own = joined([taken, more]).blocs.filter(({ name }) => name === 'Own');
  expect(own.map(({ id }) => id)).toEqual(['own', 'other-own']);
});

test('only what can be is joined: each pair by itself is told, and nothing else where one is of nobody', () => {
  const problems = (...pairs: Same[]) =>
    joiningProblems({ members: [a, b], same: pairs }, () => 'joined.json').map(({ code }) => code);
  expect(problems(...same)).toEqual([]);
  const nobody = { of: 'a', organization: 'nobody', network: 'b', other: first };
  const [one, other] = [
    same[0] as Same,
    { of: 'a', organization: second, network: 'b', other: first },
  ];
  expect(problems(one, other)).toEqual(['same-in-one-network']);
  expect(problems(one, other, nobody)).toEqual(['reference-to-nothing']);
});
