import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/network/organization-kinds.ts';
import { type Body, onOutline, outlinePath } from '../../src/picture/outlines.ts';

const SHAPES: Shape[] = [
  'ellipse',
  'diamond',
  'rectangle',
  'round-rectangle',
  'pentagon',
  'triangle',
  'hexagon',
];

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const body = fc.record({
  x: coordinate,
  y: coordinate,
  size: fc.double({ min: 10, max: 80, noNaN: true }),
  shape: fc.constantFrom(...SHAPES),
});
const towards = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

/** The point at an angle from the centre, far outside. */
function outside({ x, y }: Body, angle: number) {
  return { x: x + 1000 * Math.cos(angle), y: y + 1000 * Math.sin(angle) };
}

describe('the point on an outline', () => {
  test('lies in the direction asked for, within the square of the shape', () => {
    fc.assert(
      fc.property(body, towards, (node, angle) => {
        const point = onOutline(node, outside(node, angle));
        const [dx, dy] = [point.x - node.x, point.y - node.y];
        expect(dx * Math.sin(angle) - dy * Math.cos(angle)).toBeCloseTo(0, 6);
        expect(dx * Math.cos(angle) + dy * Math.sin(angle)).toBeGreaterThan(node.size / 5);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(node.size / 2 + 1e-9);
      }),
    );
  });

  test('does not depend on how far away the aim is', () => {
    fc.assert(
      fc.property(
        body,
        towards,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (node, angle, share) => {
          const far = outside(node, angle);
          const near = {
            x: node.x + (far.x - node.x) * share,
            y: node.y + (far.y - node.y) * share,
          };
          const [a, b] = [onOutline(node, far), onOutline(node, near)];
          expect(a.x).toBeCloseTo(b.x, 6);
          expect(a.y).toBeCloseTo(b.y, 6);
        },
      ),
    );
  });

  const size = 40;
  const cases: [Shape, string, [number, number], [number, number]][] = [
    ['ellipse', 'right', [1, 0], [20, 0]],
    ['ellipse', 'diagonal', [1, 1], [Math.SQRT1_2 * 20, Math.SQRT1_2 * 20]],
    ['diamond', 'diagonal', [1, 1], [10, 10]],
    ['rectangle', 'corner', [1, 1], [20, 20]],
    ['round-rectangle', 'side', [1, 0.2], [20, 4]],
    ['round-rectangle', 'corner', [1, 1], [12 + 8 * Math.SQRT1_2, 12 + 8 * Math.SQRT1_2]],
    ['pentagon', 'top', [0, -1], [0, -20]],
    ['pentagon', 'bottom', [0, 1], [0, 20]],
    ['triangle', 'top', [0, -1], [0, -20]],
    ['triangle', 'right', [1, 0], [10, 0]],
    ['hexagon', 'left corner', [-1, 0], [-20, 0]],
    ['hexagon', 'bottom', [0, 1], [0, 20]],
  ];
  test.each(cases)('%s, %s', (shape, _, [x, y], [left, down]) => {
    const point = onOutline({ x: 0, y: 0, shape, size }, { x, y });
    expect(point.x).toBeCloseTo(left, 9);
    expect(point.y).toBeCloseTo(down, 9);
  });

  test('of an aim at the centre itself is on the right', () => {
    expect(onOutline({ x: 3, y: 4, shape: 'ellipse', size: 10 }, { x: 3, y: 4 })).toEqual({
      x: 8,
      y: 4,
    });
  });
});

describe('the path of an outline', () => {
  test.each([
    ['ellipse', 'M-20 0A20 20 0 1 1 20 0A20 20 0 1 1 -20 0Z'],
    ['diamond', 'M0 -20L20 0L0 20L-20 0Z'],
    ['rectangle', 'M20 -20L20 20L-20 20L-20 -20Z'],
    ['triangle', 'M0 -20L20 20L-20 20Z'],
    [
      'round-rectangle',
      'M-12 -20h24a8 8 0 0 1 8 8v24a8 8 0 0 1 -8 8h-24a8 8 0 0 1 -8 -8v-24a8 8 0 0 1 8 -8Z',
    ],
  ] as const)('%s', (shape, path) => {
    expect(outlinePath({ x: 0, y: 0, shape, size: 40 })).toBe(path);
  });

  test('of a polygon has its corners on the outline', () => {
    for (const shape of ['pentagon', 'hexagon', 'triangle', 'diamond'] as const) {
      const node = { x: 7, y: -9, shape, size: 42 };
      const corners = outlinePath(node).slice(1, -1).split('L');
      for (const corner of corners) {
        const [x = 0, y = 0] = corner.split(' ').map(Number);
        const point = onOutline(node, { x, y });
        expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(0.02);
      }
    }
  });
});
