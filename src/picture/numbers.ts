/** The numbers that an analysis gives to organizations: a row of badges at the upper left of the shape. */
import type { Badge } from './badges.ts';
import { BADGE } from './labels/label.ts';
import { badgePrimitives } from './labels/label-primitives.ts';
import type { Rectangle } from './plane.ts';
import type { Primitive } from './primitives.ts';
import type { Point } from './scene.ts';
import type { InkId } from './theme.ts';

interface Numbered {
  readonly badges?: readonly Badge[] | undefined;
  readonly faded: boolean;
}

/**
 * The badges of a shape, in CSS pixels.
 * @param at the middle of the shape
 * @param size width and height of the shape
 */
export function numberPrimitives(
  { badges = [], faded }: Numbered,
  at: Point,
  size: number,
  inks: InkId,
): Primitive[] {
  const last = lastMiddle(at, size);
  return badges.flatMap((badge, i) => {
    const middle = { x: last.x - (badges.length - 1 - i) * BADGE, y: last.y };
    return badgePrimitives(badge, middle, inks, faded);
  });
}

/** What they take up; `null` where there is none. */
export function numbersBox(
  { badges = [] }: Pick<Numbered, 'badges'>,
  at: Point,
  size: number,
): Rectangle | null {
  if (badges.length === 0) return null;
  const { x, y } = lastMiddle(at, size);
  const width = badges.length * BADGE;
  return { x: x + BADGE / 2 - width, y: y - BADGE / 2, width, height: BADGE };
}

/** The last badge touches the outline of a round shape, and lies outside it. */
function lastMiddle({ x, y }: Point, size: number): Point {
  const off = (size / 2 + BADGE / 2 - 2) * Math.SQRT1_2;
  return { x: x - off, y: y - off };
}
