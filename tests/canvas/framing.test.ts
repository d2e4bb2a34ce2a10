import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent, frame } from '../../src/canvas/framing.ts';
import { labelSize, laneStep, ZOOM } from '../../src/canvas/legibility.ts';
import { LANE_STEP } from '../../src/picture/geometry.ts';
import { LABEL } from '../../src/picture/marks.ts';
import { nodes } from './scenes.ts';

const PADDING = 24;
const some = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => nodes(Array.from({ length: count }, (_, i) => `n${i}`)));
const area = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
const close = fc.constantFrom(1, 1.5);

/** Borders of what is drawn, in pixels of the canvas. */
function drawn(
  shown: Parameters<typeof extent>[0],
  { zoom, pan }: NonNullable<ReturnType<typeof frame>>,
) {
  const { left, right, top, bottom } = extent(shown, zoom);
  return { left: left + pan.x, right: right + pan.x, top: top + pan.y, bottom: bottom + pan.y };
}

test('nodes and names lie in the middle of the area, inside its padding where that is possible', () => {
  fc.assert(
    fc.property(some, area, close, (shown, area, closest) => {
      const viewport = frame(shown, area, PADDING, closest);
      if (!viewport) throw new Error('there are nodes, so there is a viewport');
      const { left, right, top, bottom } = drawn(shown, viewport);
      expect((left + right) / 2).toBeCloseTo(area.x + area.width / 2);
      expect((top + bottom) / 2).toBeCloseTo(area.y + area.height / 2);
      if (viewport.zoom > ZOOM.least) {
        expect(left).toBeGreaterThanOrEqual(area.x + PADDING - 0.01);
        expect(top).toBeGreaterThanOrEqual(area.y + PADDING - 0.01);
      }
    }),
  );
});

test('no closer viewport would do', () => {
  fc.assert(
    fc.property(some, area, close, (shown, area, closest) => {
      const { zoom } = frame(shown, area, PADDING, closest) ?? { zoom: 0 };
      expect(zoom).toBeLessThanOrEqual(closest);
      if (zoom === closest) return;
      const { left, right, top, bottom } = extent(shown, zoom + 0.001);
      const tooWide = right - left > area.width - 2 * PADDING;
      const tooTall = bottom - top > area.height - 2 * PADDING;
      expect(tooWide || tooTall).toBe(true);
    }),
  );
});

test('no nodes, no viewport', () => {
  expect(frame([], { x: 0, y: 0, width: 100, height: 100 }, 10, 1)).toBeNull();
});

const zoom = fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true });

test('neighbouring lines of a fan stay 14 pixels apart at any zoom', () => {
  fc.assert(
    fc.property(zoom, (zoom) => {
      // A curve bulges half as far as its control point lies out.
      expect((laneStep(zoom) / 2) * zoom).toBeGreaterThanOrEqual(13.999);
    }),
  );
});

test('at a close look fans and labels are those of the exported picture', () => {
  expect(laneStep(1)).toBe(LANE_STEP);
  expect(labelSize(LABEL.node, 1)).toBe(LABEL.node);
});

test('labels never grow on the screen as the reader moves away', () => {
  fc.assert(
    fc.property(zoom, zoom, (a, b) => {
      const [far, near] = a < b ? [a, b] : [b, a];
      const onScreen = (zoom: number) => labelSize(LABEL.node, zoom) * zoom;
      expect(onScreen(far)).toBeLessThanOrEqual(onScreen(near) + 1e-9);
    }),
  );
});
