import { expect, test } from 'vitest';
import { lineageOf, withoutPlace } from '../../src/network/lineage.ts';
import type { Evidence, Organization, Relation } from '../../src/network/records.ts';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { madeRelation } from '../fixtures/made-relation.ts';

const quote = (source: string, when?: string, role: Evidence['role'] = 'supports'): Evidence => ({
  source,
  role,
  selector: [],
  ...(when !== undefined && { when }),
});

const relation = (type: RelationTypeId, ends: string, evidence: Evidence[]): Relation => {
  const [source = '', target = ''] = ends.split(' ');
  return madeRelation(type, source, target, evidence);
};

const organization = (id: string): Organization => ({
  id,
  name: id,
  kind: 'cartel',
  aliases: [],
  attributes: [],
});

const lives = (...whens: string[]) => {
  const organizations = [organization('a'), organization('b')];
  const relations = [
    relation(
      'rivalry',
      'a b',
      whens.map((when) => quote('s', when)),
    ),
  ];
  return lineageOf({ organizations, relations }).lanes[0]?.life;
};

test('a lane reaches from the first to the last date, each as well known as what begins or ends there', () => {
  expect(lives('2010-05', '2004~', '2012')).toEqual({
    from: 2004,
    to: 2013,
    start: 'uncertain',
    end: 'known',
  });
  expect(lives('../2008', '2009')).toMatchObject({ from: 2008, start: 'open', end: 'known' });
  expect(lives('2010/')).toMatchObject({ from: 2010, to: 2011, start: 'known', end: 'unknown' });
  expect(lives('2010/..', '2015')).toMatchObject({ from: 2010, to: 2016, end: 'open' });
  expect(lives('2010?', '2010')).toMatchObject({ start: 'known', end: 'known' });
});

test('an end is as well known as what ends last, and of one organization there are years too', () => {
  expect(lives('2010', '2012?')).toMatchObject({ to: 2013, end: 'uncertain' });
  const relations = [relation('rivalry', 'a b', [quote('s', '2010/2012')])];
  expect(lineageOf({ organizations: [organization('a')], relations }).years).toEqual({
    from: 2010,
    to: 2012,
  });
});

test('times stand in the order of their dates, whoever gives them first', () => {
  const times = ['2012', '../2008', '2010-05', '2010'].map((when) => quote('s', when));
  const organizations = [organization('a'), organization('b')];
  const { spans } = lineageOf({ organizations, relations: [relation('rivalry', 'a b', times)] });
  expect(spans[0]?.told.map(({ when }) => when)).toEqual(['../2008', '2010', '2010-05', '2012']);
});

test('of what is looked at, that has no place which has neither a lane nor a date', () => {
  const organizations = ['a', 'b', 'c', 'd'].map(organization);
  const relations = [
    relation('rivalry', 'a b', [quote('s', '2010')]),
    relation('rivalry', 'a c', [quote('s')]),
    relation('rivalry', 'b c', [quote('s')]),
  ];
  const lineage = lineageOf({ organizations, relations });
  const shown = {
    organizations: new Set(['a', 'c']),
    relations: new Set(['a-rivalry-b', 'a-rivalry-c']),
  };
  const without = withoutPlace(lineage, organizations, shown);
  expect(without.organizations.map(({ id }) => id)).toEqual(['c']);
  expect(without.relations.map(({ id }) => id)).toEqual(['a-rivalry-c']);
});

test('a time is one whoever gives it, and who says it was not so gives another', () => {
  const evidence = [quote('s', '2010'), quote('t', '2010'), quote('s', '2010', 'counters')];
  const { spans } = lineageOf({
    organizations: [organization('a'), organization('b')],
    relations: [relation('alliance', 'a b', evidence)],
  });
  expect(spans[0]?.told.map(({ saysSo, sources }) => [saysSo, sources])).toEqual([
    [true, ['s', 't']],
    [false, ['s']],
  ]);
});

test('of the article: none of its splits has a date, and who has none but a split has a lane without a life', () => {
  const { lanes, branches, spans, undated, years } = lineageOf(shippedNetwork());
  expect(years).toEqual({ from: 2012, to: 2016 });
  expect(lanes.filter(({ life }) => life).map(({ organization: id }) => id)).toContain('zetas');
  expect(lanes.filter(({ life }) => !life).map(({ organization: id }) => id)).toEqual([
    ...['gulf', 'juarez', 'la-linea', 'mata-zetas'],
  ]);
  expect(branches.every(({ told }) => told.length === 0)).toBe(true);
  expect(spans.length + undated.length + branches.length).toBe(20);
});

test('of six sources: rival accounts of one split are times of one branch, with who gives each', () => {
  const { branches } = lineageOf(mexicoNetwork());
  const zetas = branches.find(({ relation: { id } }) => id === 'zetas-splinter-of-gulf');
  expect(zetas?.told.map(({ when }) => when)).toEqual(
    expect.arrayContaining(['1998~', '1999~', '2010', '2010-02', '/2010-11']),
  );
  expect(zetas?.told.find(({ when }) => when === '2010')?.sources).toEqual(
    expect.arrayContaining(['wikipedia-cjng', 'wikipedia-gulf-cartel']),
  );
});
