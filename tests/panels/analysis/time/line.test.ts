import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOfYears } from '../../../../src/network/months.ts';
import { drawnLine, monthAt } from '../../../../src/panels/analysis/time/line.ts';

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;

test('a month is found again where it is drawn, and no place leads out of the line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.nat(300),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (year, length, share) => {
        const all = monthsOfYears(year, year + length);
        const line = drawnLine(all);
        const month = all.from + Math.floor(share * (all.to - all.from));
        expect(monthAt(line, line.at((month + 0.5) / 12) / 100)).toBe(month);
        for (const place of [-1, share, 2]) {
          expect(monthAt(line, place)).toBeGreaterThanOrEqual(all.from);
          expect(monthAt(line, place)).toBeLessThanOrEqual(all.to);
        }
      },
    ),
  );
});

test('what is endless ends where the line does, beyond the last year', () => {
  const line = drawnLine(monthsOfYears(2012, 2016));
  expect([line.at(NEGATIVE_INFINITY), line.at(POSITIVE_INFINITY)]).toEqual([0, 100]);
  expect(line.at(2012)).toBeGreaterThan(0);
  expect(line.at(2017)).toBeLessThan(100);
});
