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
});
