import { expect, test } from 'vitest';
import { flatten } from '../../../src/network/joining/flat-records.ts';
import type {
  Network,
  Organization,
  Relation,
  Same,
  Source,
} from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const organization = (id: string, fields: Partial<Organization> = {}): Organization => ({
  ...{ id, name: id, kind: 'cartel', aliases: [], attributes: [], ...fields },
});
const source: Source = { id: 's', type: 'document', title: 'Text' };
const relation = (fields: Partial<Relation> = {}): Relation => ({
  ...{ id: 'r', type: 'alliance', source: 'a', target: 'b', basis: 'stated', hedges: [] },
  ...{ confidence: { level: 'high', reason: 'made up' }, evidence: [], ...fields },
});
const member = (id: string, fields: Partial<Network> = {}): Network => ({
  ...smallNetwork(),
  ...{ id, sources: [source], organizations: ['a', 'b', 'c'].map((one) => organization(one)) },
  ...{ relations: [], blocs: [], disputes: [], ...fields },
});
const quote = { source: 's', role: 'supports' as const, selector: [] };
const same = (...ids: string[]): Same[] =>
  ids.map((id) => ({ of: 'm', organization: id, network: 'n', other: id }));
const flat = (
  one: Partial<Network>,
  other: Partial<Network>,
  pairs: Same[] = same('a', 'b', 'c'),
) => flatten({ members: [member('m', one), member('n', other)], same: pairs }, 'en').records;

test('a source names its language where it is not that of the joined network', () => {
  const languages = (...all: (readonly [string, Source])[]) =>
    flat(
      { language: all[0]?.[0] ?? '', sources: [all[0]?.[1] ?? source] },
      { language: all[1]?.[0] ?? '', sources: [all[1]?.[1] ?? source] },
    ).sources.map((one) => ('language' in one ? one.language : null));
  const other = { ...source, title: 'Other' };
  expect(languages(['en', source], ['es', other])).toEqual([null, 'es']);
  expect(languages(['es', { ...source, language: 'de' }], ['en', other])).toEqual(['de', null]);
});

test('sources that are written alike are one, in whatever order their fields stand', () => {
  const custom = { table: { sha256: 'a'.repeat(64), rows: 3 } };
  const turned = {
    custom: { table: { rows: 3, sha256: 'a'.repeat(64) } },
    title: 'Text',
    type: 'document',
    id: 's',
  };
  expect(
    flat({ sources: [{ ...source, custom }] }, { sources: [turned as Source] }).sources,
  ).toHaveLength(1);
  const author = [{ family: 'Paz' }, { family: 'Cruz' }];
  expect(
    flat(
      { sources: [{ ...source, author }] },
      { sources: [{ ...source, author: author.toReversed() }] },
    ).sources,
  ).toHaveLength(2);
});

test('a relation is one where its type and its two are, and its direction where it has one', () => {
  const [there, back] = [relation(), relation({ source: 'b', target: 'a' })];
  const count = (type: Relation['type']) =>
    flat({ relations: [{ ...there, type }] }, { relations: [{ ...back, type }] }).relations.length;
  expect([count('alliance'), count('target-of')]).toEqual([1, 2]);
});

test('what was expanded from one statement in each member stays so in each', () => {
  const two = (id: string) => relation({ id, type: 'target-of', expandedFrom: 'x' });
  const { relations } = flat(
    { relations: [two('r')] },
    { relations: [{ ...two('q'), source: 'b', target: 'a' }] },
  );
  expect(relations.map(({ expandedFrom }) => expandedFrom)).toEqual(['m-x', 'n-x']);
  expect(flat({ relations: [relation()] }, {}).relations[0]).not.toHaveProperty('expandedFrom');
});

test('a bloc names who claims it as the joined network does', () => {
  const bloc = { id: 'x', name: 'X', members: [], evidence: [quote] };
  const others = [{ ...source, title: 'Other' }];
  const { blocs } = flat(
    { blocs: [bloc] },
    { sources: others, blocs: [{ ...bloc, id: 'y', claimedBy: 's' }] },
  );
  expect(blocs[0]).not.toHaveProperty('claimedBy');
  expect(blocs[1]).toMatchObject({ claimedBy: 'n-s', evidence: [{ source: 'n-s' }] });
});

