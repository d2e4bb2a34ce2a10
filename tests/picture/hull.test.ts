import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../src/network/strength.ts';
import { hullsOf } from '../../src/picture/hull.ts';
import { distance, distanceToPolygon } from '../../src/picture/plane.ts';
import type { Point, Scene, SceneNode } from '../../src/picture/scene.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { smallScene } from './small-scene.ts';

const hullOf = (scene: Scene) => hullsOf(scene, 'light')[0];

function sceneOf(places: readonly Point[], members: number, looser = 0): Scene {
  const look = { emphasis: 'none', faded: false, pinned: false, claimed: false } as const;
  const nodes = places.map(
    ({ x, y }, i): SceneNode => ({
      id: `n${i}`,
      label: `N${i}`,
      kind: 'cartel',
      x,
      y,
      size: 42,
      ...look,
    }),
  );
  const ids = nodes.slice(0, members).map(({ id }) => id);
  const group = { label: 'bloc', members: ids, looser: ids.slice(members - looser) };
  return { nodes, edges: [], hulls: [group] };
}

/** The outlines of a path of lines and arcs, each as the points where those meet. */
function outlinesOf(path: string): Point[][] {
  return path
    .split('Z')
    .filter((one) => one !== '')
    .map((one) =>
      [...one.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    );
}

const holds = (path: string, point: Point) =>
  outlinesOf(path).some((corners) => {
    const [a, b, c] = corners;
    // A disc is two half circles.
    if (a && b && c && a.x === c.x && a.y === c.y)
      return distance(point, { x: (a.x + b.x) / 2, y: a.y }) < distance(a, b) / 2;
    return distanceToPolygon(corners, point) === 0;
  });

describe('the hull of a bloc', () => {
  test('holds its members and nobody else', () => {
    const scene = smallScene({ highlight: true });
    const inside = scene.nodes.filter((node) => holds(hullOf(scene)?.path ?? '', node));
    expect(inside.map(({ id }) => id)).toEqual(scene.hulls[0]?.members);
  });

  test('is convex, so that the members’ lines run in it', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 300, y: 40 },
      { x: 120, y: 260 },
    ];
    const hull = hullOf(sceneOf(places, 3));
    expect(hull?.convex).toBe(true);
    for (const a of places)
      for (const b of places)
        expect(holds(hull?.path ?? '', { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })).toBe(true);
  });

  test('leaves out a stranger who stands between two members', () => {
    const places = [
      { x: -200, y: 0 },
      { x: 200, y: 0 },
      { x: 0, y: 0 },
    ];
    const hull = hullOf(sceneOf(places, 2));
    expect(hull?.convex).toBe(false);
    expect(holds(hull?.path ?? '', { x: 0, y: 0 })).toBe(false);
  });

  test('has a core of those whose membership nothing weakens', () => {
    const scene = smallScene({ highlight: true });
    const [bloc] = smallNetwork().blocs;
    const looser = bloc?.members.filter(({ strength }) => gradeOf(strength) === 'weaker') ?? [];
    expect(looser.length).toBeGreaterThan(0);
    const { core } = hullOf(scene) ?? {};
    for (const node of scene.nodes) {
      const isFirm =
        bloc?.members.some(({ organization }) => organization === node.id) &&
        !looser.some(({ organization }) => organization === node.id);
      expect(holds(core ?? '', node)).toBe(isFirm);
    }
    expect(hullOf(sceneOf([{ x: 0, y: 0 }], 1))?.core).toBeNull();
  });

  test('wherever its members stand, alone, on a line or on the same spot, it is drawn', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: -3, max: 3 }), y: fc.integer({ min: -3, max: 3 }) }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(places, fc.nat(), fc.nat(), (cells, members, looser) => {
        const count = (members % cells.length) + 1;
        const scene = sceneOf(
          cells.map(({ x, y }) => ({ x: x * 90, y: y * 90 })),
          count,
          looser % (count + 1),
        );
        const { path = '', core, reach = 0 } = hullOf(scene) ?? {};
        expect(path).toMatch(/^(M[\d .\-LA]+Z)+$/);
        if (core) expect(core).toMatch(/^(M[\d .\-LA]+Z)+$/);
        expect(reach).toBeGreaterThan(21);
      }),
    );
  });

  test.each([
    ['no bloc is highlighted or claimed', { ...smallScene(), hulls: [] }],
    ['no member is shown', sceneOf([{ x: 0, y: 0 }], 0)],
  ])('is missing where %s', (_, scene) => expect(hullOf(scene)).toBeUndefined());
});
