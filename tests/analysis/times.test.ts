import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsIn,
  endsIn,
  heldIn,
  leftBy,
  mayFallIn,
  type Span,
  spanOf,
  timesOf,
} from '../../src/analysis/times.ts';
import { monthsIn, monthsOfYears } from '../../src/network/months.ts';
import { dates, relation, said, whens } from './dated.ts';

const { POSITIVE_INFINITY: LATER, NEGATIVE_INFINITY: EARLIER } = Number;

describe('what a date covers', () => {
  test.each<[when: string, from: number, to: number, start: string, end: string]>([
    ['2014', 2014, 2015, 'known', 'known'],
    ['2012-12', 2012 + 11 / 12, 2013, 'known', 'known'],
    ['2015-01-31', 2015 + 30 / 31 / 12, 2015 + 1 / 12, 'known', 'known'],
    ['2015-12-31', 2015 + (11 + 30 / 31) / 12, 2016, 'known', 'known'],
    ['2015-07-01T12:00:00Z', 2015.5, 2015 + (6 + 1 / 31) / 12, 'known', 'known'],
    ['2014?', 2014, 2015, 'uncertain', 'uncertain'],
    ['201X', 2010, 2020, 'uncertain', 'uncertain'],
    ['19XX', 1900, 2000, 'uncertain', 'uncertain'],
    ['2014-XX', 2014, 2015, 'uncertain', 'uncertain'],
    ['2014-07-XX', 2014.5, 2014 + 7 / 12, 'uncertain', 'uncertain'],
    ['2014-22', 2014, 2015, 'known', 'known'],
    ['-0044', -44, -43, 'known', 'known'],
    ['-004X', -49, -39, 'uncertain', 'uncertain'],
    ['Y-17000', -17000, -16999, 'known', 'known'],
    ['2012-07/..', 2012.5, LATER, 'known', 'open'],
    ['2012-07~/', 2012.5, LATER, 'uncertain', 'unknown'],
    ['../2014', EARLIER, 2015, 'open', 'known'],
    ['/2014', EARLIER, 2015, 'unknown', 'known'],
    ['2012/2014%', 2012, 2015, 'known', 'uncertain'],
    ['2014/2012', 2012, 2015, 'known', 'known'],
  ])('%s', (when, from, to, start, end) => {
    const span = spanOf(when);
    expect(span).toMatchObject({ start, end });
    expect(span?.from).toBeCloseTo(from, 9);
    expect(span?.to).toBeCloseTo(to, 9);
  });

  test.each(['', 'about 2014', '../..', '2014-13'])('“%s” is no date', (when) => {
    expect(spanOf(when)).toBeNull();
  });
  test('a year beyond counting is none', () => {
    expect(spanOf(`Y${'9'.repeat(400)}`)).toBeNull();
  });
});

test('a time never ends before it starts, and a date lies in the year it names', () => {
  fc.assert(
    fc.property(whens, (when) => {
      const span = spanOf(when);
      expect(span?.from).toBeLessThan(span?.to ?? 0);
    }),
  );
  fc.assert(
    fc.property(dates, (date) => {
      const year = Number(date.slice(0, 4));
      const fallsIn = (from: number, to: number) =>
        mayFallIn(spanOf(date) as Span, monthsOfYears(from, to));
      expect(fallsIn(year, year)).toBe(true);
      expect(fallsIn(year + 1, year + 9)).toBe(false);
      expect(fallsIn(year - 9, year - 1)).toBe(false);
    }),
  );
});

test.each([
  ['2010-02', '2010-01', false],
  ['2010-02', '2010-02', true],
  ['2010-02', '2010-03', false],
  ['2010-01-31', '2010-02', false],
  ['2010-02-01', '2010-01', false],
  ['2010', '2010-12', true],
  ['../2009', '2010-01', false],
  ['2010-02/..', '2010-01', false],
  ['2010-02/..', '2026-11', true],
])('“%s” in %s: %s', (when, months, falls) => {
  expect(mayFallIn(spanOf(when) as Span, monthsIn(months) ?? monthsOfYears(0, 0))).toBe(falls);
});

