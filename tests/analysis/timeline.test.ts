import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mayFallIn,
  type Span,
  spanOf,
  timelineOf,
  yearMarks,
} from '../../src/analysis/timeline.ts';
import type { Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';

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

const years = fc.integer({ min: 1000, max: 2100 });
const dates = fc
  .tuple(years, fc.option(fc.integer({ min: 1, max: 24 })), fc.constantFrom('', '?', '~'))
  .filter(([, month]) => month === null || month < 13 || month > 20)
  .map(([year, month, mark]) =>
    [year, ...(month === null ? [] : [String(month).padStart(2, '0')])].join('-').concat(mark),
  );
const whens = fc.oneof(
  dates,
  fc.tuple(dates, dates).map((ends) => ends.join('/')),
  dates.map((date) => `${date}/..`),
  dates.map((date) => `../${date}`),
);

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
      expect(mayFallIn(spanOf(date) as Span, { from: year, to: year })).toBe(true);
      expect(mayFallIn(spanOf(date) as Span, { from: year + 1, to: year + 9 })).toBe(false);
      expect(mayFallIn(spanOf(date) as Span, { from: year - 9, to: year - 1 })).toBe(false);
    }),
  );
});

const relation = (id: number, when?: string): Relation => ({
  id: `r${id}`,
  type: 'alliance',
  source: 'a',
  target: 'b',
  basis: 'stated',
  confidence: { level: 'high', reason: 'made up' },
  hedges: [],
  evidence: [],
  ...(when === undefined ? {} : { when }),
});

test('on a line nothing is lost, rows do not overlap, and the years span every named one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(whens, { nil: undefined }), { maxLength: 30 }), (list) => {
      const relations = list.map((when, i) => relation(i, when));
      const { bars, undated, rows, years } = timelineOf(relations);
      expect(bars.length + undated).toBe(relations.length);
      expect(new Set(bars.map(({ row }) => row)).size).toBe(rows);
      for (const [i, bar] of bars.entries()) {
        expect(bars[i - 1]?.span.from ?? EARLIER).toBeLessThanOrEqual(bar.span.from);
        const before = bars.slice(0, i).findLast(({ row }) => row === bar.row);
        expect(before?.span.to ?? EARLIER).toBeLessThanOrEqual(bar.span.from);
        expect(mayFallIn(bar.span, years ?? { from: 0, to: 0 })).toBe(true);
      }
      const named = bars.flatMap(({ when }) => when.match(/\d{4}/g) ?? []).map(Number);
      expect(years).toEqual(
        named.length > 0 ? { from: Math.min(...named), to: Math.max(...named) } : null,
      );
    }),
  );
});

test('rows have an end, however many things go on', () => {
  const many = Array.from({ length: 100 }, (_, i) => relation(i, '2012/..'));
  expect(timelineOf(many).rows).toBe(40);
});

test('the article: eight dated relations, from the end of 2012 to the start of 2016', () => {
  const { relations } = shippedNetwork();
  const { bars, undated, years } = timelineOf(relations);
  expect([bars.length, undated]).toEqual([8, relations.length - 8]);
  expect(years).toEqual({ from: 2012, to: 2016 });
  expect(bars[0]?.when).toBe('2012-12/..');
});

test('marks are round and few', () => {
  expect(yearMarks({ from: 2012, to: 2016 }, 8)).toEqual([2012, 2013, 2014, 2015, 2016]);
  expect(yearMarks({ from: 2003, to: 2016 }, 8)).toEqual([
    2004, 2006, 2008, 2010, 2012, 2014, 2016,
  ]);
  expect(yearMarks({ from: 1906, to: 2016 }, 8)).toEqual([1920, 1940, 1960, 1980, 2000]);
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (from, length) => {
      const marks = yearMarks({ from, to: from + length }, 8);
      expect(marks.length).toBeLessThanOrEqual(8);
      for (const mark of marks) {
        expect(mark).toBeGreaterThanOrEqual(from);
        expect(mark).toBeLessThanOrEqual(from + length);
      }
    }),
  );
});
