import { describe, expect, test } from 'vitest';
import { FRAME_IDS, FRAMES, type Frame, frameLike } from '../../src/network/frames.ts';
import { layoutIn } from '../../src/network/layouts.ts';
import type { Layout } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = smallNetwork();
const { positions } = network.layout ?? { positions: [] };

function layout<Made extends Frame | undefined>(frame: Made) {
  return { method: 'by hand', seed: 0, positions, frame };
}
const made = (frame: Frame) => ({ ...layout(frame), frame });
const frameIn = (layouts: { layout: Layout; layouts: ReturnType<typeof made>[] }, frame: Frame) =>
  layoutIn({ ...network, ...layouts }, frame)?.frame;

describe('the layout in use', () => {
  const all = { layout: made('landscape'), layouts: [made('portrait'), made('square')] };

  test.each(FRAME_IDS)('is that for a %s frame', (frame) => {
    expect(frameIn(all, frame)).toBe(frame);
  });

  test('is the one for the frame most like it where there is none for it', () => {
    const two = { layout: made('portrait'), layouts: [made('square')] };
    expect(FRAME_IDS.map((frame) => frameIn(two, frame))).toEqual(['square', 'square', 'portrait']);
  });

  test('is the first where no frame is asked for, and in any frame where it is made for none', () => {
    expect(layoutIn({ ...network, ...all }, null)).toBe(all.layout);
    const { frame: _, ...own } = layout(undefined);
    for (const frame of FRAME_IDS)
      expect(layoutIn({ ...network, ...all, layout: own }, frame)).toBe(own);
  });

  test('is the first of several that are as good', () => {
    const two = { layout: made('square'), layouts: [made('square')] };
    expect(layoutIn({ ...network, ...two }, 'square')).toBe(two.layout);
  });

  test('has a place for everybody who is drawn', () => {
    const lacking = { ...made('portrait'), positions: positions.slice(1) };
    expect(frameIn({ layout: made('landscape'), layouts: [lacking] }, 'portrait')).toBe(
      'landscape',
    );
  });
});

test('an area is like the frame that its proportion is nearest to', () => {
  const sizes = [
    [1300, 990],
    [844, 306],
    [660, 714],
    [390, 718],
    [390, 538],
  ] as const;
  expect(sizes.map(([width, height]) => frameLike({ width, height }))).toEqual([
    'landscape',
    'landscape',
    'square',
    'portrait',
    'portrait',
  ]);
  expect(FRAMES).toEqual({ landscape: 1.6, square: 1, portrait: 0.6 });
  for (const frame of FRAME_IDS) expect(frameLike({ width: FRAMES[frame], height: 1 })).toBe(frame);
});
