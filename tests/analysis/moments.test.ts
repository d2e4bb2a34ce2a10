import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf } from '../../src/analysis/moments.ts';
import { spanOf, timesOf } from '../../src/analysis/times.ts';
import { voicesOf } from '../../src/network/claims.ts';
import { monthsIn, monthsOfYears } from '../../src/network/months.ts';
import type { Relation } from '../../src/network/records.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { relation, said, whens } from './dated.ts';

/** What a network of these relations is in a time. */
function at(relations: readonly Relation[], shown: string, now = shown) {
  const times = new Map(relations.map((one) => [one.id, timesOf(one)]));
  const voices = voicesOf({ relations: [...relations], disputes: [] });
  return momentOf(relations, times, voices, monthsIn(shown), monthsIn(now));
}
const ids = (list: readonly { readonly relation: Relation }[]) =>
  list.map(({ relation: { id } }) => id);

test('as time goes from first to last every dated claim begins once and ends once; undated ones never do', () => {
  const claims = fc.array(fc.option(whens, { nil: undefined }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(claims, fc.integer({ min: 1, max: 40 }), (list, step) => {
      const relations = list.map((when, i) => ({ ...relation(i), evidence: [said('a', when)] }));
      const times = new Map(relations.map((one) => [one.id, timesOf(one)]));
      const begun: string[] = [];
      const ended: string[] = [];
      for (let from = 999 * 12; from <= 2101 * 12; from += step) {
        const now = { from, to: from + step - 1 };
        const moment = momentOf(relations, times, new Map(), now, now);
        begun.push(...ids(moment.begun));
        ended.push(...ids(moment.ended));
        // What is over within the step in which it begins has no end of its own.
        for (const { relation: one, piece } of moment.begun)
          if (piece.span.to <= (now.to + 1) / 12 + 1e-6) ended.push(one.id);
      }
      const idsWhere = (holds: (when: string) => boolean) =>
        relations.map(({ id }) => id).filter((_, i) => list[i] !== undefined && holds(list[i]));
      expect(begun.sort()).toEqual(
        idsWhere((when) => spanOf(when)?.from !== Number.NEGATIVE_INFINITY).sort(),
      );
      expect(ended.sort()).toEqual(
        idsWhere((when) => spanOf(when)?.to !== Number.POSITIVE_INFINITY).sort(),
      );
    }),
    { numRuns: 40 },
  );
});

test('what goes on by another account does not end, and begins at each account’s time', () => {
  const both = { ...relation(1), evidence: [said('a', '2008/2010-06'), said('b', '2010-02/..')] };
  expect(ids(at([both], '2010').begun)).toEqual(['r1']);
  expect(at([both], '2010').ended).toEqual([]);
  const over = { ...both, evidence: [said('a', '2008/2010-06'), said('b', '2010-02')] };
  expect(ids(at([over], '2010').ended)).toEqual(['r1']);
  expect(at([over], '2010').begun[0]?.piece.when).toBe('2010-02');
  expect(ids(at([over], '2008..2010', '2010').begun)).toEqual(['r1']);
});

test('one year after the other by one source is one time, and another source begins by itself', () => {
  const years = {
    ...relation(1),
    evidence: ['2015', '2016', '2017'].map((when) => said('a', when)),
  };
  expect(ids(at([years], '2015').begun)).toEqual(['r1']);
  expect(at([years], '2016')).toMatchObject({ begun: [], ended: [] });
  expect(ids(at([years], '2017-12').ended)).toEqual(['r1']);
  const two = { ...years, evidence: [...years.evidence, said('b', '2016')] };
  expect(ids(at([two], '2016').begun)).toEqual(['r1']);
});

test('the opposite counts where a date of one side is of the time and none of the other is of another', () => {
  const ally = { ...relation(1), evidence: [said('a', '2010'), said('b', '2012')] };
  const foe = (when?: string): Relation => ({
    ...relation(2),
    type: 'rivalry',
    evidence: [said('c', when)],
  });
  const against = (when: string | undefined, shown: string) =>
    ids(at([ally, foe(when)], shown).contested);
  expect(against('2010', '2010')).toEqual(['r1', 'r2']);
  expect(against('2010', '2012')).toEqual([]);
  expect(against(undefined, '2010')).toEqual(['r1', 'r2']);
  expect(against(undefined, '2011')).toEqual([]);
  expect(at([ally, foe()], '2010').undated.map(({ id }) => id)).toEqual(['r2']);
});

test('in all of the time nothing begins or ends', () => {
  const one = { ...relation(1), evidence: [said('a', '2010')] };
  const times = new Map([[one.id, timesOf(one)]]);
  expect(momentOf([one], times, new Map(), null, null)).toMatchObject({ begun: [], ended: [] });
});

test('the seven sources: Sinaloa and CJNG are allied in 2016 by one, and rivals by others', () => {
  const network = mexicoNetwork();
  const times = new Map(network.relations.map((one) => [one.id, timesOf(one)]));
  const year = monthsOfYears(2016, 2016);
  const { begun, contested } = momentOf(network.relations, times, voicesOf(network), year, year);
  expect(begun.length).toBeGreaterThan(0);
  const pair = contested.filter(({ relation: { source, target } }) =>
    [source, target].every((id) => ['cjng', 'sinaloa'].includes(id)),
  );
  expect(pair.map(({ relation: { type } }) => type)).toEqual(['alliance', 'rivalry']);
  const [alliance] = pair;
  expect(alliance?.against.map(({ source }) => source)).toContain('wikipedia-cjng');
});

test('it ends where no account goes on in the month right after', () => {
  const accounts = (other: string) => ({
    ...relation(1),
    evidence: [said('a', '2008/2010-06'), said('b', other)],
  });
  expect(at([accounts('2010-07')], '2010-06').ended).toEqual([]);
  expect(ids(at([accounts('2010-08')], '2010-06').ended)).toEqual(['r1']);
});

test('what has a date and no evidence begins at its date', () => {
  expect(ids(at([relation(1, '2010'), relation(2, '2009/2011')], '2010').begun)).toEqual(['r1']);
});

test('nothing begins where no time is shown, or none is now', () => {
  const one = relation(1, '2010');
  const times = new Map([[one.id, timesOf(one)]]);
  const year = monthsOfYears(2010, 2010);
  for (const [shown, now] of [
    [null, year],
    [year, null],
  ] as const)
    expect(momentOf([one], times, new Map(), shown, now)).toMatchObject({ begun: [], ended: [] });
});