test('as time goes from first to last, what has a first day begins once and what has a last day ends once', () => {
  fc.assert(
    fc.property(whens, fc.integer({ min: 1, max: 30 }), (when, step) => {
      const span = spanOf(when) as Span;
      const known = [span.from, span.to].filter(Number.isFinite).map((year) => year * 12);
      const first = Math.floor(Math.min(...known)) - 40;
      const last = Math.ceil(Math.max(...known)) + 40;
      const moments: { from: number; to: number }[] = [];
      for (let from = first; from <= last; from += step)
        moments.push({ from, to: from + step - 1 });
      const begun = moments.filter((one) => beginsIn(span, one));
      const ended = moments.filter((one) => endsIn(span, one));
      expect(begun.length).toBe(span.from === EARLIER ? 0 : 1);
      expect(ended.length).toBe(span.to === LATER ? 0 : 1);
      const held = moments.filter((one) => mayFallIn(span, one));
      if (begun[0]) expect(held[0]).toBe(begun[0]);
      if (ended[0]) expect(held.at(-1)).toBe(ended[0]);
    }),
  );
});

describe('of which times a relation is said to be', () => {
  const of = (...evidence: ReturnType<typeof said>[]) => timesOf({ ...relation(1), evidence });
  test('each time once, with the sources that say so, and not what says the opposite', () => {
    const { pieces, undated } = of(
      said('one', '2010'),
      said('two', '2010'),
      said('two', '2003'),
      said('three', '2012', 'counters'),
    );
    expect(pieces.map(({ when, sources }) => [when, sources])).toEqual([
      ['2010', ['one', 'two']],
      ['2003', ['two']],
    ]);
    expect(undated).toBe(false);
  });
  test('without evidence the date of the relation', () => {
    expect(timesOf(relation(1, '2010'))).toMatchObject({
      pieces: [{ sources: [] }],
      undated: false,
    });
    expect(timesOf(relation(1))).toEqual({ pieces: [], undated: true });
  });
  test('who gives no date may mean any time, unless the undated are hidden', () => {
    const when = monthsOfYears(2012, 2012);
    const times = of(said('one', '2010'), said('two'));
    expect(heldIn(times, monthsOfYears(2010, 2010))).toBe('dated');
    expect(heldIn(times, when)).toBe('undated');
    expect(leftBy(times, { when, undated: true })).toBe(null);
    expect(leftBy(times, { when, undated: false })).toBe('undated');
    expect(leftBy(times, { when: null, undated: false })).toBe(null);
    expect(leftBy(of(said('one', '2010')), { when, undated: true })).toBe('when');
  });
});

test.each([
  ['2010-05', '2010-04', false, false, false],
  ['2010-05', '2010-05', true, true, true],
  ['2010-05', '2010-06', false, false, false],
  ['2010-05', '2010-05..2010-06', true, true, true],
  ['2010-05', '2010-04..2010-05', true, true, true],
  ['2010-05/2010-07', '2010-06', true, false, false],
  ['2010-05/2010-07', '2010-07', true, false, true],
  ['2010-05/2010-07', '2010-05', true, true, false],
  ['2010-12-31', '2010-12', true, true, true],
  ['2010-12-31', '2011-01', false, false, false],
  ['2011-01-01', '2010-12', false, false, false],
  ['../2010', '2010-12', true, false, true],
  ['2010/..', '2010-01', true, true, false],
])('%s and %s: may fall in it, begins in it, ends in it', (when, months, ...expected) => {
  const [span, asked] = [spanOf(when), monthsIn(months)];
  if (!span || !asked) throw new Error('both are times');
  expect([mayFallIn(span, asked), beginsIn(span, asked), endsIn(span, asked)]).toEqual(expected);
});
