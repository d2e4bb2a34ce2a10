/** From along the years and across the lanes to the page, whichever way time runs on it. */
import { place, short } from '../outlines.ts';
import type { PathPrimitive } from '../primitives.ts';
import type { Point } from '../scene.ts';
import type { InkId } from '../theme.ts';
import type { Turn } from './placed-lane.ts';

type Corner = readonly [along: number, across: number];

export interface Paper {
  readonly turn: Turn;
  readonly inks: InkId;
  readonly ground: string;
  readonly point: (along: number, across: number) => Point;
  /** A straight line, as SVG path data. */
  readonly line: (along: number, across: number, toAlong: number, toAcross: number) => string;
  /** A line through corners, which are rounded. */
  readonly bent: (corners: readonly Corner[]) => string;
  /** A bar along a lane with round ends, `radius` thick on both sides of `across`. */
  readonly capsule: (from: number, to: number, across: number, radius: number) => string;
  /** An area that nothing is seen of, where a pointer can be. */
  readonly area: (corners: readonly Corner[]) => PathPrimitive;
}

const CORNER = 7;

export function paperOf(turn: Turn, inks: InkId, ground: string): Paper {
  const point = (along: number, across: number): Point =>
    turn === 'across' ? { x: along, y: across } : { x: across, y: along };
  const at = (along: number, across: number) => {
    const { x, y } = point(along, across);
    return place(x, y);
  };
  // Turning mirrors the plane, and with it the way round an arc.
  const sweep = turn === 'across' ? 1 : 0;
  return {
    turn,
    inks,
    ground,
    point,
    line: (along, across, toAlong, toAcross) => `M${at(along, across)}L${at(toAlong, toAcross)}`,
    bent: (corners) =>
      corners
        .map((corner, i) => {
          const [before, after] = [corners[i - 1], corners[i + 1]];
          if (!before) return `M${at(...corner)}`;
          if (!after) return `L${at(...corner)}`;
          return `L${at(...towards(corner, before))}Q${at(...corner)} ${at(...towards(corner, after))}`;
        })
        .join(''),
    capsule: (from, to, across, radius) => {
      const [a, b] = [from + radius, Math.max(from + radius, to - radius)];
      const arc = `A${short(radius)} ${short(radius)} 0 0 ${sweep}`;
      return [
        `M${at(a, across - radius)}L${at(b, across - radius)}`,
        `${arc} ${at(b, across + radius)}L${at(a, across + radius)}`,
        `${arc} ${at(a, across - radius)}Z`,
      ].join('');
    },
    area: (corners) => ({
      is: 'path',
      d: `M${corners.map((corner) => at(...corner)).join('L')}Z`,
      fill: ground,
      fillOpacity: 0,
    }),
  };
}

/** Where the rounding of a corner begins on the way to a neighbour. */
function towards([along, across]: Corner, [toAlong, toAcross]: Corner): Corner {
  const length = Math.hypot(toAlong - along, toAcross - across) || 1;
  const share = Math.min(CORNER, length / 2) / length;
  return [along + (toAlong - along) * share, across + (toAcross - across) * share];
}