test('names in other languages are those of the first member that has them', () => {
  const called = (names?: Organization['names']) => ({
    organizations: [organization('a', names && { names })],
  });
  const names = (...all: NonNullable<Organization['names']>[]) =>
    flat(called(all[0]), called(all[1]), same('a')).organizations[0];
  expect(
    names({ es: { name: 'uno' } }, { es: { name: 'dos' }, de: { name: 'eins' } })?.names,
  ).toEqual({
    ...{ es: { name: 'uno' }, de: { name: 'eins' } },
  });
  expect(names()).not.toHaveProperty('names');
  expect(names({ es: { name: 'uno' } })?.names).toEqual({ es: { name: 'uno' } });
  const third = flatten(
    {
      members: [
        member('m', called()),
        member('n', called({ es: { name: 'dos' } })),
        member('o', called({ es: { name: 'tres' } })),
      ],
      same: [...same('a'), { of: 'm', organization: 'a', network: 'o', other: 'a' }],
    },
    'en',
  ).records.organizations[0];
  expect(third?.names).toEqual({ es: { name: 'dos' } });
});

test('a parent is that of the first member which has one, unless parents would go round', () => {
  const parents = (...pairs: readonly string[]): Partial<Network> => ({
    organizations: ['a', 'b', 'c'].map((id) => {
      const parent = pairs.find((pair) => pair.startsWith(id))?.slice(1);
      return organization(id, parent === undefined ? {} : { parent });
    }),
  });
  const found = (one: Partial<Network>, other: Partial<Network>) =>
    flat(one, other).organizations.map(({ id, parent = '' }) => id + parent);
  expect(found(parents('ab'), parents('ac', 'bc'))).toEqual(['ab', 'bc', 'c']);
  expect(found(parents('ab'), parents('ba'))).toEqual(['ab', 'b', 'c']);
  expect(found(parents('ab', 'bc'), parents('ca'))).toEqual(['ab', 'bc', 'c']);
  expect(flat(parents(), parents()).organizations[0]).not.toHaveProperty('parent');
});

test('a dispute of one quote counts it among those of all members', () => {
  const dispute = {
    id: 'd',
    about: 'r',
    verdict: 'contradicts',
    claim: 'no',
    source: 's',
  } as const;
  const quoted = { relations: [relation({ evidence: [quote, quote] })] };
  const { disputes } = flat(quoted, {
    ...quoted,
    disputes: [
      { ...dispute, evidence: 1 },
      { ...dispute, id: 'e' },
    ],
  });
  expect(disputes[0]).toMatchObject({ about: 'r', evidence: 3 });
  expect(disputes[1]).not.toHaveProperty('evidence');
  expect(
    flat({ ...quoted, disputes: [{ ...dispute, evidence: 1 }] }, {}).disputes[0]?.evidence,
  ).toBe(1);
});

test('there is no coverage where no member has one', () => {
  expect(flat({}, {})).not.toHaveProperty('coverage');
  const unit = { id: 'u', source: 's', selector: [] };
  expect(flat({ coverage: [unit] }, {}).coverage).toEqual([unit]);
});

test('sentences of one text that share words are one', () => {
  const unit = (id: string, start: number, end: number) => ({
    ...{ id, source: 's' },
    selector: [
      {
        type: 'TextQuoteSelector' as const,
        exact: 'x'.repeat(end - start),
        prefix: '',
        suffix: '',
      },
      { type: 'TextPositionSelector' as const, start, end },
    ],
  });
  const { coverage = [] } = flat(
    { coverage: [unit('u', 0, 9), unit('w', 20, 30)] },
    { coverage: [unit('v', 5, 12)] },
  );
  expect(coverage.map(({ id }) => id)).toEqual(['u', 'w']);
});
