/** Rectangles packed into one of a wanted proportion. */
import type { Point } from '../scene.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Widths that are tried for the block of small rectangles. */
const TRIES = 12;
/** Of more rectangles looking for the best place of each takes too long. */
const MOST_FITTED = 1000;

/**
 * The upper left corners of rectangles that do not overlap. The first lies at the origin, the others in a
 * compact block beside or below it, whichever comes nearer to the proportion.
 * @param aspect width to height of what is to be filled
 */
export function pack([first, ...others]: readonly Size[], aspect: number): Point[] {
  if (!first || others.length === 0) return first ? [{ x: 0, y: 0 }] : [];
  const widest = others.reduce((most, { width }) => Math.max(most, width), 0);
  const row = others.reduce((sum, { width }) => sum + width, 0);
  const limits = Array.from(
    { length: TRIES },
    (_, i) => widest * (row / widest) ** (i / (TRIES - 1)),
  );
  const scale = (wide: number, high: number) => Math.max(wide / aspect, high);
  let best = { at: { x: 0, y: 0 }, scale: Number.POSITIVE_INFINITY, corners: [] as Point[] };
  for (const limit of [first.width, ...limits]) {
    // Its uppermost row alone is wider than the best so far.
    if (scale(Math.min(limit, row) - widest, 0) > best.scale) continue;
    const lay = others.length > MOST_FITTED ? inShelves : inRows;
    const { corners, width, height } = lay(others, limit);
    const beside = scale(first.width + width, Math.max(first.height, height));
    const below = scale(Math.max(first.width, width), first.height + height);
    if (beside < best.scale) best = { at: { x: first.width, y: 0 }, scale: beside, corners };
    if (below < best.scale) best = { at: { x: 0, y: first.height }, scale: below, corners };
  }
  const { at, corners } = best;
  return [{ x: 0, y: 0 }, ...corners.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }))];
}

/** Each as high up as it can go, and then as far left (J. Jylänki, “A Thousand Ways to Pack the Bin”, 2010). */
function inRows(sizes: readonly Size[], limit: number): Size & { corners: Point[] } {
  /** The upper edge of what is free: pieces from left to right. */
  let edge: { x: number; y: number; width: number }[] = [{ x: 0, y: 0, width: limit }];
  const corners = sizes.map(({ width, height }) => {
    const fits = edge.flatMap(({ x }, i) => {
      if (x > 0 && x + width > limit) return [];
      let y = 0;
      for (let at = i; ; at++) {
        const piece = edge[at];
        if (!piece || piece.x >= x + width) return [{ x, y }];
        y = Math.max(y, piece.y);
      }
    });
    const at = fits.reduce((best, one) => (one.y < best.y ? one : best), fits[0] ?? { x: 0, y: 0 });
    const end = at.x + width;
    const left = edge.flatMap((piece) =>
      piece.x < at.x ? [{ ...piece, width: Math.min(piece.width, at.x - piece.x) }] : [],
    );
    const right = edge.flatMap((piece) => {
      const x = Math.max(piece.x, end);
      return piece.x + piece.width > end
        ? [{ x, y: piece.y, width: piece.x + piece.width - x }]
        : [];
    });
    edge = [...left, { x: at.x, y: at.y + height, width }, ...right];
    return at;
  });
  return block(sizes, corners);
}

/** From left to right, and below the highest of a row where no more fits. */
function inShelves(sizes: readonly Size[], limit: number): Size & { corners: Point[] } {
  let at = { x: 0, y: 0 };
  let high = 0;
  const corners = sizes.map(({ width, height }) => {
    if (at.x > 0 && at.x + width > limit) {
      at = { x: 0, y: at.y + high };
      high = 0;
    }
    const corner = at;
    at = { x: at.x + width, y: at.y };
    high = Math.max(high, height);
    return corner;
  });
  return block(sizes, corners);
}

function block(sizes: readonly Size[], corners: Point[]): Size & { corners: Point[] } {
  const most = (end: (at: Point, size: Size) => number) =>
    corners.reduce((far, at, i) => Math.max(far, end(at, sizes[i] ?? { width: 0, height: 0 })), 0);
  return {
    corners,
    width: most(({ x }, { width }) => x + width),
    height: most(({ y }, { height }) => y + height),
  };
}
