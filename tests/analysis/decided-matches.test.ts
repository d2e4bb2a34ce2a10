import { describe, expect, test } from 'vitest';
import { decideMatches, type ToldMatch } from '../../src/analysis/decided-matches.ts';
import type { KeptMatch, Network, Same } from '../../src/network/records.ts';
import { madeNetwork, madeOrganization } from '../fixtures/made-network.ts';

/** A network of organizations, each an id with a name after it where it has another. */
const network = (
  id: string,
  ids: readonly string[],
  matches: readonly KeptMatch[] = [],
): Network => ({
  ...madeNetwork(),
  id,
  organizations: ids.map((one) => {
    const [own = '', ...name] = one.split(' ');
    return madeOrganization(own, name.join(' ') || own);
  }),
  matches: [...matches],
});

/** `a.x b.y`: those two. */
const match = (text: string, refused = false): ToldMatch => {
  const [of = '', organization = '', to = '', other = ''] = text.split(/[ .]/);
  return { of, organization, network: to, other, ...(refused && { refused }) };
};
const textOf = ({ of, organization, network: to, other }: Same) =>
  `${of}.${organization} ${to}.${other}`;

const THREE = [network('a', ['p', 'q']), network('b', ['r', 's']), network('c', ['t', 'u'])];

function decided(
  told: readonly ToldMatch[],
  networks: readonly Network[] = THREE,
  sameIds = false,
) {
  const { joined, apart, proposed } = decideMatches(networks, told, sameIds);
  return {
    joined: joined.map((one) => `${textOf(one)} ${one.ground}`),
    apart: apart.map((one) => `${textOf(one)} ${one.reason}`),
    proposed: proposed.map((one) => `${textOf(one)} ${one.ground}`),
  };
}

describe('what was told', () => {
  test('is followed, and what is the same as a third is the same', () => {
    const told = [match('a.p b.r'), match('b.r c.t'), match('c.t a.p')];
    expect(decided(told)).toEqual({
      joined: ['a.p b.r told', 'b.r c.t told'],
      apart: [],
      proposed: [],
    });
  });

  test('that would make two of one network one is left, whichever of the two is told of', () => {
    const told = [match('a.p b.r'), match('c.t a.p'), match('b.s c.t'), match('a.q b.r')];
    expect(decided(told)).toEqual({
      joined: ['a.p b.r told', 'c.t a.p told'],
      apart: ['b.s c.t in-one-network', 'a.q b.r in-one-network'],
      proposed: [],
    });
  });

  test('of somebody who is not there joins nobody', () => {
    const told = [match('a.p b.nobody'), match('a.nobody b.r'), match('d.p b.r')];
    expect(decided(told)).toEqual({
      joined: [],
      apart: told.map((one) => `${textOf(one)} not-there`),
      proposed: [],
    });
  });

  test('holds only where none of those that would be one is refused, in either order', () => {
    const told = [
      ...[match('a.p b.r'), match('b.s c.t')],
      ...[match('c.t a.q'), match('a.q c.t'), match('a.p b.r', true), match('b.s a.q', true)],
    ];
    expect(decided(told)).toEqual({
      // What is refused itself is said once.
      joined: ['b.s c.t told'],
      apart: ['a.p b.r refused', 'b.s a.q refused', 'c.t a.q refused', 'a.q c.t refused'],
      proposed: [],
    });
  });
});

describe('proposed', () => {
  const named = [
    network('a', ['p Alder', 'x Birch']),
    network('b', ['r Alder', 's Birch']),
    network('c', ['t Alder']),
  ];

  test('is who is not decided on yet', () => {
    expect(decided([], named).proposed).toEqual([
      ...['a.p b.r name', 'a.x b.s name', 'a.p c.t name', 'b.r c.t name'],
    ]);
    expect(decided([match('a.p b.r'), match('c.t b.r', true)], named).proposed).toEqual([
      'a.x b.s name',
    ]);
  });

  test('is nobody who would make two of one network one, or was refused in a file', () => {
    expect(decided([match('a.p b.s')], named).proposed).toEqual(['a.p c.t name', 'b.r c.t name']);
    const refusing = { organization: 'p', network: 'b', other: 'r', refused: true };
    const networks = [network('a', ['p Alder'], [refusing]), network('b', ['r Alder'])];
    expect(decided([], networks)).toEqual({ joined: [], apart: [], proposed: [] });
  });
});

test('those of one id are one where that is asked for, after what was told', () => {
  const networks = [
    network('a', ['p', 'q', 'x']),
    network('b', ['p', 'q', 'y']),
    network('c', ['q']),
  ];
  const told = [match('a.p b.y'), match('b.q c.q', true)];
  expect(decided(told, networks).joined).toEqual(['a.p b.y told']);
  const { joined, apart } = decided(told, networks, true);
  expect(joined).toEqual(['a.p b.y told', 'a.q b.q id']);
  expect(apart).toEqual(['b.q c.q refused', 'a.p b.p in-one-network', 'a.q c.q refused']);
});
