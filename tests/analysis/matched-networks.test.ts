import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNetworks } from '../../src/analysis/compare.ts';
import { compareSeveral } from '../../src/analysis/compare-several.ts';
import { joinedByMatches } from '../../src/analysis/joined-by-matches.ts';
import {
  acceptMatch,
  type Decisions,
  type MatchRow,
  matchNetworks,
  refuseOf,
} from '../../src/analysis/matched-networks.ts';
import { originKey, sameOf } from '../../src/network/joining/same.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { comparedNetworks } from '../../src/state/comparison.ts';
import { madeNetwork, madeOrganization } from '../fixtures/made-network.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const UNDECIDED: Decisions = { accepted: [], refused: [] };

/** A network of organizations of these names, whose ids tell nobody who they are, in rivalry one after the other. */
function network(id: string, names: readonly string[], type: 'rivalry' | 'alliance' = 'rivalry') {
  const [relation] = smallNetwork().relations;
  const ids = names.map((_, i) => `${id}-${i}`);
  return {
    ...smallNetwork(),
    id,
    title: id,
    blocs: [],
    disputes: [],
    organizations: names.map((name, i) => {
      return { id: `${id}-${i}`, name, kind: 'cartel', aliases: [], attributes: [] };
    }),
    relations: ids.slice(1).map((target, i) => {
      return {
        ...relation,
        id: `${id}-r-${i}`,
        type,
        source: ids[i],
        target,
        evidence: [],
        hedges: [],
      };
    }),
  } as unknown as Network;
}

const [a, b, c] = [
  network('a', ['Alder Group', 'Birch Band', 'Cedar']),
  network('b', ['Alder Group', 'Birch Band'], 'alliance'),
  network('c', ['Alder Group', 'Old Birch Wood Band', 'Birch Wood Band']),
];
const all = [a, b, c];
const at = (one: string, i: number) => ({ network: one, id: `${one}-${i}` });
const said = ({ one, others }: MatchRow) => [
  one.map(({ id }) => id).join('='),
  ...others.map(
    (other) => `${other.isRefused ? '≠' : '?'}${other.one.map(({ id }) => id).join('=')}`,
  ),
];
const rows = (decisions: Decisions) => matchNetworks(all, decisions).rows.map(said);

describe('one table of matches over all networks', () => {
  test('has who is surely one, and beside them who may be', () => {
    expect(rows(UNDECIDED)).toEqual([['a-0=b-0=c-0'], ['a-1=b-1', '?c-1', '?c-2']]);
  });

  test('whoever is taken out of a row is refused by all that stay in it, and can come back', () => {
    const [row] = matchNetworks(all, UNDECIDED).rows;
    if (!row) throw new Error('there is a row');
    const out = refuseOf(UNDECIDED, row.one, at('b', 0));
    expect(rows(out)[0]).toEqual(['a-0=c-0', '≠b-0']);
    const { classes } = matchNetworks(all, out);
    expect(rows(acceptMatch(out, classes, sameOf(at('a', 0), at('b', 0))))[0]).toEqual([
      'a-0=b-0=c-0',
    ]);
  });

  test('one that no name gives away is added, and takes the place of the other of its network', () => {
    const { classes } = matchNetworks(all, UNDECIDED);
    const added = acceptMatch(UNDECIDED, classes, sameOf(at('c', 1), at('a', 0)));
    expect(rows(added)[0]).toEqual(['a-0=b-0=c-1', '?c-0']);
    const matched = matchNetworks(all, added);
    expect(matched.rows[0]?.grounds).toEqual(['name', 'hand']);
    // What is decided later holds.
    const back = acceptMatch(added, matched.classes, sameOf(at('a', 0), at('c', 0)));
    expect(rows(back)[0]).toEqual(['a-0=b-0=c-0', '?c-1']);
  });
});

