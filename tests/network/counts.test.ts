import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountedSource,
  countsIn,
  type Figures,
  holdsBest,
  isCountedRow,
} from '../../src/network/counts.ts';
import { runsOf } from '../../src/network/periods.ts';
import type { Evidence } from '../../src/network/records.ts';

function row(
  at: number,
  when: string | undefined,
  count: NonNullable<Evidence['count']>,
): Evidence {
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  return {
    source: at % 2 === 0 ? 'even' : 'odd',
    role: 'supports',
    selector: [{ type: 'FragmentSelector', conformsTo, value: `row=${at}` }],
    ...(when !== undefined && { when }),
    count,
  };
}

const figure = fc.option(fc.nat(3000), { nil: undefined });
const rows = fc
  .array(
    fc.record({
      when: fc.constantFrom(
        undefined,
        '2015',
        '2016',
        '2016-03',
        '2016-03-07',
        '2015/2016',
        '201X',
      ),
      where: fc.constantFrom(undefined, 'Colima', 'Jalisco'),
      events: figure,
      deaths: figure,
      low: figure,
      high: figure,
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ when, ...count }, at) =>
      row(
        at,
        when,
        Object.fromEntries(Object.entries(count).filter(([, value]) => value !== undefined)),
      ),
    ),
  );

const deathsOf = (all: readonly (Figures | null)[]) =>
  all.reduce((sum, one) => sum + (one?.deaths ?? 0), 0);

describe('sums', () => {
  test('lose no death and count none twice: by place, by year, outside of years, and in all', () => {
    fc.assert(
      fc.property(rows, (evidence) => {
        const counted = countsIn([{ evidence }, { evidence: evidence.slice(3) }]);
        expect(deathsOf(counted.map(({ figures }) => figures))).toBe(
          deathsOf(evidence.map(({ count }) => count ?? null)),
        );
        for (const { figures, years, outside } of counted) {
          expect(figures.deaths ?? 0).toBe(deathsOf([outside, ...years.map((one) => one.figures)]));
          for (const year of years)
            expect(year.figures.deaths ?? 0).toBe(deathsOf(year.places.map((one) => one.figures)));
        }
      }),
      { numRuns: 300 },
    );
  });
  test('are the same in whatever order rows and relations come', () => {
    const bare = (counted: CountedSource[]) =>
      counted.map(({ source, figures, years, outside }) => ({
        source,
        figures,
        outside,
        years: years.map(({ year, figures: of, precision }) => ({ year, of, precision })),
      }));
    fc.assert(
      fc.property(rows, (evidence) => {
        const [one, other] = [evidence.slice(0, 5), evidence.slice(5)];
        expect(bare(countsIn([{ evidence: other.toReversed() }, { evidence: one }]))).toEqual(
          bare(countsIn([{ evidence }])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('a year is as exact as its least exact row, and takes nothing that is of several years', () => {
  const years = (...dates: (string | undefined)[]) =>
    countsIn([{ evidence: dates.map((when, at) => row(2 * at, when, { deaths: 1 })) }])[0];
  expect(years('2016-03-07', '2016-05-01')?.years).toMatchObject([
    { year: 2016, precision: 'day' },
  ]);
  expect(years('2016-03-07', '2016-04')?.years).toMatchObject([{ precision: 'month' }]);
  expect(years('2016-03-07', '2016', '2016-04')?.years).toMatchObject([{ precision: 'year' }]);
  const mixed = years('2015', '2015/2016', undefined, '2016-12-31/2017');
  expect(mixed?.years.map(({ year }) => year)).toEqual([2015]);
  expect(mixed?.outside).toEqual({ deaths: 3 });
});

test('a row without a date of its own has that of its relation', () => {
  const [counted] = countsIn([{ when: '2012', evidence: [row(0, undefined, { deaths: 4 })] }]);
  expect(counted?.years).toMatchObject([{ year: 2012, figures: { deaths: 4 } }]);
});

test('what one row gives no range for counts as it is in the range of all', () => {
  const evidence = [row(0, '2016', { deaths: 5, low: 3, high: 9 }), row(2, '2016', { deaths: 2 })];
  expect(countsIn([{ evidence }])[0]?.figures).toEqual({ deaths: 7, low: 5, high: 11 });
  expect(countsIn([{ evidence: evidence.slice(1) }])[0]?.figures).toEqual({ deaths: 2 });
});

test('a best estimate outside of its range is told', () => {
  expect(holdsBest({ deaths: 5, low: 3, high: 9 })).toBe(true);
  expect(holdsBest({ deaths: 3, low: 3, high: 3 })).toBe(true);
  expect(holdsBest({ deaths: 3 })).toBe(true);
  // Nothing is estimated best that could be outside.
  expect(holdsBest({ low: 3, high: 9 })).toBe(true);
  expect(holdsBest({ deaths: 1368, low: 1368, high: 1358 })).toBe(false);
  expect(holdsBest({ deaths: 43, low: 45, high: 45 })).toBe(false);
});

test('sources stand in alphabetical order, places by their deaths, or events where no deaths are known', () => {
  const evidence = [
    row(1, '2016', { deaths: 1 }),
    row(2, '2016', { low: 1, high: 2, where: 'Colima' }),
    row(4, '2016', { deaths: 2, where: 'Jalisco' }),
    row(6, '2016', { events: 1 }),
    row(8, '2016', { deaths: 5, events: 1, where: 'Sinaloa' }),
  ];
  const counted = countsIn([{ evidence }]);
  expect(counted.map(({ source }) => source)).toEqual(['even', 'odd']);
  expect(counted[0]?.years[0]?.places.map(({ where }) => where)).toEqual([
    ...['Sinaloa', 'Jalisco', null, 'Colima'],
  ]);
});

test('of what no row counts there is no sum, nor of rows outside of years where there are none', () => {
  const [events] = countsIn([{ evidence: [row(0, '2016', { events: 2 })] }]);
  expect(events?.figures).toStrictEqual({ events: 2 });
  expect(events?.outside).toBeNull();
  const [deaths] = countsIn([{ evidence: [row(0, '2016', { deaths: 2, low: 1 })] }]);
  expect(deaths?.figures).toStrictEqual({ deaths: 2, low: 1 });
});

test('a row that counts is none that says its count in words', () => {
  const { count: _, ...bare } = row(0, '2016', { deaths: 1 });
  const words: Evidence = {
    ...row(0, '2016', { deaths: 1 }),
    selector: [
      { type: 'TextQuoteSelector', exact: 'one died', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 8 },
    ],
  };
  expect([row(0, '2016', { deaths: 1 }), words, bare].map(isCountedRow)).toEqual([
    ...[true, false, false],
  ]);
});

test('three years in a row and more are said as a run, wherever they stand among other dates', () => {
  expect(runsOf(['2015', '2018', '2016', '2017', '2016-03'])).toEqual([
    ['2015', '2018'],
    ['2016-03', '2016-03'],
  ]);
  expect(runsOf(['2015', '2016', '2017'])).toEqual([['2015', '2017']]);
  expect(runsOf(['2016', '2015'])).toEqual([
    ['2016', '2016'],
    ['2015', '2015'],
  ]);
});
