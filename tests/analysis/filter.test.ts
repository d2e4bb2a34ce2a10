import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetCounts } from '../../src/analysis/facet-counts.ts';
import {
  applyFilter,
  type Filter,
  hidesNothing,
  SHOW_ALL,
  toggle,
} from '../../src/analysis/filter.ts';
import { FIRMNESS, failsAt } from '../../src/analysis/firmness.ts';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { isUnhedged } from '../../src/network/hedges.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import { ownValue } from '../../src/network/own-types.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = smallNetwork();
const states = {
  evidence: new Map(network.relations.map(({ id }, i) => [id, i === 0 ? 'verified' : 'changed'])),
  consensus: new Map(
    network.relations.map(({ id }, i) => [id, i === 1 ? 'contested' : 'one-voice']),
  ),
  times: new Map(),
};
const left = (filter: Partial<typeof SHOW_ALL>) => [
  ...applyFilter(network, { ...SHOW_ALL, ...filter }, states).relations,
];
const idsWhere = (holds: (relation: (typeof network.relations)[number]) => boolean) =>
  network.relations.filter(holds).map(({ id }) => id);

describe('what a filter leaves', () => {
  test('everything, when nothing is hidden', () => {
    expect(hidesNothing(SHOW_ALL)).toBe(true);
    expect(left({})).toEqual(idsWhere(() => true));
  });
  test('no relation that another file calls by a name that is hidden', () => {
    const [one, two, ...others] = network.relations;
    if (!one || !two) throw new Error('too small');
    const named = {
      ...network,
      relations: [
        { ...one, type: 'other-undirected' as const, typeName: 'binds, loosely' },
        { ...two, type: 'other-undirected' as const, typeName: 'funds' },
        ...others,
      ],
    };
    const value = ownValue('binds, loosely');
    expect(value).toBe('own:binds%2C loosely');
    const filter = { ...SHOW_ALL, type: [value] };
    const shown = applyFilter(named, filter, states).relations;
    expect([shown.has(one.id), shown.has(two.id)]).toEqual([false, true]);
    const counts = facetCounts(named, filter, states).type;
    expect(counts.get(value)).toMatchObject({ shown: 0, all: 1 });
    expect(counts.get(ownValue('funds'))).toMatchObject({ shown: 1, all: 1 });
    expect(counts.has('other-undirected')).toBe(false);
  });
  test('no relation of a hidden type, basis or state', () => {
    expect(left({ type: ['rivalry'] })).toEqual(idsWhere(({ type }) => type !== 'rivalry'));
    expect(left({ basis: ['implied'] })).toEqual(idsWhere(({ basis }) => basis === 'stated'));
    expect(left({ evidence: ['changed'] })).toEqual([network.relations[0]?.id]);
  });
  test('no relation at an organization of a hidden kind', () => {
    const filter = { ...SHOW_ALL, kind: ['state-agency' as const] };
    const { organizations, relations } = applyFilter(network, filter, states);
    expect(organizations.has('dover-police')).toBe(false);
    expect([...relations].filter((id) => id.includes('dover-police'))).toEqual([]);
  });
  test('what may have held in the years chosen, and the undated unless they are hidden', () => {
    const whens = ['2012', '2012-12/..', '2015?', '../2013', undefined];
    const relations = network.relations.slice(0, whens.length).map((relation, i) => {
      const { when: _, ...rest } = relation;
      const when = whens[i];
      return { ...rest, id: when ?? 'undated', ...(when === undefined ? {} : { when }) };
    });
    const kept = (filter: Partial<typeof SHOW_ALL>) => [
      ...applyFilter({ ...network, relations }, { ...SHOW_ALL, ...filter }, states).relations,
    ];
    const when = monthsOfYears(2014, 2015);
    expect(kept({ when })).toEqual(['2012-12/..', '2015?', 'undated']);
    expect(kept({ when, undated: false })).toEqual(['2012-12/..', '2015?']);
    expect(kept({ undated: false })).toEqual(whens.slice(0, 4));
    expect(hidesNothing({ ...SHOW_ALL, when })).toBe(false);
    expect(hidesNothing({ ...SHOW_ALL, undated: false })).toBe(false);
  });
  test('less and less, the firmer it must be said', () => {
    const sizes = FIRMNESS.map((firmness) => left({ firmness }).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(left({ firmness: 'unhedged' })).toEqual(
      idsWhere(
        (relation) =>
          relation.basis === 'stated' &&
          isUnhedged(relation) &&
          relation.confidence.level !== 'low',
      ),
    );
    expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
  });
  test('what falls away fails at one step, the first that asks for more than it has', () => {
    for (const least of FIRMNESS)
      for (const relation of network.relations) {
        const step = failsAt(relation, least);
        expect(step === null).toBe(left({ firmness: least }).includes(relation.id));
        if (step !== null) expect(failsAt(relation, step)).toBe(step);
      }
  });
});

test('toggling a value twice changes nothing', () => {
  const once = toggle(SHOW_ALL, 'type', 'rivalry');
  expect(once.type).toEqual(['rivalry']);
  expect(hidesNothing(once)).toBe(false);
  expect(toggle(once, 'type', 'rivalry')).toEqual(SHOW_ALL);
});

describe('counts', () => {
  const counts = (filter: Partial<Filter>) =>
    facetCounts(network, { ...SHOW_ALL, ...filter }, states);

  test('say how many of each value are shown of all', () => {
    const { type, evidence, consensus } = counts({ basis: ['implied'] });
    expect(type.get('target-of')).toMatchObject({ shown: 2, all: 3 });
    expect([...type.values()].reduce((sum, { all }) => sum + all, 0)).toBe(
      network.relations.length,
    );
    expect(evidence.get('verified')).toMatchObject({ shown: 1, all: 1 });
    expect(consensus.get('contested')).toMatchObject({ all: 1 });
  });
  test('name what else hides, and not what hides the value itself', () => {
    const { type, basis } = counts({ basis: ['implied'], kind: ['state-agency'] });
    expect(type.get('target-of')).toEqual({
      shown: 1,
      all: 3,
      hiddenByOthers: 2,
      others: expect.arrayContaining([
        { by: 'basis', value: 'implied' },
        { by: 'kind', value: 'state-agency' },
      ]),
    });
    expect(basis.get('implied')).toEqual({
      shown: 0,
      all: 1,
      hiddenByOthers: 1,
      others: [{ by: 'kind', value: 'state-agency' }],
    });
    const own = counts({ type: ['target-of'] }).type.get('target-of');
    expect(own).toEqual({ shown: 0, all: 3, hiddenByOthers: 0, others: [] });
  });
  test('name demands on firmness and dates', () => {
    const { type } = counts({ firmness: 'firm', undated: false, when: monthsOfYears(1900, 1901) });
    const by = new Set([...type.values()].flatMap(({ others }) => others.map((one) => one.by)));
    expect([...by].sort()).toEqual(['firmness', 'undated', 'when']);
  });
  test('of a whole filter agree with what it leaves', () => {
    const filter: fc.Arbitrary<Filter> = fc.record({
      type: fc.subarray(['alliance', 'rivalry', 'target-of'] as const),
      basis: fc.subarray(['stated', 'implied'] as const),
      kind: fc.subarray(['cartel', 'state-agency'] as const),
      evidence: fc.subarray(['verified', 'changed']),
      consensus: fc.subarray(['contested', 'one-voice'] as const),
      firmness: fc.constantFrom(...FIRMNESS),
      when: fc.constantFrom(null, { from: 2012, to: 2014 }),
      undated: fc.boolean(),
    });
    fc.assert(
      fc.property(filter, (chosen) => {
        const shown = applyFilter(network, chosen, states);
        const { type, kind } = counts(chosen);
        const sum = (map: typeof type) => [...map.values()].reduce((n, one) => n + one.shown, 0);
        expect(sum(type)).toBe(shown.relations.size);
        expect(sum(kind)).toBe(shown.organizations.size);
        for (const [value, one] of type) {
          const isHidden = chosen.type.some((hidden) => hidden === value);
          if (!isHidden) expect(one.all - one.shown).toBe(one.hiddenByOthers);
          expect(one.others.length > 0).toBe(one.hiddenByOthers > 0);
        }
      }),
    );
  });
});

test('an organization that is only a parent is not drawn', () => {
  const ministry = {
    id: 'ministry',
    name: 'Ministry',
    kind: 'government' as const,
    aliases: [],
    attributes: [],
  };
  const lonely = { ...ministry, id: 'lonely', name: 'Lonely' };
  const [first, ...rest] = network.organizations;
  if (!first) throw new Error('the fixture has organizations');
  const organizations = [{ ...first, parent: 'ministry' }, ...rest, ministry, lonely];
  const drawn = drawnOrganizations({ ...network, organizations }).map(({ id }) => id);
  expect(drawn).not.toContain('ministry');
  expect(drawn).toContain('lonely');
});