describe('a row', () => {
  const named = (id: string, ...names: readonly string[]): Network => ({
    ...madeNetwork(),
    id,
    organizations: names.map((name, i) => madeOrganization(`${id}-${i}`, ...name.split(', '))),
    matches: [],
  });
  const rowsIn = (networks: readonly Network[], decisions: Decisions = UNDECIDED) =>
    matchNetworks(networks, decisions).rows.map(said);

  test('of two is one, and alone is only who may belong to another', () => {
    expect(rowsIn([named('a', 'Alder', 'Birch'), named('b', 'Alder')])).toEqual([['a-0=b-0']]);
    expect(rowsIn([named('a', 'Cedar', 'Birch Wood'), named('b', 'Old Birch Wood')])).toEqual([
      ['a-1', '?b-0'],
    ]);
    const three = [
      named('a', 'Old Birch Wood'),
      named('b', 'Birch Wood'),
      named('c', 'Birch Wood'),
    ];
    expect(rowsIn(three)).toEqual([['a-0', '?b-0=c-0'], ['b-0=c-0']]);
  });

  test('has in it what was decided, from whichever side it was told', () => {
    const networks = [named('a', 'Alder'), named('b', 'Birch')];
    const match = sameOf(at('b', 0), at('a', 0));
    expect(rowsIn(networks, { accepted: [], refused: [match] })).toEqual([['a-0', '≠b-0']]);
    expect(rowsIn(networks, { accepted: [match], refused: [] })).toEqual([['a-0=b-0']]);
    const gone = sameOf(at('a', 7), at('b', 0));
    expect(rowsIn(networks, { accepted: [gone], refused: [gone] })).toEqual([]);
  });

  test('shows of a refusal in a file that it was refused, until it is accepted', () => {
    const matches = [{ organization: 'a-0', network: 'b', other: 'b-0', refused: true }];
    const networks = [{ ...named('a', 'Alder'), matches }, named('b', 'Alder')];
    expect(rowsIn(networks)).toEqual([['a-0', '≠b-0']]);
    for (const match of [sameOf(at('a', 0), at('b', 0)), sameOf(at('b', 0), at('a', 0))])
      expect(rowsIn(networks, { accepted: [match], refused: [] })).toEqual([['a-0=b-0']]);
  });

  test('says the surest ground on which somebody may belong to it, and by which match', () => {
    // Of two that are one by their ids, the second has a name that the third is like.
    const [a, b] = [named('a', 'Alder Birch'), named('b', 'Cedar, Dogwood')];
    const one = { ...b, organizations: [madeOrganization('a-0', 'Cedar', 'Dogwood')] };
    const d = named('d', 'Old Alder Birch, Dogwood', 'Dogwood');
    const [unsure] = matchNetworks([a, one, d], UNDECIDED).rows;
    expect(unsure?.others.map(({ ground, match }) => [ground, match])).toEqual([
      ['alias', sameOf({ network: 'b', id: 'a-0' }, at('d', 0))],
      ['alias', sameOf({ network: 'b', id: 'a-0' }, at('d', 1))],
    ]);
  });

  test('asks for nobody who is one with others, where it has one of the same network', () => {
    const networks = [named('a', 'Alder', 'Birch Wood'), named('b', 'Alder', 'Birch Wood')];
    const refused = [sameOf(at('a', 0), at('b', 1))];
    expect(rowsIn(networks, { accepted: [], refused })).toEqual([['a-0=b-0'], ['a-1=b-1']]);
    const single = [named('a', 'Alder'), named('b', 'Alder', 'Birch'), named('c', 'Birch')];
    const of = (pair: Decisions['refused'][number]) =>
      rowsIn(single, { accepted: [], refused: [pair] });
    expect(of(sameOf(at('a', 0), at('c', 0)))).toEqual([['a-0=b-0'], ['b-1=c-0']]);
    const alone = [named('a', 'Alder'), named('b', 'Birch', 'Alder'), named('c', 'Cedar')];
    const apart = sameOf(at('a', 0), at('b', 0));
    expect(rowsIn(alone, { accepted: [], refused: [apart] })).toEqual([['a-0=b-1', '≠b-0']]);
    // Who stands before the row may belong to it, too.
    const before = [named('b', 'Birch', 'Alder'), named('c', 'Alder')];
    expect(rowsIn(before, { accepted: [], refused: [sameOf(at('b', 0), at('c', 0))] })).toEqual([
      ['b-1=c-0', '≠b-0'],
    ]);
  });
});

test('a decision takes the place of others on the same, and leaves the rest', () => {
  const [one, other] = [at('a', 0), at('b', 0)];
  const [beside, third] = [sameOf(at('a', 1), at('b', 1)), at('c', 0)];
  const classes = [[one], [other, third]];
  const before = {
    accepted: [sameOf(other, one), beside],
    refused: [sameOf(third, one), sameOf(one, at('c', 1))],
  };
  const accepted = acceptMatch(before, classes, sameOf(one, other));
  expect(accepted).toEqual({
    accepted: [sameOf(one, other), beside],
    refused: [sameOf(one, at('c', 1))],
  });
  expect(acceptMatch(accepted, classes, sameOf(one, other))).toEqual(accepted);
  const refused = refuseOf(
    { accepted: [sameOf(other, one), beside], refused: [sameOf(one, third), beside] },
    [one, other, third],
    one,
  );
  expect(refused).toEqual({
    accepted: [beside],
    refused: [sameOf(other, one), sameOf(third, one), beside],
  });
});

