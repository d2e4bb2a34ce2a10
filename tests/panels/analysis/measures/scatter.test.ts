import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, labelled, spotsOf } from '../../../../src/panels/analysis/measures/scatter.ts';

test.for([
  ['small counts', [1, 3, 4], [0, 1, 2, 3, 4]],
  ['large counts', [0, 28], [0, 5, 10, 15, 20, 25, 30]],
  ['shares', [0.05, 0.25], [0, 0.05, 0.1, 0.15, 0.2, 0.25]],
  ['on both sides of nothing', [-2, 3], [-2, -1, 0, 1, 2, 3]],
  ['nothing', [0, 0], [0, 1]],
  ['nobody', [], [0, 1]],
] as const)('ticks: %s', ([, values, ticks]) => {
  expect(axisOf(values).ticks).toEqual(ticks);
});

test('every value has its place between few ticks, and larger ones are not further left', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((n) => Math.abs(n) > 1e-6);
  fc.assert(
    fc.property(fc.array(fc.oneof(value, fc.integer({ min: -50, max: 50 }))), (values) => {
      const { ticks, place } = axisOf(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(13);
      const places = [...values].sort((a, b) => a - b).map(place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((at) => at > -1e-6 && at < 1 + 1e-6)).toBe(true);
    }),
  );
});

const DATA = [
  { id: 'a', x: 1, y: 2 },
  { id: 'b', x: 0, y: 0 },
  { id: 'c', x: 1, y: 2 },
  { id: 'd', x: 4, y: 4 },
  { id: 'e', x: 4, y: 4.1 },
  { id: 'f', x: 0, y: 4 },
];

test('those with the same values are one spot', () => {
  expect(spotsOf(DATA).map(({ ids }) => ids)).toEqual([['a', 'c'], ['b'], ['d'], ['e'], ['f']]);
});

test('names stand at single spots, the outstanding ones first, and not on each other', () => {
  const spots = spotsOf(DATA);
  const x = axisOf([0, 4]);
  const y = axisOf([0, 5]);
  const named = (most: number) => labelled(spots, x, y, most).map(({ ids }) => ids[0]);
  expect(named(9)).toEqual(['e', 'f', 'b']);
  expect(named(1)).toEqual(['e']);
});
