import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGrid } from '../../../src/picture/labels/grid.ts';
import type { Rectangle } from '../../../src/picture/plane.ts';

const CELL = 64;

const rectangles = fc.record({
  x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  width: fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constant(2e6)),
  height: fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constant(2e6)),
});

function touch(a: Rectangle, b: Rectangle): boolean {
  const apart = (from: number, length: number, other: number, otherLength: number) =>
    from + length < other || other + otherLength < from;
  return !apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height);
}

test('tells of everything that a rectangle touches, once, and of nothing that was removed', () => {
  fc.assert(
    fc.property(fc.array(rectangles, { maxLength: 30 }), rectangles, (boxes, asked) => {
      const grid = createGrid<number>(CELL);
      boxes.forEach((box, i) => {
        grid.add(box, i);
      });
      boxes.forEach((box, i) => {
        if (i % 3 === 0) grid.remove(box, i);
      });
      const told: number[] = [];
      grid.near(asked, (i) => told.push(i) > 0);
      expect(new Set(told).size).toBe(told.length);
      expect(told.filter((i) => i % 3 === 0)).toEqual([]);
      const touched = boxes.flatMap((box, i) => (i % 3 && touch(box, asked) ? [i] : []));
      expect(told).toEqual(expect.arrayContaining(touched));
    }),
  );
});

test('a rectangle over millions of cells is found at every place in it', () => {
  const grid = createGrid<string>(CELL);
  const whole = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
  grid.add(whole, 'whole');
  const told: string[] = [];
  grid.near({ x: 5, y: 5, width: 1, height: 1 }, (item) => told.push(item) > 0);
  grid.remove(whole, 'whole');
  grid.near(whole, (item) => told.push(item) > 0);
  expect(told).toEqual(['whole']);
});
