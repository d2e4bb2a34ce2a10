/** Networks to join: records of every section, ids that members share, and texts that several of them read. */
import fc from 'fast-check';
import { crossCheck } from '../../../src/network/checks.ts';
import { codedQuotes, unitState } from '../../../src/network/coverage.ts';
import { originKey } from '../../../src/network/joining/same.ts';
import type { Unit } from '../../../src/network/reading-records.ts';
import type { Dispute, Network, Relation, Same, Source } from '../../../src/network/records.ts';
import { editedNetworks } from '../edited-networks.ts';

const MEMBERS = ['a', 'b', 'c'];
const when = fc.constantFrom(undefined, '2010', '../2012');
const note = fc.constantFrom(undefined, 'one', 'other');

/** Two texts at most, whichever ids they have; a third of one member alone. */
const source: fc.Arbitrary<Source> = fc
  .record({ text: fc.constantFrom('0', '1', null), title: fc.constantFrom('One', 'Other') })
  .map(({ text, title }) => ({
    id: 'source-1',
    type: 'article',
    title,
    ...(text !== null && {
      custom: { text: { sha256: text.repeat(64), bytes: 9, codePoints: 9, paragraphs: 1 } },
    }),
  }));

function unit(at: number): fc.Arbitrary<Unit> {
  return fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 40 }), isPassed: fc.boolean() })
    .map(({ start, length, isPassed }) => ({
      id: `unit-${at}`,
      source: 'source-1',
      selector: [
        { type: 'TextQuoteSelector', exact: 'x'.repeat(length), prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: at * 100 + start, end: at * 100 + start + length },
      ],
      ...(isPassed && { passedOver: 'see-note', note: 'why' }),
    }));
}

function more(network: Network): fc.Arbitrary<Network> {
  const relation = (one: Relation) =>
    fc
      .record({ when, note, level: fc.constantFrom('high', 'low'), hedged: fc.boolean() })
      .map(({ level, hedged, ...times }) => ({
        ...one,
        ...Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined)),
        confidence: { ...one.confidence, level },
        hedges: hedged ? [{ source: 'source-1', selector: one.evidence[0]?.selector ?? [] }] : [],
        ...(hedged && { expandedFrom: 'one-statement' }),
      }));
  const disputes = network.relations.map(
    ({ id, evidence }, at): Dispute => ({
      id: `quoted-${at}`,
      about: id,
      evidence: evidence.length - 1,
      verdict: 'contradicts',
      claim: 'no',
      source: 'source-1',
    }),
  );
  return fc
    .record({
      sources: source.map((one) => [one]),
      relations: fc.tuple(...network.relations.map(relation)),
      coverage: fc.subarray([0, 1, 2, 3]).chain((places) => fc.tuple(...places.map(unit))),
      disputes: fc.subarray(disputes),
      parents: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      language: fc.constantFrom('en', 'es'),
    })
    .map(({ parents, ...made }) => ({
      ...network,
      ...made,
      disputes: [...network.disputes, ...made.disputes],
      // A parent has a lower number, so that no chain goes round within one member.
      organizations: network.organizations.map((one) => {
        const number = Number(one.id.split('-')[1]);
        const parent = (parents[number] ?? 0) % (number + 1);
        return parent < number ? { ...one, parent: `organization-${parent}` } : one;
      }),
    }));
}

/** What is passed over though a quote stands in it is open. */
function sound(network: Network): Network {
  const quotes = codedQuotes(network);
  const coverage = network.coverage?.map((one): Unit => {
    const { passedOver: _, ...open } = one;
    return unitState(one, quotes) === 'coded' ? open : one;
  });
  return coverage ? { ...network, coverage } : network;
}

function member(id: string): fc.Arbitrary<Network> {
  return editedNetworks
    .chain(more)
    .map((network) => sound({ ...network, id }))
    .filter((network) => crossCheck(network, (section) => section).length === 0);
}

/** Pairs of which no two lead from one organization of a member to another one of it. */
function pairs(members: readonly Network[]): fc.Arbitrary<Same[]> {
  const all = members.flatMap(({ id: network, organizations }) =>
    organizations.map(({ id }) => ({ network, id })),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)), { maxLength: 12 })
    .map((drawn) => {
      const classes = new Map(all.map((one) => [originKey(one), [one]]));
      return drawn.flatMap(([one, other]): Same[] => {
        const [first = [], second = []] = [one, other].map((end) => classes.get(originKey(end)));
        const networks = new Set([...first, ...second].map(({ network }) => network));
        if (first === second || networks.size < first.length + second.length) return [];
        for (const end of [...first, ...second]) classes.set(originKey(end), [...first, ...second]);
        return [{ of: one.network, organization: one.id, network: other.network, other: other.id }];
      });
    });
}

/** Three sound networks, and which of their organizations are the same. */
export const joinable = fc
  .tuple(...MEMBERS.map(member))
  .chain((members) => fc.record({ members: fc.constant(members), same: pairs(members) }));
