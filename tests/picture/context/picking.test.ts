import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointedAt, within } from '../../../src/picture/context/picking.ts';
import { middleOf, placesInTurn, placesOf } from '../../../src/picture/context/places.ts';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { LANE_STEP, pointAt } from '../../../src/picture/geometry.ts';
import { distance } from '../../../src/picture/plane.ts';
import type { Point, Scene } from '../../../src/picture/scene.ts';
import { largeScene, madeEdge, madeNode } from './large-scene.ts';

const scenes = fc
  .record({ organizations: fc.integer({ min: 2, max: 40 }), seed: fc.nat(1000) })
  .map(({ organizations, seed }) => largeScene(organizations, organizations * 3, seed));

/** How far each shape and each line that is drawn lies from a point, by looking at all of them closely. */
function byHand(scene: Scene, at: Point): Map<string, number> {
  const steps = Array.from({ length: 401 }, (_, i) => i / 400);
  const lines = drawingOf(scene, 'light', LANE_STEP).edges.map(
    ({ edge, source, target, curve: { control } }) => {
      // The end marks take a little off the line, which a pointer hits all the same.
      const rim = ({ x, y, size }: Point & { size: number }) => {
        const share = Math.min(1, size / 2 / (Math.hypot(control.x - x, control.y - y) || 1));
        return { x: x + (control.x - x) * share, y: y + (control.y - y) * share };
      };
      const [start, end] = [rim(source), rim(target)];
      const away = steps.map((t) => distance(at, pointAt(t, start, control, end)));
      return [edge.id, Math.min(...away)] as const;
    },
  );
  const shapes = scene.nodes.map((node) => [node.id, distance(at, node) - node.size / 2] as const);
  return new Map([...shapes, ...lines]);
}

test('finds all that is in reach and nothing else, the nearest first, as looking at each piece does', () => {
  fc.assert(
    fc.property(
      scenes,
      fc.record({ x: fc.integer({ min: -50, max: 850 }), y: fc.integer({ min: -50, max: 850 }) }),
      fc.integer({ min: 1, max: 60 }),
      (scene, at, reach) => {
        const found = within(placesOf(scene), at, reach, LANE_STEP);
        const wanted = byHand(scene, at);
        // Pieces of a curve lie this far from it at most.
        const slack = 3;
        for (const { id, away } of found)
          expect(Math.abs(away - (wanted.get(id) ?? NaN))).toBeLessThan(slack);
        const ids = new Set(found.map(({ id }) => id));
        const missed = [...wanted].filter(([id, away]) => away < reach - slack && !ids.has(id));
        expect(missed).toEqual([]);
        expect(found.map(({ away }) => away)).toEqual(
          found.map(({ away }) => away).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});

describe('what a pointer is upon', () => {
  const scene: Scene = {
    nodes: [madeNode('west', 0, 0), madeNode('east', 400, 0), madeNode('on-the-way', 200, 0)],
    edges: [madeEdge('straight', 'west', 'east'), madeEdge('bent', 'west', 'east', 2)],
    hulls: [],
  };
  const at = (x: number, y: number, zoom = 1) =>
    pointedAt(placesOf(scene), { x, y }, zoom, LANE_STEP)?.id ?? null;

  test('is a shape before the line that it lies on', () => expect(at(200, 5)).toBe('on-the-way'));
  test('is the nearest line', () => {
    expect(at(100, 4)).toBe('straight');
    expect(at(200, 62)).toBe('bent');
  });
  test('is what a few pixels of the screen reach, from afar too', () => {
    expect(at(100, -30)).toBeNull();
    expect(at(100, -30, 0.2)).toBe('straight');
  });
});

test('the middle of a line is where it is drawn', () => {
  const scene = largeScene(12, 30);
  const places = placesOf(scene);
  for (const { edge, curve } of drawingOf(scene, 'light', LANE_STEP).edges)
    expect(
      distance(middleOf(places, edge.id, LANE_STEP) ?? { x: 0, y: 0 }, curve.middle),
    ).toBeLessThan(12);
  expect(middleOf(places, 'o3', LANE_STEP)).toEqual({ x: scene.nodes[3]?.x, y: scene.nodes[3]?.y });
  expect(middleOf(places, 'nobody', LANE_STEP)).toBeNull();
});

test('where a scene lies is the same whichever scene came before it', () => {
  const scene = largeScene(12, 30);
  const [first, ...others] = scene.nodes;
  if (!first) throw new Error('no shape');
  const scenes: readonly Scene[] = [
    scene,
    { ...scene, nodes: scene.nodes.map((node) => ({ ...node, faded: true })) },
    { ...scene, nodes: [{ ...first, x: first.x - 900 }, ...others] },
    { ...scene, nodes: others },
    { ...scene, nodes: [...others, first] },
    { ...scene, edges: scene.edges.toReversed() },
    { ...scene, edges: scene.edges.map((edge) => ({ ...edge, target: edge.source })) },
    scene,
  ];
  const placesFor = placesInTurn();
  for (const one of scenes) expect(placesFor(one)).toEqual(placesOf(one));
});
