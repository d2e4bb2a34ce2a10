/** The mark of an organization that stays where it was put. */
import { outlinePath, place } from './outlines.ts';
import type { PathPrimitive } from './primitives.ts';
import type { Point } from './scene.ts';
import { INKS, type InkId } from './theme.ts';

const HEAD = 8;
const NEEDLE = 9;

/**
 * A pin at the upper right of a shape, in CSS pixels.
 * @param at the middle of the shape
 * @param size width and height of the shape
 */
export function pinPrimitives(at: Point, size: number, inks: InkId): PathPrimitive[] {
  const { ink, paper } = INKS[inks];
  const foot = { x: at.x + size * 0.36, y: at.y - size * 0.36 };
  const head = { x: foot.x + NEEDLE * 0.6, y: foot.y - NEEDLE * 0.8 };
  const needle = `M${place(foot.x, foot.y)}L${place(head.x, head.y)}`;
  return [
    { is: 'path', d: needle, stroke: paper, strokeWidth: 4, roundCaps: true },
    { is: 'path', d: needle, stroke: ink, strokeWidth: 1.6, roundCaps: true },
    {
      is: 'path',
      d: outlinePath({ ...head, shape: 'ellipse', size: HEAD }),
      fill: ink,
      stroke: paper,
      strokeWidth: 1.2,
    },
  ];
}
