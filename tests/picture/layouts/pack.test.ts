import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../src/picture/layouts/pack.ts';
import { sharedArea } from '../../../src/picture/plane.ts';

const size = fc.record({
  width: fc.integer({ min: 20, max: 400 }),
  height: fc.integer({ min: 20, max: 400 }),
});
const aspect = fc.constantFrom(0.6, 1, 1.6);

const packed = (sizes: readonly { width: number; height: number }[], to: number) => {
  const corners = pack(sizes, to);
  return sizes.map((one, i) => ({ ...one, ...(corners[i] ?? { x: Number.NaN, y: Number.NaN }) }));
};

test('rectangles lie in one quarter of the plane, the first at its corner, and none on another', () => {
  fc.assert(
    fc.property(fc.array(size, { maxLength: 20 }), aspect, (sizes, to) => {
      const boxes = packed(sizes, to);
      if (boxes[0]) expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
      for (const [i, box] of boxes.entries()) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        for (const other of boxes.slice(i + 1)) expect(sharedArea(box, other)).toBeLessThan(1e-6);
      }
    }),
  );
});

test.each([0.6, 1, 1.6])('many small ones beside a large one fill a frame of %s', (to) => {
  const boxes = packed(
    [
      { width: 900, height: 900 },
      ...Array.from({ length: 36 }, () => ({ width: 120, height: 90 })),
    ],
    to,
  );
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  const taken = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  expect(taken / (width * height)).toBeGreaterThan(0.8);
  if (to > 1) expect(width).toBeGreaterThan(height);
  if (to < 1) expect(height).toBeGreaterThan(width);
});

test('more than a call has room for have places of their own, and fill the frame', () => {
  const sizes = Array.from({ length: 150_000 }, (_, i) => ({ width: 80 + (i % 7), height: 60 }));
  const boxes = packed(sizes, 1.6);
  const end = boxes.reduce(
    ({ width, height }, box) => ({
      width: Math.max(width, box.x + box.width),
      height: Math.max(height, box.y + box.height),
    }),
    { width: 0, height: 0 },
  );
  const taken = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  expect(taken / (end.width * end.height)).toBeGreaterThan(0.8);
  expect(end.width / end.height).toBeGreaterThan(1.2);
  expect(new Set(boxes.map(({ x, y }) => `${x},${y}`)).size).toBe(sizes.length);
});
