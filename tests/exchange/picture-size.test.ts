import { expect, test } from 'vitest';
import { measure } from '../../src/exchange/picture-size.ts';

const UNITS = { width: 960, height: 480 };

test.each([
  ['2x on a screen', { of: 'screen', scale: 2 }, [1920, 960], [254, 127], 8.625],
  ['a column at 300 dpi', { of: 'page', widthMm: 85, dpi: 300 }, [1004, 502], [85, 42.5], 2.886],
  ['a page at 600 dpi', { of: 'page', widthMm: 174, dpi: 600 }, [4110, 2055], [174, 87], 5.908],
] as const)('%s', (_, size, [width, height], [wide, high], letters) => {
  const measures = measure(UNITS, size);
  expect(measures.pixels).toEqual({ width, height });
  expect(measures.mm.width).toBeCloseTo(wide, 6);
  expect(measures.mm.height).toBeCloseTo(high, 6);
  expect(measures.letters).toBeCloseTo(letters, 2);
});

test('a very flat picture still has a pixel', () => {
  expect(
    measure({ width: 9000, height: 1 }, { of: 'page', widthMm: 20, dpi: 150 }).pixels.height,
  ).toBe(1);
});
