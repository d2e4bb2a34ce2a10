import { describe, expect, test } from 'vitest';
import { runForceAtlas2 } from '../../../src/picture/layouts/forceatlas2.ts';

/** Two cliques of five and nothing between them. */
const ids = Array.from({ length: 10 }, (_, i) => `n${i}`);
const lines = ids
  .flatMap((source, i) =>
    ids.slice(i + 1).map((target) => ({
      source,
      target,
      hostile: false,
      same: i < 5 === ids.indexOf(target) < 5,
    })),
  )
  .filter(({ same }) => same);
const nodes = ids.map((id) => ({ id, width: 100, height: 70 }));
const input = { nodes, lines, pinned: new Map(), aspect: 1, seed: 3 };
const placesOf = (given: typeof input) => runForceAtlas2(given).places;

describe('ForceAtlas2', () => {
  test('gives every node a place, the same for the same seed', () => {
    const places = placesOf(input);
    expect([...places.keys()]).toEqual(ids);
    expect(placesOf(input)).toEqual(places);
    expect(placesOf({ ...input, seed: 4 })).not.toEqual(places);
  });

  test('puts what is tied nearer together than what is not', () => {
    const places = placesOf(input);
    const distance = (a: string, b: string) => {
      const [one, other] = [places.get(a), places.get(b)];
      return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
    };
    const mean = (pairs: [string, string][]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const tied = lines.map(({ source, target }): [string, string] => [source, target]);
    const apart = ids.slice(0, 5).flatMap((a) => ids.slice(5).map((b): [string, string] => [a, b]));
    expect(mean(tied)).toBeLessThan(mean(apart) / 2);
  });

  test('leaves a pinned node where it is', () => {
    const pinned = new Map([['n3', { x: 1000, y: -1000 }]]);
    expect(placesOf({ ...input, pinned }).get('n3')).toEqual({ x: 1000, y: -1000 });
  });
});
