import { expect, test } from 'vitest';
import { errorOfMean } from '../../src/analysis/error-of-mean.ts';

const values = (...all: readonly number[]) => ({
  sum: all.reduce((sum, one) => sum + one, 0),
  squares: all.reduce((sum, one) => sum + one ** 2, 0),
  count: all.length,
});

test('four of ten, by hand', () => {
  // The variance of 1, 2, 3 and 4 is 5/3; √(5/3 / 4 · 0.6) is a half; 2.576 deviations hold 99 of 100.
  expect(errorOfMean(values(1, 2, 3, 4), 0.4)).toBeCloseTo(1.288, 12);
});

test('what does not vary, and what is known of all, is known', () => {
  // Three times 0.1 are a little more than 0.3: the variance is a little less than none.
  expect(errorOfMean(values(0.1, 0.1, 0.1), 0.5)).toBeLessThan(1e-7);
  expect(errorOfMean(values(1, 2, 3, 4), 1)).toBe(0);
  // Of one alone nothing can be told.
  expect(errorOfMean(values(7), 1)).toBe(0);
});
