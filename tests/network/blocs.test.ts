import { describe, expect, test } from 'vitest';
import { blocTies, tiesToOutsiders } from '../../src/network/blocs.ts';
import { BY_HAND } from '../../src/network/stored-codes.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const blocOf = (...members: string[]) => ({
  id: 'made',
  name: 'Made',
  computedBy: BY_HAND,
  members: members.map((organization) => ({ organization })),
  evidence: [],
});
const ids = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id);

describe('the ties of a bloc', () => {
  test('between its members are of every type, rivalries too', () => {
    const foes = blocOf('zetas', 'knights-templar', 'la-familia-michoacana');
    const between = blocTies(network, foes);
    expect(between.filter(({ type }) => type === 'rivalry')).toHaveLength(3);
    expect(ids(blocTies(network, blocOf('gulf', 'zetas')))).toContain('zetas-splinter-of-gulf');
    expect(ids(blocTies(network, blocOf('sinaloa', 'mexican-government')))).toEqual([
      'sinaloa-target-of-mexican-government',
    ]);
  });
  test('to outsiders are those with one member, and no tie is both or neither', () => {
    const bloc = blocOf('sinaloa', 'cjng', 'gulf');
    const outward = tiesToOutsiders(network, bloc);
    expect(ids(outward)).toContain('zetas-splinter-of-gulf');
    const touching = network.relations.filter(({ source, target }) =>
      bloc.members.some(({ organization }) => organization === source || organization === target),
    );
    expect([...ids(outward), ...ids(blocTies(network, bloc))].sort()).toEqual(ids(touching).sort());
  });
});
