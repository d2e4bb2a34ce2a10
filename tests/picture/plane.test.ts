import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  convexHull,
  distance,
  distanceToPolygon,
  distanceToSegment,
  lengthInside,
  side,
} from '../../src/picture/plane.ts';

const point = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
});
const segment = fc.record({ from: point, to: point });

test('a convex hull turns right at each corner and leaves no point outside', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const corners = convexHull(points);
      expect(corners.length).toBeGreaterThan(0);
      for (const one of points) expect(distanceToPolygon(corners, one)).toBeCloseTo(0, 9);
      if (corners.length < 3) return;
      const turns = corners.map((a, i) => {
        const [b = a, c = a] = [1, 2].map((step) => corners[(i + step) % corners.length]);
        return side(a, b, c);
      });
      expect(Math.min(...turns)).toBeGreaterThan(0);
    }),
  );
});

test('the part of a segment in a rectangle is as long as the points that lie there', () => {
  const box = { x: -10, y: -20, width: 30, height: 25 };
  const steps = 4000;
  fc.assert(
    fc.property(segment, ({ from, to }) => {
      const inside = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps).filter((t) => {
        const x = from.x + (to.x - from.x) * t;
        const y = from.y + (to.y - from.y) * t;
        return x > -10 && x < 20 && y > -20 && y < 5;
      }).length;
      const length = distance(from, to);
      // On the border itself the two may differ.
      const runsAlong =
        (from.x === to.x && [-10, 20].includes(from.x)) ||
        (from.y === to.y && [-20, 5].includes(from.y));
      if (!runsAlong)
        expect(Math.abs(lengthInside({ from, to }, box) - (length * inside) / steps)).toBeLessThan(
          (2 * length) / steps + 1e-9,
        );
    }),
  );
});

test('no point of a segment is nearer than its distance, and one is that near', () => {
  fc.assert(
    fc.property(segment, point, (one, p) => {
      const steps = Array.from({ length: 401 }, (_, i) => i / 400);
      const near = Math.min(
        ...steps.map((t) =>
          distance(p, {
            x: one.from.x + (one.to.x - one.from.x) * t,
            y: one.from.y + (one.to.y - one.from.y) * t,
          }),
        ),
      );
      const found = distanceToSegment(p, one);
      expect(found).toBeLessThanOrEqual(near + 1e-9);
      expect(near - found).toBeLessThan(0.5);
    }),
  );
});