describe('put together', () => {
  test('nobody who is not there is one with another, and nobody with one of the same network', () => {
    const networks = [
      { ...madeNetwork('p alliance q'), id: 'x' },
      { ...madeNetwork('r alliance s'), id: 'y' },
    ];
    const [p, r] = [
      { network: 'x', id: 'p' },
      { network: 'y', id: 'r' },
    ];
    const nobody = { network: 'y', id: 'nobody' };
    const same = [
      ...[sameOf(p, nobody), sameOf(nobody, p), sameOf({ network: 'z', id: 'r' }, nobody)],
      ...[sameOf(p, { network: 'x', id: 'q' }), sameOf(p, r)],
    ];
    const joined = joinedByMatches({ networks, same });
    expect(joined.ok && joined.value.joined?.same).toEqual([sameOf(p, r)]);
  });
});

test('no decisions put two organizations of one network into one, and all that is said can be joined', () => {
  const origin = fc.constantFrom(
    ...all.flatMap(({ id, organizations }) => organizations.map((_, i) => at(id, i))),
  );
  const decision = fc.record({ one: origin, other: origin, accept: fc.boolean() });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), (steps) => {
      let decisions = UNDECIDED;
      for (const { one, other, accept } of steps) {
        const { classes, rows: now } = matchNetworks(all, decisions);
        const row = now.find((each) => each.one.some((end) => originKey(end) === originKey(one)));
        if (accept && one.network !== other.network)
          decisions = acceptMatch(decisions, classes, sameOf(one, other));
        else if (row) decisions = refuseOf(decisions, row.one, one);
      }
      const { classes, same } = matchNetworks(all, decisions);
      for (const one of classes)
        expect(new Set(one.map((end) => end.network)).size).toBe(one.length);
      const joined = joinedByMatches({ networks: all, same });
      expect(joined.ok && joined.value.organizations.length).toBe(classes.length);
      const last = steps.at(-1);
      if (last?.accept && last.one.network !== last.other.network) {
        const together = classes.find((one) =>
          one.some((end) => originKey(end) === originKey(last.one)),
        );
        expect(together?.map(originKey)).toContain(originKey(last.other));
      }
    }),
    { numRuns: 300 },
  );
});

describe('several compared', () => {
  test('two of them are compared as two are', () => {
    const [ellis, bacrim] = [shippedNetwork(), bacrimNetwork()];
    const { accepted } = comparedNetworks(ellis, bacrim, {});
    const { pairs, counts } = compareNetworks(ellis, bacrim, accepted);
    const shared = compareSeveral(
      [ellis, bacrim],
      matchNetworks([ellis, bacrim], UNDECIDED).classes,
    );
    expect(shared).toHaveLength(pairs.length);
    const of = (wanted: string) => shared.filter(({ verdict }) => verdict === wanted).length;
    for (const verdict of [
      'contradicting',
      'inconsistent',
      'opposite',
      'both',
      'different',
    ] as const)
      expect(of(verdict)).toBe(counts[verdict]);
    expect(of('alone')).toBe(counts['only-a'] + counts['only-b']);
  });

  test('any two that contradict each other are named with all that speak of the pair', () => {
    const { classes } = matchNetworks(all, UNDECIDED);
    const [first, ...others] = compareSeveral(all, classes);
    expect(first).toEqual({
      verdict: 'contradicting',
      ends: [0, 1],
      said: [
        { network: 'a', relations: ['a-r-0'] },
        { network: 'b', relations: ['b-r-0'] },
      ],
    });
    expect(others.map(({ verdict }) => verdict)).toEqual(['alone', 'alone', 'alone']);
  });

  test('what any two say comes before what others do, also where only one contradicts itself', () => {
    const made = (id: string, ...lines: readonly string[]) => ({ ...madeNetwork(...lines), id });
    const networks = [
      made('x', 'p rivalry q', 'p alliance r', 'p alliance s', 'p rivalry s', 's alliance s'),
      made('y', 'r alliance p', 's alliance p', 'q rivalry s'),
      made('z', 'r rivalry p'),
    ];
    const names = ['p', 'q', 'r', 's'];
    const organizations = names.map((id) => networks.map(({ id: of }) => ({ network: of, id })));
    const shared = compareSeveral(networks, organizations);
    const said = shared.map(
      ({ verdict, ends }) => `${ends.map((i) => names[i]).join('')} ${verdict}`,
    );
    expect(said).toEqual(['pr contradicting', 'ps inconsistent', 'pq alone', 'qs alone']);
    expect(shared[0]?.said.map(({ network: of }) => of)).toEqual(['x', 'y', 'z']);
  });
});
