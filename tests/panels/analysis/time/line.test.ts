import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnLine, yearAt } from '../../../../src/panels/analysis/time/line.ts';

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;

test('a year is found again where it is drawn, and no place leads out of the line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.nat(300),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, length, share) => {
        const line = drawnLine({ from, to: from + length });
        const year = from + Math.floor(share * length);
        expect(yearAt(line, line.at(year + 0.5) / 100)).toBe(year);
        for (const place of [-1, share, 2]) {
          expect(yearAt(line, place)).toBeGreaterThanOrEqual(from);
          expect(yearAt(line, place)).toBeLessThanOrEqual(from + length);
        }
      },
    ),
  );
});

test('what is endless ends where the line does, beyond the last year', () => {
  const line = drawnLine({ from: 2012, to: 2016 });
  expect([line.at(NEGATIVE_INFINITY), line.at(POSITIVE_INFINITY)]).toEqual([0, 100]);
  expect(line.at(2012)).toBeGreaterThan(0);
  expect(line.at(2017)).toBeLessThan(100);
});
