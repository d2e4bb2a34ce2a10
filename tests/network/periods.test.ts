import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AllenRelation,
  allenRelation,
  areApart,
  inTimeOrder,
  isSure,
  type Period,
  periodOf,
} from '../../src/network/periods.ts';

const period = (when: string): Period => {
  const found = periodOf(when);
  if (!found) throw new Error(`${when} is no date`);
  return found;
};

const INVERSES: Readonly<Record<AllenRelation, AllenRelation>> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  during: 'contains',
  finishes: 'finished-by',
  equals: 'equals',
  'finished-by': 'finishes',
  contains: 'during',
  'started-by': 'starts',
  'overlapped-by': 'overlaps',
  'met-by': 'meets',
  after: 'before',
};

describe('the thirteen relations of Allen', () => {
  test.each<[one: string, other: string, is: AllenRelation, sure: boolean]>([
    ['2003/2006', '2009/2012', 'before', true],
    ['2003/2009', '2010/2012', 'meets', true],
    // Both go on in the year that they share: known to the year, nobody can say whether they met.
    ['2003/2010', '2010/2012', 'meets', false],
    ['2003/2010', '2009/2012', 'overlaps', true],
    ['2003/2006', '2003/2012', 'starts', true],
    ['2005/2006', '2003/2012', 'during', true],
    ['2009/2012', '2003/2012', 'finishes', true],
    ['2003/2012', '2003/2012', 'equals', true],
    ['2003/2012', '2009/2012', 'finished-by', true],
    ['2003/2012', '2005/2006', 'contains', true],
    ['2003/2012', '2003/2006', 'started-by', true],
    ['2009/2012', '2003/2010', 'overlapped-by', true],
    ['2010/2012', '2003/2010', 'met-by', false],
    ['2009/2012', '2003/2006', 'after', true],
  ])('%s and %s: %s', (one, other, is, sure) => {
    expect(allenRelation(period(one), period(other))).toBe(is);
    expect(allenRelation(period(other), period(one))).toBe(INVERSES[is]);
    expect(isSure(period(one), period(other))).toBe(sure);
    expect(isSure(period(other), period(one))).toBe(sure);
  });
});

describe('ends that are open, uncertain, or dated to the year', () => {
  test.each<[one: string, other: string, apart: boolean, sure: boolean]>([
    ['../2009', '2010/..', true, true],
    ['../2010', '2010-02/..', true, false],
    ['../2010-01', '2010-02/..', true, true],
    ['../2011', '2010-02/..', false, true],
    ['2010/..', '2012/..', false, true],
    ['../2010', '../2012', false, true],
    ['2010', '2010', false, false],
    ['2010-02', '2010', false, false],
    ['2010-02', '2009/2012', false, true],
    ['2009~', '2010', true, false],
    ['2009?', '2011', true, true],
    ['201X', '2022/..', true, false],
    ['2010/', '2012', false, false],
    ['/2010', '2012', true, true],
    ['/2010', '2005', false, false],
    ['2010/2012?', '2012/2014', true, false],
  ])('%s and %s', (one, other, apart, sure) => {
    expect(areApart(period(one), period(other))).toBe(apart);
    expect(isSure(period(one), period(other))).toBe(sure);
    expect(areApart(period(other), period(one))).toBe(apart);
    expect(isSure(period(other), period(one))).toBe(sure);
  });
});

const MARKS = ['', '?', '~'];
const intervals = fc
  .tuple(
    fc.integer({ min: 1990, max: 2025 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...MARKS),
    fc.constantFrom(...MARKS),
  )
  .map(([from, years, a, b]) => ({
    from,
    to: from + years,
    when: `${from}${a}/${from + years}${b}`,
  }));

test('periods are apart where no year is in both, save one that both only touch', () => {
  fc.assert(
    fc.property(intervals, intervals, (one, other) => {
      const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1;
      const extend =
        (one.from < other.from && one.to < other.to) ||
        (one.from > other.from && one.to > other.to);
      const apart = shared <= 0 || (shared === 1 && extend);
      expect(areApart(period(one.when), period(other.when))).toBe(apart);
    }),
    { numRuns: 1000 },
  );
});

test('what is sure stays as it is wherever the uncertain ends are', () => {
  // Inside the date, where no rounding makes two ends one.
  const share = fc.integer({ min: 1, max: 31 }).map((n) => n / 32);
  const shifts = fc.tuple(share, share, share, share);
  fc.assert(
    fc.property(intervals, intervals, shifts, (one, other, [a, b, c, d]) => {
      const [p, q] = [period(one.when), period(other.when)];
      if (!isSure(p, q)) return;
      const at = ({ from, to, limit }: Period['first'], share = 0) => {
        const spread = limit === 'uncertain' ? to - from : 0;
        return from - spread + share * (to - from + 2 * spread);
      };
      const [start, end] = [at(p.first, a), at(p.last, b)];
      const [from, to] = [at(q.first, c), at(q.last, d)];
      // An end before its beginning is no interval.
      if (start >= end || from >= to) return;
      expect(end <= from || to <= start).toBe(areApart(p, q));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2010', 2010, 2011],
  ['2010-03', 2010 + 2 / 12, 2010 + 3 / 12],
  ['2010-12', 2010 + 11 / 12, 2011],
  ['2010-01-01', 2010, 2010 + 1 / 372],
  ['2010-02-15', 2010 + 45 / 372, 2010 + 46 / 372],
  ['2010-12-31', 2010 + 371 / 372, 2011],
  // A season, and what is left out, is somewhere in its year or month.
  ['2010-21', 2010, 2011],
  ['2010-24', 2010, 2011],
  ['2010-XX', 2010, 2011],
  ['2010-XX-05', 2010, 2011],
  ['2010-03-XX', 2010 + 2 / 12, 2010 + 3 / 12],
  ['-0044-03', -44 + 2 / 12, -44 + 3 / 12],
  ['201X', 2010, 2020],
  ['Y12000', 12000, 12001],
])('%s reaches from %d to %d', (when, from, to) => {
  expect(period(when).first.from).toBeCloseTo(from, 9);
  expect(period(when).first.to).toBeCloseTo(to, 9);
  expect(period(when).last).toEqual(period(when).first);
});

test('a month ends where the next begins, and the last day of a year where the next year does', () => {
  for (const [one, next] of ['2010-03 2010-04', '2010-12-31 2011', '2010-05-07 2010-05-08'].map(
    (both) => both.split(' ').map(period),
  ))
    expect(one?.last.to).toBe(next?.first.from);
});

test('an interval written backwards is turned, one within its own first date is not', () => {
  expect(period('2012/2010')).toEqual(period('2010/2012'));
  expect(period('2010-05/2010').first).toEqual(period('2010-05').first);
  expect(period('2010-05/2010').last).toEqual(period('2010').first);
});

test('dates of one time, and what is no date, stay as they were given', () => {
  expect(inTimeOrder(['b', '2010?', 'a', '2010'])).toEqual(['2010?', '2010', 'b', 'a']);
});

test('dates stand in the order of time: by their beginning, or their end where that is all there is', () => {
  const given = ['2010', 'about', '2010-11', '../2008', '1999~', '2007/..', '2010-02'];
  expect(inTimeOrder(given)).toEqual([
    ...['1999~', '2007/..', '../2008', '2010', '2010-02', '2010-11', 'about'],
  ]);
});
