import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/network/seeded-random.ts';
import { closeCalls, crossings } from '../../../src/picture/layouts/tangle.ts';
import type { Segment } from '../../../src/picture/plane.ts';

const segment = (x1: number, y1: number, x2: number, y2: number): Segment => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

describe('crossings', () => {
  test.each([
    ['a cross', [segment(0, 0, 2, 2), segment(0, 2, 2, 0)], 1],
    ['parallels', [segment(0, 0, 2, 0), segment(0, 1, 2, 1)], 0],
    ['a shared end', [segment(0, 0, 2, 2), segment(2, 2, 4, 0)], 0],
    ['lines that would cross further on', [segment(0, 0, 1, 1), segment(0, 4, 4, 0)], 0],
    [
      'three through each other',
      [segment(0, 0, 4, 4), segment(0, 4, 4, 0), segment(0, 1, 4, 1)],
      3,
    ],
  ])('%s', (_, segments, count) => expect(crossings(segments)).toBe(count));
});

describe('close calls', () => {
  const line = segment(0, 0, 100, 0);
  test.each([
    ['beside the middle', { x: 50, y: 9 }, 1],
    ['further off', { x: 50, y: 11 }, 0],
    ['beyond the end', { x: 109, y: 0 }, 1],
    ['well beyond the end', { x: 120, y: 0 }, 0],
    ['its own end', line.from, 0],
  ])('%s', (_, point, count) => expect(closeCalls([point], [line], 10)).toBe(count));
});

describe('random numbers', () => {
  test('are the reference ones of mulberry32', () => {
    // From the public-domain reference in C, seed 1, divided by 2³².
    const random = seededRandom(1);
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });
  test('spread evenly over [0, 1)', () => {
    const random = seededRandom(42);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
