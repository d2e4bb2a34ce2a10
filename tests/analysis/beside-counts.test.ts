import { describe, expect, test } from 'vitest';
import {
  claimsBeside,
  countedYears,
  datesIn,
  quotesIn,
  speaksOf,
  tellingYear,
  yearsBeside,
} from '../../src/analysis/beside-counts.ts';
import { type Claim, claimsOf } from '../../src/network/claims.ts';
import type { CountedSource } from '../../src/network/counts.ts';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { madeRelation } from '../fixtures/made-relation.ts';
import { said } from './dated.ts';

/** What a source counts: years, each with deaths where it has any. */
const counted = (source: string, years: Readonly<Record<number, number | undefined>>) =>
  ({
    ...{ source, rows: [], figures: { events: 1 }, outside: null },
    years: Object.entries(years).map(([year, deaths]) => ({
      ...{ year: Number(year), precision: 'year', places: [] },
      figures: { events: 1, ...(deaths === undefined ? {} : { deaths }) },
    })),
  }) as CountedSource;

/** What `s` says, of these times. */
function claim(when: readonly string[], type: RelationTypeId = 'alliance'): Claim {
  const dates = when.length > 0 ? when : [undefined];
  const [made] = claimsOf(
    madeRelation(
      type,
      'a',
      'b',
      dates.map((one) => said('s', one)),
    ),
  );
  return made as Claim;
}

const nowhere = () => undefined;
const in2010 = () => 2010;

test('the years that are counted are those from the first to the last of all sources', () => {
  expect(countedYears([counted('x', {})])).toBeNull();
  expect(countedYears([counted('x', { 2014: 1 })])).toEqual({ from: 2014, to: 2014 });
  const sources = [counted('x', { 2013: 1, 2014: 1 }), counted('y', { 2011: 1, 2012: 1 })];
  expect(countedYears(sources)).toEqual({ from: 2011, to: 2014 });
});

test('alliances stand before rivalries, without what says neither and without those that count', () => {
  const relations = [
    madeRelation('target-of', 'a', 'b', [said('s')]),
    madeRelation('rivalry', 'a', 'b', [said('counts'), said('t')]),
    madeRelation('splinter-of', 'a', 'b', [said('s')]),
    madeRelation('alliance', 'a', 'b', [said('u'), said('counts')]),
  ];
  const claims = claimsBeside(relations, [counted('counts', { 2014: 1 })]);
  expect(claims.map(({ source, relation }) => `${source} ${relation.type}`)).toEqual([
    'u alliance',
    't rivalry',
  ]);
});

describe('a claim and a year', () => {
  test('a date that may be of the year speaks of it, in whichever year the source came out', () => {
    const dated = claim(['2010-05', '2012/..', '2009']);
    expect(datesIn(dated, 2010)).toEqual(['2010-05']);
    expect(datesIn(dated, 2013)).toEqual(['2012/..']);
    expect(datesIn({ when: ['some day'] }, 2013)).toEqual([]);
    expect(speaksOf(dated, 2000, 2010)).toBe('of-it');
    expect(speaksOf(dated, 2011, 2011)).toBeNull();
    expect(speaksOf(claim(['2010']), undefined, 2011)).toBeNull();
  });

  test('without a date it speaks of the year in which its source came out', () => {
    expect(speaksOf(claim([]), 2010, 2010)).toBe('published-then');
    expect(speaksOf(claim([]), 2009, 2010)).toBeNull();
    expect(speaksOf(claim([]), undefined, 2010)).toBeNull();
    expect(speaksOf(claim(['2009']), 2010, 2010)).toBeNull();
  });

  test('its quotes of that year come most exactly dated first; without a date all of them', () => {
    const when = ['2009', '2009/2011', '2010', '../2012', '2010-03', '2008/..'];
    expect(quotesIn(claim(when), 2010)).toEqual([4, 2, 1, 3, 5]);
    expect(quotesIn(claim(when), 2020)).toEqual([5]);
    expect(quotesIn(claim([]), 2010)).toEqual([0]);
    const relation = {
      ...madeRelation('alliance', 'a', 'b', [said('s'), said('s')]),
      when: '2010',
    };
    const [own] = claimsOf(relation);
    expect(own && quotesIn(own, 2010)).toEqual([0, 1]);
    expect(own && quotesIn(own, 2011)).toEqual([]);
  });
});

describe('the telling year', () => {
  const year = (
    years: Parameters<typeof counted>[1],
    claims: readonly Claim[] = [],
    published: () => number | undefined = nowhere,
  ) => tellingYear([counted('x', years)], claims, published);

  test('is the first counted one of which an alliance is said, among several sources that count', () => {
    const years = [counted('x', { 2012: 9, 2013: 1 }), counted('y', { 2011: 1, 2014: 1 })];
    const allied = [claim(['2013']), claim(['2011', '2009'])];
    expect(tellingYear(years, allied, nowhere)).toBe(2011);
    expect(year({ 2009: 1, 2010: 1, 2011: 5 }, [claim([])], in2010)).toBe(2010);
  });

  test('is else the one with the most deaths, of equal ones the first; none without counts', () => {
    expect(year({ 2010: 1, 2011: 3, 2012: 2 })).toBe(2011);
    expect(year({ 2010: 3, 2011: 3 })).toBe(2010);
    expect(year({ 2010: undefined, 2011: 1 })).toBe(2011);
    expect(year({ 2010: 0, 2011: undefined })).toBe(2010);
    expect(year({})).toBeNull();
  });

  test('is not one of which enmity is said, or that an alliance is not', () => {
    const years = { 2010: 1, 2011: 3 };
    expect(year(years, [claim(['2010'], 'rivalry'), claim(['2010'], 'target-of')])).toBe(2011);
    expect(year(years, [{ ...claim(['2010']), saysSo: false }])).toBe(2011);
  });
});

test('drawn are also the years of claims that are near, ten at most to either side', () => {
  const years = { from: 2010, to: 2012 };
  const drawn = (claims: readonly Claim[], published: () => number | undefined = nowhere) =>
    Object.values(yearsBeside(years, claims, published));
  expect(drawn([])).toEqual([2010, 2012]);
  expect(drawn([claim(['2000', '2022'])])).toEqual([2000, 2022]);
  expect(drawn([claim(['1999', '2023'])])).toEqual([2010, 2012]);
  expect(drawn([claim(['2008/2009', '2014-02'])])).toEqual([2008, 2014]);
  expect(drawn([claim(['../2013'])])).toEqual([2010, 2013]);
  expect(drawn([claim(['2009/..'])])).toEqual([2009, 2012]);
  expect(drawn([claim([])], () => 2005)).toEqual([2005, 2012]);
  expect(drawn([claim([])])).toEqual([2010, 2012]);
  // Where it says of which time it is, it does not matter when it came out.
  expect(drawn([claim(['2011'])], () => 2005)).toEqual([2010, 2012]);
});
