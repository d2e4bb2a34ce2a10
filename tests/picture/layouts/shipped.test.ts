/** The layouts that the article comes with, as they are seen in canvases of their frame. */
import { describe, expect, test } from 'vitest';
import { wholeScene } from '../../../src/exchange/publishing/whole-scene.ts';
import type { Frame } from '../../../src/network/frames.ts';
import { layoutIn } from '../../../src/network/layouts.ts';
import { drawingOf } from '../../../src/picture/drawing.ts';
import { overlapsOf } from '../../../src/picture/labels/overlaps.ts';
import { placeLabels } from '../../../src/picture/labels/place-labels.ts';
import { qualityOf } from '../../../src/picture/layouts/quality.ts';
import { laneStep } from '../../../src/picture/zoom.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const network = shippedNetwork();
const sceneFor = (frame: Frame) => {
  const layout = layoutIn(network, frame);
  if (layout?.frame !== frame) throw new Error(`no layout for ${frame}`);
  return wholeScene(network, layout.positions);
};

/** Widths and heights of the canvas in windows of common sizes, in CSS pixels. */
const CANVASES: Readonly<Record<Frame, readonly (readonly [number, number])[]>> = {
  landscape: [
    [1300, 994],
    [1180, 780],
  ],
  square: [
    [660, 714],
    [820, 814],
    [768, 899],
  ],
  portrait: [
    [390, 719],
    [404, 682],
  ],
};

describe.for(Object.entries(CANVASES) as [Frame, (typeof CANVASES)[Frame]][])(
  'the %s layout of the article',
  ([frame, canvases]) => {
    test.for(canvases)('has no fault in a canvas of %i by %i', ([width, height]) => {
      const { zoom, ...faults } = qualityOf(sceneFor(frame), { width, height });
      expect(faults).toEqual({ crossings: 0, grazes: 0, overlaps: 0, unnamed: 0, mixed: 0 });
      expect(zoom).toBeGreaterThan(0.7);
    });

    test('has no label on anything in an exported picture', () => {
      const drawing = drawingOf(sceneFor(frame), 'light', laneStep(1));
      expect(overlapsOf(placeLabels(drawing, 1), drawing, 1)).toEqual([]);
    });
  },
);
