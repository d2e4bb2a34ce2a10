/** Proportions that a layout may be made for. */

/** Width to height. */
export const FRAMES = { landscape: 1.6, square: 1, portrait: 0.6 } as const;

export type Frame = keyof typeof FRAMES;

export const FRAME_IDS = Object.keys(FRAMES) as [Frame, ...Frame[]];

/** The frame that is most like an area. */
export function frameLike({ width, height }: { width: number; height: number }): Frame {
  return nearest(FRAME_IDS, width / height, (frame) => frame);
}

/** The one whose frame is most like a proportion; of several the first. */
export function nearest<One>(
  [first, ...others]: readonly [One, ...One[]],
  aspect: number,
  frame: (one: One) => Frame,
): One {
  const off = (one: One) => Math.abs(Math.log(FRAMES[frame(one)] / aspect));
  return others.reduce((best, one) => (off(one) < off(best) ? one : best), first);
}
