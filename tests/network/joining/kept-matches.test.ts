import { expect, test } from 'vitest';
import { join } from '../../../src/network/joining/join.ts';
import { keptMatches } from '../../../src/network/joining/kept-matches.ts';
import type { Network, Same } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

/** A network of organizations alone. */
const network = (id: string, ids: string[], matches: Network['matches'] = []): Network => {
  return {
    ...smallNetwork(),
    ...{ id, matches, relations: [], blocs: [], disputes: [], sources: [], story: [] },
    organizations: ids.map((each) => ({
      ...{ id: each, name: `${id} ${each}`, kind: 'cartel', aliases: [], attributes: [] },
    })),
  };
};
function joined(members: readonly Network[], same: readonly Same[] = []): Network {
  const outcome = join(members, same);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test('a network keeps whom its organizations are in another one, and whom they are not', () => {
  const matches = [
    { organization: 'x', network: 'b', other: 'z' },
    { organization: 'y', network: 'b', other: 'z', refused: true as const },
    { organization: 'gone', network: 'b', other: 'z' },
    { organization: 'x', network: 'b', other: 'gone' },
    { organization: 'x', network: 'c', other: 'z' },
  ];
  expect(keptMatches(network('a', ['x', 'y'], matches), network('b', ['z']))).toEqual([
    { a: 'x', b: 'z', refused: false },
    { a: 'y', b: 'z', refused: true },
  ]);
  expect(keptMatches(network('b', ['z']), network('a', ['x', 'y'], matches))).toEqual([]);
});

test('what the members of a joined network keep, and what is kept of them, is told by its own ids', () => {
  const one = network('a', ['x'], [{ organization: 'x', network: 'c', other: 'x' }]);
  const both = joined([
    one,
    network('b', ['x'], [{ organization: 'x', network: 'c', other: 'y' }]),
  ]);
  const third = network('c', ['x', 'y'], [{ organization: 'y', network: 'b', other: 'x' }]);
  expect(both.organizations.map(({ id }) => id)).toEqual(['x', 'b-x']);
  expect(keptMatches(both, third)).toEqual([
    { a: 'x', b: 'x', refused: false },
    { a: 'b-x', b: 'y', refused: false },
  ]);
  expect(keptMatches(third, both)).toEqual([{ a: 'y', b: 'b-x', refused: false }]);
  const byItself = { ...both, matches: [{ organization: 'b-x', network: 'c', other: 'x' }] };
  expect(keptMatches(byItself, third)[0]).toEqual({ a: 'b-x', b: 'x', refused: false });
  const own = { ...both, matches: [{ of: 'b', organization: 'x', network: 'c', other: 'x' }] };
  expect(keptMatches(own, third)[0]).toEqual({ a: 'b-x', b: 'x', refused: false });
});
