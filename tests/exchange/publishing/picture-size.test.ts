import { expect, test } from 'vitest';
import { measure } from '../../../src/exchange/publishing/picture-size.ts';

const UNITS = { width: 960, height: 480, letters: 10 };

test.each([
  ['2x on a screen', { of: 'screen', scale: 2 }, [1920, 960], [254, 127], 7.5],
  ['a column at 300 dpi', { of: 'page', widthMm: 85, dpi: 300 }, [1004, 502], [85, 42.5], 2.51],
  ['a page at 600 dpi', { of: 'page', widthMm: 174, dpi: 600 }, [4110, 2055], [174, 87], 5.138],
] as const)('%s', (_, size, [width, height], [wide, high], letters) => {
  const measures = measure(UNITS, size);
  expect(measures.pixels).toEqual({ width, height });
  expect(measures.mm.width).toBeCloseTo(wide, 6);
  expect(measures.mm.height).toBeCloseTo(high, 6);
  expect(measures.letters).toBeCloseTo(letters, 2);
});

test('from the width that is named, and from no smaller one, letters are 6 points', () => {
  const letters = (widthMm: number) => measure(UNITS, { of: 'page', widthMm, dpi: 300 }).letters;
  for (const widthMm of [20, 85, 174, 1200]) {
    const { legibleMm } = measure(UNITS, { of: 'page', widthMm, dpi: 300 });
    expect(legibleMm).toBe(204);
    expect(letters(legibleMm)).toBeGreaterThanOrEqual(6);
    expect(letters(legibleMm - 1)).toBeLessThan(6);
  }
});

test('a very flat picture still has a pixel', () => {
  const flat = { width: 9000, height: 1, letters: 10 };
  expect(measure(flat, { of: 'page', widthMm: 20, dpi: 150 }).pixels.height).toBe(1);
});
