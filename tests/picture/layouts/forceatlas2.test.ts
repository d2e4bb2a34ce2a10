import { describe, expect, test } from 'vitest';
import { runForceAtlas2 } from '../../../src/picture/layouts/forceatlas2.ts';
import { layoutFor } from '../../../src/picture/layouts/layouts.ts';

/** Two cliques of five and nothing between them. */
const nodes = Array.from({ length: 10 }, (_, i) => `n${i}`);
const edges = nodes
  .flatMap((source, i) =>
    nodes
      .slice(i + 1)
      .map((target) => ({ source, target, same: i < 5 === nodes.indexOf(target) < 5 })),
  )
  .filter(({ same }) => same);
const input = { nodes, edges, pinned: new Map(), seed: 3 };

describe('ForceAtlas2', () => {
  test('gives every node a place, the same for the same seed', () => {
    const places = runForceAtlas2(input);
    expect([...places.keys()]).toEqual(nodes);
    expect(runForceAtlas2(input)).toEqual(places);
    expect(runForceAtlas2({ ...input, seed: 4 })).not.toEqual(places);
  });

  test('puts what is tied nearer together than what is not', () => {
    const places = runForceAtlas2(input);
    const distance = (a: string, b: string) => {
      const [one, other] = [places.get(a), places.get(b)];
      return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
    };
    const mean = (pairs: [string, string][]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const tied = edges.map(({ source, target }): [string, string] => [source, target]);
    const apart = nodes
      .slice(0, 5)
      .flatMap((a) => nodes.slice(5).map((b): [string, string] => [a, b]));
    expect(mean(tied)).toBeLessThan(mean(apart) / 2);
  });

  test('leaves a pinned node where it is', () => {
    const pinned = new Map([['n3', { x: 1000, y: -1000 }]]);
    expect(runForceAtlas2({ ...input, pinned }).get('n3')).toEqual({ x: 1000, y: -1000 });
  });

  test('takes the place of fCoSE where there are many nodes', () => {
    expect(layoutFor(20).id).toBe('fcose');
    expect(layoutFor(5000).id).toBe('forceatlas2');
  });
});
