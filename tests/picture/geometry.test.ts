import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endShape } from '../../src/picture/ends.ts';
import { bend, edgeCurve, pointAt } from '../../src/picture/geometry.ts';
import type { EdgeMark, End } from '../../src/picture/marks.ts';
import type { Body } from '../../src/picture/outlines.ts';

const BARE: End = { mark: 'none', size: 12, setback: 0 };
const ARROW: End = { mark: 'arrow', size: 12, setback: 2 };
const BAR: End = { mark: 'bar', size: 12, setback: 5 };
const RING: End = { mark: 'ring', size: 12, setback: 0 };

function marked(source: End, target: End): EdgeMark {
  const plain = { colour: '#000', width: 2, dash: [], core: null, middle: null } as const;
  return { ...plain, source, target, opacity: 1, halo: null };
}

const circle = (x: number, y: number, size = 40): Body => ({ x, y, shape: 'ellipse', size });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

const place = fc.integer({ min: -1000, max: 1000 });
const pair = fc
  .record({
    x: place,
    y: place,
    angle: fc.double({ min: 0, max: 6.3, noNaN: true }),
    apart: fc.integer({ min: 150, max: 900 }),
  })
  .map(({ x, y, angle, apart }) => ({
    source: circle(x, y),
    target: circle(x + apart * Math.cos(angle), y + apart * Math.sin(angle)),
  }));
const bends = fc.integer({ min: -120, max: 120 });

describe('the line between two nodes', () => {
  test('runs from outline to outline where its ends are bare', () => {
    fc.assert(
      fc.property(pair, bends, ({ source, target }, by) => {
        const { start, end } = edgeCurve(source, target, by, marked(BARE, BARE));
        expect(distance(start, source)).toBeCloseTo(20, 6);
        expect(distance(end, target)).toBeCloseTo(20, 6);
      }),
    );
  });

  test.each([
    ['arrow', ARROW, 2, 2 + 12 * 0.6],
    ['bar', BAR, 5, 5],
    ['ring', RING, 0, 13],
  ])('leaves room for its %s', (_, end, tip, gap) => {
    const curve = edgeCurve(circle(0, 0), circle(200, 0), 0, marked(end, BARE));
    expect(curve.source.at).toEqual({ x: 20 + tip, y: 0 });
    expect(curve.start.x).toBeCloseTo(20 + gap, 9);
    expect(curve.source.towards).toEqual({ x: -1, y: 0 });
  });

  test('bends to the right of the way from source to target, seen with y downwards', () => {
    expect(edgeCurve(circle(0, 0), circle(200, 0), 30, marked(BARE, BARE)).control).toEqual({
      x: 100,
      y: 30,
    });
  });

  test('with opposite bends is mirrored at the straight line', () => {
    fc.assert(
      fc.property(pair, bends, ({ source, target }, by) => {
        const [left, right] = [-by, by].map((b) =>
          edgeCurve(source, target, b, marked(BARE, BARE)),
        );
        const straight = edgeCurve(source, target, 0, marked(BARE, BARE));
        for (const point of ['control', 'middle'] as const) {
          const [a, b] = [left?.[point], right?.[point]];
          expect(((a?.x ?? NaN) + (b?.x ?? NaN)) / 2).toBeCloseTo(straight[point].x, 0);
          expect(distance(a ?? straight[point], straight[point])).toBeCloseTo(
            distance(b ?? straight[point], straight[point]),
            6,
          );
        }
      }),
    );
  });

  test('walked the other way with the opposite bend is the same line', () => {
    fc.assert(
      fc.property(pair, bends, ({ source, target }, by) => {
        const there = edgeCurve(source, target, by, marked(ARROW, BAR));
        const back = edgeCurve(target, source, -by, marked(BAR, ARROW));
        expect(distance(there.start, back.end)).toBeCloseTo(0, 6);
        expect(distance(there.control, back.control)).toBeCloseTo(0, 6);
        expect(distance(there.middle, back.middle)).toBeCloseTo(0, 6);
      }),
    );
  });

  test('has its middle on the line', () => {
    fc.assert(
      fc.property(pair, bends, ({ source, target }, by) => {
        const { start, control, end, middle } = edgeCurve(source, target, by, marked(BARE, BARE));
        expect(distance(middle, pointAt(0.5, start, control, end))).toBeCloseTo(0, 9);
      }),
    );
  });

  test.each([
    ['on top of each other', 0],
    ['overlapping', 10],
    ['touching', 40],
  ])('is finite where the nodes lie %s', (_, apart) => {
    const curve = edgeCurve(circle(0, 0), circle(apart, 0), 32, marked(ARROW, RING));
    const { start, control, end, middle } = curve;
    for (const point of [start, control, end, middle, curve.source.at, curve.target.towards])
      expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
  });
});

describe('lanes of a fan', () => {
  test.each([
    [0, 0],
    [0.5, 32],
    [-1.5, -96],
  ])('lane %d', (lane, by) => expect(bend(lane, 64)).toBe(by));

  test('two relations in opposite directions lie on opposite sides', () => {
    const [a, b] = [circle(0, 0), circle(300, 0)];
    const there = edgeCurve(a, b, bend(0.5, 64), marked(BARE, BARE)).middle;
    const back = edgeCurve(b, a, bend(0.5, 64), marked(BARE, BARE)).middle;
    expect(there.y).toBeCloseTo(-back.y, 9);
    expect(there.y).toBeGreaterThan(10);
  });
});

describe('end marks', () => {
  const tip = { at: { x: 0, y: 0 }, towards: { x: 1, y: 0 } };
  test.each([
    ['none', null],
    ['arrow', { path: 'M0 0L-12 6L-12 -6Z', filled: true }],
    ['bar', { path: 'M-1 6L-1 -6L-5 -6L-5 6Z', filled: true }],
    ['ring', { path: 'M0 0A6 6 0 1 1 -12 0A6 6 0 1 1 0 0Z', filled: false }],
  ] as const)('%s', (mark, shape) => {
    expect(endShape(tip, { mark, size: 12, setback: 0 })).toEqual(shape);
  });
});
