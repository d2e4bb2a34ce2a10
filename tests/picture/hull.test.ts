import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HULL_REACH, hasRoomForHulls, hullsOf, ROOM_FOR_HULLS } from '../../src/picture/hull.ts';
import type { Point, Scene, SceneNode } from '../../src/picture/scene.ts';
import { smallScene } from './small-scene.ts';

/** The corners of a path of cubic segments: close enough together to stand for the curve. */
function polygonOf(path: string): Point[] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const points = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 });
  return points.filter((_, i) => i % 3 === 0);
}

function contains(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((inside, a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

function sceneOf(places: readonly Point[], members: number): Scene {
  const nodes = places.map(({ x, y }, i): SceneNode => {
    const look = {
      kind: 'cartel',
      size: 42,
      emphasis: 'none',
      faded: false,
      pinned: false,
    } as const;
    return { id: `n${i}`, label: `N${i}`, x, y, ...look };
  });
  return {
    nodes,
    edges: [],
    hulls: [{ label: 'bloc', members: nodes.slice(0, members).map(({ id }) => id) }],
  };
}

describe('the hull of a bloc', () => {
  test('holds its members and nobody else', () => {
    const scene = smallScene({ highlight: true });
    const polygon = polygonOf(hullsOf(scene)[0]?.path ?? '');
    const inside = scene.nodes.filter((node) => contains(polygon, node)).map(({ id }) => id);
    expect(inside).toEqual(scene.hulls[0]?.members);
  });

  test('goes round a stranger who stands between two members', () => {
    const places = [
      { x: -200, y: 0 },
      { x: 200, y: 0 },
      { x: 0, y: 0 },
    ];
    const polygon = polygonOf(hullsOf(sceneOf(places, 2))[0]?.path ?? '');
    expect(places.map((place) => contains(polygon, place))).toEqual([true, true, false]);
  });

  test('holds members wherever they stand, and reaches no further than it says', () => {
    const cell = fc.integer({ min: 0, max: 24 });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const places = cells.map((c) => ({ x: (c % 5) * 160, y: Math.floor(c / 5) * 160 }));
        const polygon = polygonOf(hullsOf(sceneOf(places, places.length))[0]?.path ?? '');
        for (const place of places) expect(contains(polygon, place)).toBe(true);
        const top = Math.min(...places.map(({ y }) => y)) - 21 - HULL_REACH;
        for (const { y } of polygon) expect(y).toBeGreaterThanOrEqual(top);
      }),
      { numRuns: 25 },
    );
  });

  test('is labelled above its highest point', () => {
    const hull = hullsOf(smallScene({ highlight: true }))[0];
    const top = Math.min(...polygonOf(hull?.path ?? '').map(({ y }) => y));
    expect(hull?.anchor.y).toBeLessThan(top);
    expect(hull?.label).toBe('the author’s bloc');
  });

  test('is the same each time', () => {
    expect(hullsOf(smallScene({ highlight: true }))[0]).toEqual(
      hullsOf(smallScene({ highlight: true }))[0],
    );
  });

  test.each([
    ['no bloc is highlighted', smallScene()],
    ['no member is shown', sceneOf([{ x: 0, y: 0 }], 0)],
  ])('is missing where %s', (_, scene) => expect(hullsOf(scene)[0]).toBeUndefined());
});

describe('room for hulls', () => {
  const { drawn, held } = ROOM_FOR_HULLS;
  const row = (length: number) => Array.from({ length }, (_, i) => ({ x: i * 60, y: 0 }));
  test.each([
    [drawn, drawn, true],
    [drawn + 1, held, true],
    [drawn + 1, held + 1, false],
  ])('of %i organizations %i in hulls: %s', (all, members, expected) => {
    expect(hasRoomForHulls(sceneOf(row(all), members))).toBe(expected);
  });
  test('where there is none, none is drawn', () => {
    expect(hullsOf(sceneOf(row(drawn + 1), held + 1))).toEqual([]);
    expect(hullsOf(sceneOf(row(drawn + 1), 2))).toHaveLength(1);
  });
});
