import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeScene } from '../../src/exchange/publishing/whole-scene.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { extent, frame, leastZoom, paddingIn } from '../../src/picture/framing.ts';
import { LANE_STEP } from '../../src/picture/geometry.ts';
import { boxAt } from '../../src/picture/labels/label.ts';
import { placeLabels } from '../../src/picture/labels/place-labels.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { laneStep, ZOOM } from '../../src/picture/zoom.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { nodes } from '../canvas/scenes.ts';
import { largeScene } from './context/large-scene.ts';

const PADDING = 24;
const some: fc.Arbitrary<Scene> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => nodes(Array.from({ length: count }, (_, i) => `n${i}`)))
  .map((nodes) => ({ nodes, edges: [], hulls: [] }));
const area = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
const close = fc.constantFrom(1, 1.5);
const everybody = () => true;

test('shapes and names lie in the middle of the area, inside its padding where that is possible', () => {
  fc.assert(
    fc.property(some, area, close, (scene, area, closest) => {
      const viewport = frame(scene, null, area, PADDING, closest);
      if (!viewport) throw new Error('there are nodes, so there is a viewport');
      const box = extent(scene, everybody, viewport.zoom);
      const [left, top] = [box.x + viewport.pan.x, box.y + viewport.pan.y];
      expect(left + box.width / 2).toBeCloseTo(area.x + area.width / 2);
      expect(top + box.height / 2).toBeCloseTo(area.y + area.height / 2);
      expect(viewport.zoom).toBeLessThanOrEqual(closest);
      if (viewport.zoom > ZOOM.least) {
        expect(left).toBeGreaterThanOrEqual(area.x + PADDING - 0.01);
        expect(top).toBeGreaterThanOrEqual(area.y + PADDING - 0.01);
      }
    }),
    { numRuns: 60 },
  );
});

test('what has room at the closest zoom is shown at that', () => {
  fc.assert(
    fc.property(some, close, (scene, closest) => {
      const { x, y, width, height } = extent(scene, everybody, closest);
      const area = { x, y, width: width + 2 * PADDING + 1, height: height + 2 * PADDING + 1 };
      expect(frame(scene, null, area, PADDING, closest)?.zoom).toBe(closest);
    }),
    { numRuns: 60 },
  );
});

test('a part of the picture comes closer than the whole', () => {
  const look = { emphasis: 'none', faded: false, pinned: false, claimed: false } as const;
  const at = (id: string, x: number) =>
    ({ id, label: id, kind: 'cartel', x, y: 0, size: 42, ...look }) as const;
  const scene = { nodes: [at('a', 0), at('b', 100), at('c', 3000)], edges: [], hulls: [] };
  const area = { x: 0, y: 0, width: 600, height: 400 };
  const whole = frame(scene, null, area, PADDING, 1);
  const part = frame(scene, new Set(['a', 'b']), area, PADDING, 1);
  expect(part?.zoom).toBe(1);
  expect(whole?.zoom).toBeLessThan(0.3);
  expect(frame(scene, new Set(['nobody']), area, PADDING, 1)).toBeNull();
});

test('all of thousands is in view on a phone, and the reader may go that far away, from a small picture not so far', () => {
  const scene = largeScene(10_000, 0);
  const phone = { x: 0, y: 0, width: 390, height: 700 };
  const viewport = frame(scene, null, phone, PADDING, 1.5);
  if (!viewport) throw new Error('there are nodes, so there is a viewport');
  for (const { x, y } of scene.nodes) {
    const [right, down] = [x * viewport.zoom + viewport.pan.x, y * viewport.zoom + viewport.pan.y];
    expect(right > PADDING && right < 390 - PADDING).toBe(true);
    expect(down > PADDING && down < 700 - PADDING).toBe(true);
  }
  // A narrow canvas keeps more of itself free.
  for (const area of [phone, { ...phone, height: 115 }, { ...phone, width: 200 }])
    expect(leastZoom(scene, area)).toBeLessThanOrEqual(
      frame(scene, null, area, paddingIn(area), 1.5)?.zoom ?? 0,
    );
  expect(leastZoom(largeScene(14, 20), phone)).toBe(ZOOM.least);
});

const zoom = fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true });

test('neighbouring lines of a fan stay 14 pixels apart at any zoom', () => {
  fc.assert(
    fc.property(zoom, (zoom) => {
      // A curve bulges half as far as its control point lies out.
      expect((laneStep(zoom) / 2) * zoom).toBeGreaterThanOrEqual(13.999);
    }),
  );
  expect(laneStep(1)).toBe(LANE_STEP);
});

test('of a large network no name is cut off where the whole is framed', () => {
  const network = bacrimNetwork();
  const scene = wholeScene(network, network.layout?.positions ?? []);
  const area = { x: 0, y: 0, width: 660, height: 714 };
  const viewport = frame(scene, null, area, PADDING, 1.5);
  if (!viewport) throw new Error('there are nodes, so there is a viewport');
  const { zoom, pan } = viewport;
  const names = placeLabels(drawingOf(scene, 'light', laneStep(zoom)), zoom).filter(
    ({ of }) => of === 'organization',
  );
  expect(names.length).toBeGreaterThan(60);
  const cut = names.filter((name) => {
    const { x, width } = boxAt(name, zoom);
    return x + pan.x < 0 || x + width + pan.x > area.width;
  });
  expect(cut.map(({ id }) => id)).toEqual([]);
});
