import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf, yearMarks } from '../../src/analysis/timeline.ts';
import { mayFallIn, timesOf } from '../../src/analysis/times.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { relation, said, whens } from './dated.ts';

const { NEGATIVE_INFINITY: EARLIER } = Number;

test('on a line no time is lost, rows do not overlap, and the years span every named one', () => {
  const times = fc.array(fc.option(whens, { nil: undefined }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(times, { maxLength: 20 }), (list) => {
      const relations = list.map((all, i) => ({
        ...relation(i),
        evidence: all.map((when, at) => said(`s${at}`, when)),
      }));
      const { bars, rows, months } = timelineOf(relations);
      const dated = relations.filter((one) => timesOf(one).pieces.length > 0);
      expect(new Set(bars.map((bar) => bar.relation))).toEqual(new Set(dated));
      expect(new Set(bars.map(({ row }) => row)).size).toBe(rows);
      for (const [i, bar] of bars.entries()) {
        expect(bar.pieces.length).toBe(timesOf(bar.relation).pieces.length);
        expect(bars[i - 1]?.from ?? EARLIER).toBeLessThanOrEqual(bar.from);
        const before = bars.slice(0, i).findLast(({ row }) => row === bar.row);
        expect(before?.to ?? EARLIER).toBeLessThanOrEqual(bar.from);
        for (const { span, from, to } of bar.pieces) {
          expect(from).toBeGreaterThanOrEqual(Math.max(bar.from, span.from));
          expect(to).toBeLessThanOrEqual(Math.min(bar.to, span.to));
          expect(mayFallIn(span, months ?? monthsOfYears(0, 0))).toBe(true);
        }
      }
      const named = list.flat().flatMap((when) => when?.match(/\d{4}/g) ?? []);
      const all = named.map(Number);
      expect(months).toEqual(
        all.length > 0 ? monthsOfYears(Math.min(...all), Math.max(...all)) : null,
      );
    }),
  );
});

test('of which one side is not known fades over eight hundredths of the line', () => {
  const drawn = (...whens: readonly string[]) =>
    timelineOf(whens.map((when, i) => relation(i, when))).bars.map(({ from, to }) => [from, to]);
  // From 2001 to 2025: 25 years.
  expect(drawn('2001/2025', '/2010', '2020/')).toEqual([
    [2001, 2026],
    [2009, 2011],
    [2020, 2022],
  ]);
});

test('what begins as another ends is in its row, and of a relation the earlier comes first', () => {
  const { bars, rows } = timelineOf([
    relation(0, '2011'),
    relation(1, '2010'),
    relation(2, '2012'),
  ]);
  expect(bars.map((bar) => [bar.relation.id, bar.row])).toEqual([
    ['r1', 0],
    ['r0', 0],
    ['r2', 0],
  ]);
  expect(rows).toBe(1);
  const evidence = ['2013', '2009/2010', '2009'].map((when) => said('s', when));
  const [bar] = timelineOf([{ ...relation(0), evidence }]).bars;
  expect(bar?.pieces.map(({ when }) => when)).toEqual(['2009', '2009/2010', '2013']);
  expect([bar?.from, bar?.to]).toEqual([2009, 2014]);
});

test('without dates there is no line', () => {
  expect(timelineOf([relation(0)])).toEqual({ bars: [], rows: 0, months: null });
});

test('rows have an end, however many things go on', () => {
  const many = Array.from({ length: 100 }, (_, i) => relation(i, '2012/..'));
  expect(timelineOf(many).rows).toBe(40);
});

test('the article: eight dated relations, from the end of 2012 to the start of 2016', () => {
  const { bars, months } = timelineOf(shippedNetwork().relations);
  expect(bars.length).toBe(8);
  expect(months).toEqual(monthsOfYears(2012, 2016));
  expect(bars[0]?.pieces[0]?.when).toBe('2012-12/..');
});

test('the six sources: the break of Gulf and Zetas has the rival accounts of 2010 in one row', () => {
  const { bars, months } = timelineOf(mexicoNetwork().relations);
  expect(bars.length).toBeGreaterThan(100);
  expect(months?.from).toBe(1988 * 12);
  const broke = bars.find((bar) => bar.relation.id.includes('gulf-rivalry-zetas'));
  expect(broke?.pieces.length).toBeGreaterThan(1);
  expect(new Set(broke?.pieces.flatMap(({ sources }) => sources)).size).toBeGreaterThan(1);
});

test('marks are round and few', () => {
  expect(yearMarks(2012, 2016, 8)).toEqual([2012, 2013, 2014, 2015, 2016]);
  expect(yearMarks(2003, 2016, 8)).toEqual([2004, 2006, 2008, 2010, 2012, 2014, 2016]);
  expect(yearMarks(1906, 2016, 8)).toEqual([1920, 1940, 1960, 1980, 2000]);
  expect(yearMarks(2012, 2019, 8)).toHaveLength(8);
  const steps = [10, 11, 22, 55, 110, 220, 550, 1100, 2200, 5500].map((years) => {
    const [first = 0, second = 0] = yearMarks(1, years, 10);
    return second - first;
  });
  expect(steps).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (from, length) => {
      const marks = yearMarks(from, from + length, 8);
      expect(marks.length).toBeLessThanOrEqual(8);
      for (const mark of marks) {
        expect(mark).toBeGreaterThanOrEqual(from);
        expect(mark).toBeLessThanOrEqual(from + length);
      }
    }),
  );
});
