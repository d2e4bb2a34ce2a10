import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, split } from '../../../src/coding/acts/merging.ts';
import { remove } from '../../../src/coding/acts/removing.ts';
import { apply, diff, invert } from '../../../src/network/changes.ts';
import { checkNetwork } from '../../../src/network/network.ts';
import { quotesOf, wordsKey } from '../../../src/network/quotes.ts';
import type { Bloc, Network } from '../../../src/network/records.ts';
import { networks } from '../../exchange/generated-networks.ts';
import { done } from './acting.ts';

/** A network with a bloc, two of its organizations and some of its records. */
const cases = networks.chain((plain) => {
  const ids = plain.organizations.map(({ id }) => id);
  return fc.subarray(ids, { minLength: 1 }).chain((grouped) => {
    const members = grouped.map((organization) => ({ organization }));
    const bloc: Bloc = { id: 'bloc-1', name: 'A bloc', members, evidence: [] };
    return fc.record({
      network: fc.constant<Network>({ ...plain, blocs: [bloc] }),
      pair: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
      relations: fc.subarray(plain.relations.map(({ id }) => id)),
      blocs: fc.subarray([bloc.id]),
      name: fc.string({ minLength: 1, maxLength: 8 }),
    });
  });
});

function expectSound(before: Network, after: Network): void {
  expect(checkNetwork(after, (file) => file)).toMatchObject({ ok: true });
  expect(JSON.stringify(apply(after, invert(diff(before, after))))).toBe(JSON.stringify(before));
}

const words = (network: Network) => new Set(quotesOf(network).map(wordsKey));

test('a merge is sound, loses no quote but of relations between the two, and is undone', () => {
  fc.assert(
    fc.property(cases, ({ network, pair: [into = '', from = ''] }) => {
      const { network: after } = done(merge(network, { into, from }));
      expectSound(network, after);
      const ends = new Set([into, from]);
      const relations = network.relations.filter(
        ({ source, target }) => !ends.has(source) || !ends.has(target),
      );
      expect(words(after)).toEqual(words({ ...network, relations }));
      expect(JSON.stringify(after.relations)).not.toContain(`"${from}"`);
    }),
  );
});

test('a split is sound, loses no quote, and is undone', () => {
  fc.assert(
    fc.property(cases, ({ network, pair: [id = ''], ...what }) => {
      const { network: after } = done(
        split(network, { ...what, id, kind: 'other', aliases: [], attributes: [0] }),
      );
      expectSound(network, after);
      expect(words(after)).toEqual(words(network));
    }),
  );
});

test('what is taken out leaves a sound network that does not name it, and comes back', () => {
  fc.assert(
    fc.property(cases, ({ network, pair: [id = ''] }) => {
      const { network: after } = done(remove(network, id));
      expectSound(network, after);
      const { organizations, relations, blocs, disputes, layout } = after;
      expect(JSON.stringify([organizations, relations, blocs, disputes, layout])).not.toContain(
        `"${id}"`,
      );
    }),
  );
});
