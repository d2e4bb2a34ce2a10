import { describe, expect, test } from 'vitest';
import { leaveOut, NOTHING_LEFT_OUT, restingAlone } from '../../src/analysis/left-out.ts';
import { shortestPaths } from '../../src/analysis/paths.ts';
import {
  blocsLeftOf,
  brokenWithout,
  changedBy,
  type FirmAnswer,
  type Unheard,
  unhearEach,
} from '../../src/analysis/unheard.ts';
import { without } from '../../src/network/joining/join.ts';
import type { Bloc, Evidence, Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { madeNetwork } from '../fixtures/made-network.ts';

const SIGNS = { withTargets: false, rollUp: false, statedOnly: false };
const network = mexicoNetwork();
const all = unhearEach(network, SIGNS);
const of = (id: string, among: readonly Unheard[] = all): Unheard => {
  const found = among.find(({ source }) => source === id);
  if (!found) throw new Error(`${id} says nothing`);
  return found;
};

test('of one voice nothing is compared: all would go', () => {
  expect(unhearEach(shippedNetwork(), SIGNS)).toEqual([]);
});

test('each source has what rests on it alone, and the sum of these is what one voice says', () => {
  const alone = restingAlone(network);
  expect(new Map(all.map((one) => [one.source, one.relations.toSorted()]))).toEqual(
    new Map([...alone].map(([id, list]) => [id, list.toSorted()])),
  );
  const counts = all.map(({ relations }) => relations.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('without a member of a joined network stands what the others say, joined', () => {
  for (const member of network.joined?.members ?? []) {
    const source = member.relations[0]?.evidence[0]?.source ?? '';
    const gone = new Set(of(source).relations);
    const left = network.relations.filter(({ id }) => !gone.has(id));
    expect(left.length).toBe(without(network, member.id).relations.length);
  }
});

test('what is left of the bloc without the article: no claim, and alliances that are contested or of another time', () => {
  expect(of('ellis-2016').blocsLeft).toEqual([
    {
      bloc: 'sinaloa-cjng-gulf',
      goes: true,
      alsoBy: [],
      pairs: 3,
      allied: { before: 3, after: 3 },
      left: [
        { relation: 'cjng-alliance-gulf', consensus: 'contested' },
        // BACRIM2020 has them as rivals in 2020, after the times that the others give.
        { relation: 'cjng-alliance-sinaloa', consensus: 'changed' },
        { relation: 'gulf-alliance-sinaloa', consensus: 'contested' },
      ],
    },
  ]);
  expect(of('ellis-2016').organizations).toEqual(['mata-zetas']);
});

test('what graded a relation in the article’s words is not said without the article', () => {
  const [ellis] = network.sources.filter(({ id }) => id === 'ellis-2016');
  const left = leaveOut(network, { ...NOTHING_LEFT_OUT, source: ellis ?? null });
  const strengthIn = ({ relations }: Pick<Network, 'relations'>) =>
    relations.find(({ id }) => id === 'cjng-alliance-gulf')?.strength;
  expect([strengthIn(network), strengthIn(left)]).toEqual(['looser', undefined]);
});

test('a bloc of the same members that another source claims is named', () => {
  const claims = of('wikipedia-los-zetas').blocsLeft.map(({ bloc, alsoBy }) => [bloc, alsoBy]);
  expect(claims).toEqual([
    ['los-zetas-wikipedia-gulf-faction-2010', []],
    ['los-zetas-wikipedia-zetas-faction-2010', ['wikipedia-gulf-cartel']],
  ]);
});

/** Allies by one source, foes by another: a–b–c with a foe in it is out of balance only by both. */
function made(): Network {
  const article = shippedNetwork();
  const [organization] = article.organizations;
  const [relation] = article.relations;
  const [source] = article.sources;
  if (!organization || !relation || !source) throw new Error('the article has records');
  const evidence = (id: string): Evidence[] => [{ source: id, role: 'supports', selector: [] }];
  const tie = (type: 'alliance' | 'rivalry', a: string, b: string, ...by: string[]) => ({
    ...relation,
    id: `${a}-${type}-${b}`,
    type,
    source: a,
    target: b,
    hedges: [],
    evidence: by.flatMap(evidence),
  });
  return {
    ...article,
    sources: ['one', 'two'].map((id) => ({ ...source, id })),
    organizations: ['a', 'b', 'c'].map((id) => ({ ...organization, id })),
    relations: [
      tie('alliance', 'a', 'b', 'one', 'two'),
      tie('alliance', 'b', 'c', 'one', 'two'),
      tie('rivalry', 'a', 'c', 'two'),
    ],
    disputes: [],
    blocs: [
      {
        id: 'ab',
        name: 'a and b',
        aliases: [],
        claimedBy: 'two',
        evidence: [],
        members: [{ organization: 'a' }, { organization: 'b' }],
      },
    ],
  };
}

test('an answer is as firm as the sources are without which it stays', () => {
  const both = unhearEach(made(), SIGNS);
  expect(of('one', both)).toMatchObject({ relations: [], says: 2, blocsLeft: [] });
  expect(of('two', both)).toMatchObject({
    relations: ['a-rivalry-c'],
    says: 3,
    organizations: [],
    grouped: [],
    index: { before: { upper: 1 }, after: { upper: 0 } },
    blocsLeft: [{ bloc: 'ab', goes: true, alsoBy: [], allied: { before: 1, after: 1 } }],
  });
  expect(changedBy(both, 'allies')).toEqual([]);
  expect(changedBy(both, 'balance')).toEqual(['two']);
});

describe('an answer that is another without a source', () => {
  const [any] = unhearEach(made(), SIGNS);
  if (!any) throw new Error('two sources speak');
  const same: Unheard = {
    ...{ ...any, source: 's', answers: [], grouped: [], regrouped: false },
    index: { before: { lower: 1, upper: 1 }, after: { lower: 1, upper: 1 } },
  };
  const isChanged = (more: Partial<Unheard>, answer: FirmAnswer) =>
    changedBy([{ ...same, ...more }], answer).length > 0;

  test('is a question that loses a part of its answer, and no other', () => {
    const answers = [{ question: 'allies', gone: 1, of: 2 }] as const;
    expect(isChanged({ answers }, 'allies')).toBe(true);
    expect(isChanged({ answers }, 'disputed')).toBe(false);
    expect(isChanged({ answers }, 'groupings')).toBe(false);
    expect(isChanged({ answers }, 'balance')).toBe(false);
  });

  test('are other groups, or that the best partition is no longer one', () => {
    expect(isChanged({}, 'groupings')).toBe(false);
    expect(isChanged({ grouped: ['connected'] }, 'groupings')).toBe(true);
    expect(isChanged({ regrouped: true }, 'groupings')).toBe(true);
    expect(isChanged({ grouped: ['connected'] }, 'balance')).toBe(false);
    expect(isChanged({ regrouped: true }, 'balance')).toBe(true);
  });

  test('is an index that is proved to be another', () => {
    const index = (before: readonly [number, number], after: readonly [number, number]) => ({
      before: { lower: before[0], upper: before[1] },
      after: { lower: after[0], upper: after[1] },
    });
    expect(isChanged({ index: index([2, 2], [1, 1]) }, 'balance')).toBe(true);
    expect(isChanged({ index: index([2, 2], [2, 2]) }, 'balance')).toBe(false);
    expect(isChanged({ index: index([1, 2], [1, 1]) }, 'balance')).toBe(false);
    expect(isChanged({ index: index([2, 2], [0, 1]) }, 'balance')).toBe(false);
  });
});

test('groups are others where a chain of allies breaks, not where only the best partition is another', () => {
  const grouped = (...lines: readonly string[]) =>
    of('t', unhearEach(madeNetwork(...lines), SIGNS)).grouped;
  expect(grouped('a alliance b s t', 'b rivalry c t')).toEqual([]);
  expect(grouped('a alliance b s', 'b alliance c t')).toEqual(['connected']);
  expect(grouped('a alliance b s', 'b alliance c s', 'a alliance c t')).toEqual(['mutual']);
  expect(grouped('a alliance b s', 'c alliance d s', 'e rivalry f t')).toEqual([]);
});

test('a bloc of the same members is named in whatever order, and a pair counts once', () => {
  const bloc = (id: string, claimedBy: string, ...members: readonly string[]): Bloc => ({
    ...{ id, name: id, claimedBy, evidence: [] },
    members: members.map((organization) => ({ organization })),
  });
  const network = {
    ...madeNetwork('a alliance b s', 'b alliance a t', 'a alliance c s', 'a rivalry b s'),
    blocs: [bloc('one', 's', 'a', 'b', 'c'), bloc('other', 't', 'c', 'b', 'a')],
  };
  const left = leaveOut(network, {
    ...NOTHING_LEFT_OUT,
    source: network.sources.find(({ id }) => id === 's') ?? null,
  });
  const [one, other] = blocsLeftOf(network, left, 's');
  expect(one).toMatchObject({ bloc: 'one', goes: true, alsoBy: ['t'], pairs: 3 });
  expect(other).toMatchObject({ bloc: 'other', goes: false, alsoBy: ['t'] });
  expect(one?.allied).toEqual({ before: 2, after: 1 });
});

test('a path breaks without a source if one of its links rests on that source alone', () => {
  const network = made();
  const [direct] = shortestPaths(network, ['rivalry'], 'a', 'c', 1);
  const [chain] = shortestPaths(network, ['alliance'], 'a', 'c', 1);
  if (!direct || !chain) throw new Error('no path');
  expect(brokenWithout(direct, network)).toEqual(['two']);
  expect(brokenWithout(chain, network)).toEqual([]);
});

test('and only then: leaving the source out leaves nothing of one of its links', () => {
  const types = ['alliance', 'rivalry', 'splinter-of'] as const;
  for (const [from, to] of [
    ['los-talibanes', 'cjng'],
    ['mata-zetas', 'sinaloa'],
    ['cartel-del-noreste', 'tijuana'],
  ] as const)
    for (const path of shortestPaths(network, types, from, to, 5)) {
      const broken = new Set(brokenWithout(path, network));
      for (const { source } of all) {
        const one = network.sources.find(({ id }) => id === source) ?? null;
        const left = leaveOut(network, { ...NOTHING_LEFT_OUT, source: one });
        const ids = new Set(left.relations.map(({ id }) => id));
        const stands = path.links.every(({ relations }) => relations.some((id) => ids.has(id)));
        expect([source, stands]).toEqual([source, !broken.has(source)]);
      }
    }
});
