/** Networks with records of every section, in any order of records and fields, for property tests of edits. */
import fc from 'fast-check';
import { FRAME_IDS } from '../../src/network/frames.ts';
import type { Bloc, Dispute, Network, Step } from '../../src/network/records.ts';
import { networks } from '../exchange/generated-networks.ts';

type Match = NonNullable<Network['matches']>[number];

const text = fc.string({ minLength: 1, maxLength: 5 });
const slug = fc.stringMatching(/^[a-z]{1,3}$/);
const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
const listed = <Item extends { readonly id: string }>(prefix: string, item: fc.Arbitrary<Item>) =>
  fc
    .uniqueArray(item, { maxLength: 4, selector: ({ id }) => id })
    .map((items) => items.map((one) => ({ ...one, id: `${prefix}-${one.id}` })));

/** Positions and matches may stand twice: no rule of the format forbids it. */
export const editedNetworks: fc.Arbitrary<Network> = networks.chain((network) => {
  const ids = network.organizations.map(({ id }) => id);
  const organization = fc.constantFrom(...ids);
  const { layout, ...bare } = network;
  const bloc: fc.Arbitrary<Bloc> = fc.record({
    id: slug,
    name: text,
    members: some(ids).map((members) => members.map((id) => ({ organization: id }))),
    evidence: fc.constant([]),
  });
  const dispute: fc.Arbitrary<Dispute> = fc.record({
    id: slug,
    about: organization,
    verdict: fc.constantFrom('contradicts' as const, 'refines' as const),
    claim: text,
    source: fc.constant('source-1'),
  });
  const step: fc.Arbitrary<Step> = fc.record({ id: slug, text, evidence: fc.constant([]) });
  const match: fc.Arbitrary<Match> = fc.record({ organization, network: text, other: text });
  const positions = fc.array(
    fc.record({ organization, x: fc.integer(), y: fc.integer(), pinned: fc.boolean() }),
    { maxLength: 8 },
  );
  const how = { seed: fc.nat(), positions, method: fc.constant(layout?.method ?? '') };
  const frame = fc.constantFrom(...FRAME_IDS);
  return fc
    .record(
      {
        organizations: shuffled(network.organizations),
        relations: shuffled(network.relations),
        blocs: listed('bloc', bloc),
        disputes: listed('dispute', dispute),
        layout: fc.record({ ...how, frame }, { requiredKeys: ['seed', 'positions', 'method'] }),
        layouts: fc.array(fc.record({ ...how, frame }), { maxLength: 3 }),
        story: listed('step', step),
        matches: fc.array(match, { maxLength: 4 }),
        'of-another-version': fc.jsonValue(),
      },
      { requiredKeys: ['organizations', 'relations', 'blocs', 'disputes'] },
    )
    .chain((sections) => shuffled(Object.entries({ ...bare, ...sections })))
    .map((fields) => Object.fromEntries(fields) as Network);
});
