import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/network/seeded-random.ts';
import { majorize } from '../../../src/picture/layouts/stress.ts';
import type { Point } from '../../../src/picture/scene.ts';

const NOBODY = new Set<string>();

function scattered(ids: readonly string[], seed: number): Map<string, Point> {
  const random = seededRandom(seed);
  return new Map(ids.map((id) => [id, { x: random() * 300, y: random() * 300 }]));
}

function apart(places: ReadonlyMap<string, Point>, a: string, b: string): number {
  const [p, q] = [places.get(a), places.get(b)];
  return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
}

describe('stress majorization', () => {
  test('draws a triangle with sides as long as asked for', () => {
    const pairs = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ] as const;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const places = majorize(scattered(['a', 'b', 'c'], seed), pairs, 100, NOBODY);
        for (const [a, b] of pairs) expect(apart(places, a, b)).toBeCloseTo(100, 0);
      }),
      { numRuns: 30 },
    );
  });

  test('stretches a path to its length', () => {
    const places = majorize(
      scattered(['a', 'b', 'c'], 3),
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      100,
      NOBODY,
    );
    expect(apart(places, 'a', 'c')).toBeGreaterThan(190);
  });

  test('keeps strangers apart, but not out of sight', () => {
    const places = majorize(scattered(['a', 'b'], 1), [], 100, NOBODY);
    expect(apart(places, 'a', 'b')).toBeCloseTo(400, 0);
  });

  test('leaves fixed nodes, a single one, and its input alone', () => {
    const start = scattered(['a', 'b'], 1);
    const kept = new Map(start);
    expect(majorize(start, [['a', 'b']], 100, new Set(['a'])).get('a')).toBe(kept.get('a'));
    expect(start).toEqual(kept);
    const alone = scattered(['a'], 1);
    expect(majorize(alone, [], 100, NOBODY)).toEqual(alone);
  });
});
