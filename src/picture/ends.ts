/** The marks at the ends of a line as paths, the same sizes as Cytoscape.js's tee, circle, triangle. */
import type { Curve, Tip } from './geometry.ts';
import type { End, Middle } from './marks.ts';
import { outlinePath, place, short } from './outlines.ts';

export interface EndShape {
  /** SVG path, closed. */
  readonly path: string;
  /** Filled with the line's colour; otherwise hollow, drawn with the line's width. */
  readonly filled: boolean;
}

// Cytoscape.js's tee stands one unit off the outline, and is a third as thick as it is wide.
const BAR = { off: 1, thickness: 1 / 3 };

/** The shape of an end mark at a line's tip; `null` for a bare end. */
export function endShape({ at, towards }: Tip, { mark, size }: End): EndShape | null {
  const half = size / 2;
  const point = (back: number, aside: number) =>
    place(at.x - towards.x * back - towards.y * aside, at.y - towards.y * back + towards.x * aside);
  switch (mark) {
    case 'none':
      return null;
    case 'arrow':
      return { path: `M${point(0, 0)}L${point(size, half)}L${point(size, -half)}Z`, filled: true };
    case 'bar': {
      const back = BAR.off + size * BAR.thickness;
      const front = `M${point(BAR.off, half)}L${point(BAR.off, -half)}`;
      return { path: `${front}L${point(back, -half)}L${point(back, half)}Z`, filled: true };
    }
    case 'ring': {
      const arc = `A${short(half)} ${short(half)} 0 1 1`;
      const path = `M${point(0, 0)}${arc} ${point(size, 0)}${arc} ${point(0, 0)}Z`;
      return { path, filled: false };
    }
  }
}

/** The mark half way along a line, turned as the line is there, as SVG path data. */
export function middlePath({ start, middle: at, end }: Curve, { shape, size }: Middle): string {
  const half = size / 2;
  if (shape === 'circle') return outlinePath({ ...at, shape: 'ellipse', size });
  const across = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(across.x, across.y) || 1;
  const [x, y] = [across.x / length, across.y / length];
  const along = shape === 'bar' ? half * BAR.thickness : half;
  const corners = [
    [along, half],
    [along, -half],
    [-along, -half],
    [-along, half],
  ] as const;
  const points = corners.map(([a, b]) => place(at.x + x * a - y * b, at.y + y * a + x * b));
  return `M${points.join('L')}Z`;
}
