/** Places for what comes to a picture that is in use: near what it is tied to, and nothing else moves. */
import { distanceToSegment } from '../plane.ts';
import type { Point } from '../scene.ts';

export interface Growing {
  /** Where the others are. */
  readonly known: ReadonlyMap<string, Point>;
  /** Ids that need a place, in the order in which they get one where nothing else decides it. */
  readonly fresh: readonly string[];
  /** Pairs of ids. */
  readonly ties: readonly (readonly [string, string])[];
}

/** Distances from what it is tied to, in picture units: a short line with its label fits into the first. */
const RINGS = [150, 190, 240, 300, 370, 450];
const DIRECTIONS = 24;
/** Between two centres, along the height of the picture; names are wider than high. */
const ROOM = 95;
const WIDER = 1.5;
/** Between a centre and a line that passes it. */
const BESIDE_LINE = 45;

/** A place for each that needs one, in whole picture units; the same for the same question. */
export function grownPlaces({ known, fresh, ties }: Growing): Map<string, Point> {
  const places = new Map(known);
  const waiting = new Set(fresh);
  const tiesOf = (id: string) =>
    ties.flatMap(([a, b]) => {
      const other = a === id ? b : b === id ? a : null;
      const place = other === null ? undefined : places.get(other);
      return place ? [place] : [];
    });
  while (waiting.size > 0) {
    // Who is tied to most of what is there already comes first.
    const [next = ''] = [...waiting].sort((a, b) => tiesOf(b).length - tiesOf(a).length);
    waiting.delete(next);
    places.set(next, freePlace(tiesOf(next), places, ties));
  }
  return new Map(fresh.flatMap((id) => [[id, places.get(id) ?? ORIGIN] as const]));
}

const ORIGIN: Point = { x: 0, y: 0 };

function freePlace(
  tied: readonly Point[],
  places: ReadonlyMap<string, Point>,
  ties: Growing['ties'],
): Point {
  const others = [...places.values()];
  const middle = centre(tied.length > 0 ? tied : others);
  if (!middle) return ORIGIN;
  const lines = ties.flatMap(([a, b]) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to ? [{ from, to }] : [];
  });
  // Of two that are far apart the middle is as good as a place round it.
  const candidates = [...(tied.length > 1 ? [0] : []), ...RINGS].flatMap((radius) =>
    Array.from({ length: radius === 0 ? 1 : DIRECTIONS }, (_, i) => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      return {
        x: Math.round(middle.x + radius * WIDER * Math.cos(angle)),
        y: Math.round(middle.y + radius * Math.sin(angle)),
      };
    }),
  );
  const cost = (place: Point) =>
    tied.reduce((sum, other) => sum + apart(place, other), apart(place, middle)) +
    1000 * others.filter((other) => apart(place, other) < ROOM).length +
    200 * lines.filter((line) => distanceToSegment(place, line) < BESIDE_LINE).length +
    200 *
      tied.filter((end) =>
        others.some(
          (one) => one !== end && distanceToSegment(one, { from: place, to: end }) < BESIDE_LINE,
        ),
      ).length;
  const costs = candidates.map(cost);
  return candidates[costs.indexOf(Math.min(...costs))] ?? middle;
}

function centre(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = (of: (point: Point) => number) => points.reduce((total, one) => total + of(one), 0);
  return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
}

/** With the width counting less, as names lie. */
function apart(a: Point, b: Point): number {
  return Math.hypot((a.x - b.x) / WIDER, a.y - b.y);
}
