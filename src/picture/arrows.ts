/** Where the arrow keys lead from each place on a picture: to the nearest in a direction, and in the end to all. */
import type { Point } from './scene.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Place extends Point {
  readonly id: string;
}

/** By the id of a place: the id of the one that each arrow leads to, `null` where there is none. */
export type Arrows = ReadonlyMap<string, Readonly<Record<Direction, string | null>>>;

type Mendable = Map<string, Record<Direction, string | null>>;

/** Unit vectors; y points down. */
export const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** How well a place answers an arrow, the better the less: first by `rank`, then by `cost`. */
interface Fit {
  readonly rank: number;
  readonly cost: number;
}

/** Rank of what does not lie in a direction at all. */
const NOT_THERE = 3;

/**
 * The arrows of all places; from each of them arrows alone lead to every other.
 *
 * An arrow leads to the nearest place in the quarter of the plane that opens in its direction (y points
 * down), or where that is empty in the half of the plane. Near is what has little distance for a small
 * angle: distance divided by the angle's cosine. Of places exactly beside, and there only where nothing
 * lies ahead, an order of its own decides, so that no two places are alike.
 *
 * The right arrow therefore always leads on in the order of x, y and id, and in the end to the last place
 * of that order. What cannot be reached from there, which is rare, is put into the way of the arrow of
 * another direction that suits best: that arrow now leads to it, and from it to where it led before. Each
 * such mend adds a place to what is reached and takes none away, and the last place has all others in some
 * direction but the right, so that none is left over.
 */
export function arrowsOf(places: readonly Place[]): Arrows {
  const nearest = {
    left: nearestInDirection(places, 'left'),
    right: nearestInDirection(places, 'right'),
    up: nearestInDirection(places, 'up'),
    down: nearestInDirection(places, 'down'),
  };
  const arrows: Mendable = new Map(
    places.map(({ id }) => [
      id,
      {
        left: nearest.left.get(id) ?? null,
        right: nearest.right.get(id) ?? null,
        up: nearest.up.get(id) ?? null,
        down: nearest.down.get(id) ?? null,
      },
    ]),
  );
  const [first] = places;
  if (first) mend(arrows, places, lastToTheRight(arrows, first.id));
  return arrows;
}

/** Id of the place nearest to a point, of equally near ones the first by id; `null` where there is none. */
export function nearestTo(places: readonly Place[], { x, y }: Point): string | null {
  const distance = (place: Place) => Math.hypot(place.x - x, place.y - y);
  let found: Place | null = null;
  for (const place of places) {
    const by = found === null ? -1 : distance(place) - distance(found);
    if (found === null || by < 0 || (by === 0 && place.id < found.id)) found = place;
  }
  return found?.id ?? null;
}

/** By the id of each place, the one that an arrow of this direction leads to. */
function nearestInDirection(
  places: readonly Place[],
  direction: Direction,
): Map<string, string | null> {
  const { x, y } = AHEAD[direction];
  const along = (place: Place) => place.x * x + place.y * y;
  const row = places.toSorted((a, b) => along(a) - along(b));
  let begin = 0;
  return new Map(
    row.map((from, i) => {
      const here = along(from);
      const before = row[begin];
      if (before && along(before) < here) begin = i;
      return [from.id, nearestInRow(row, begin, from, (place) => along(place) - here, direction)];
    }),
  );
}

/**
 * @param row places in their order in the direction, of which none before `begin` lies ahead
 * @param ahead how far ahead one lies, which is the least that it costs
 */
function nearestInRow(
  row: readonly Place[],
  begin: number,
  from: Place,
  ahead: (place: Place) => number,
  direction: Direction,
): string | null {
  let found: Place | null = null;
  let least: Fit = { rank: NOT_THERE, cost: 0 };
  for (let i = begin; i < row.length; i++) {
    const place = row[i];
    if (!place || (least.rank === 0 && ahead(place) > least.cost)) break;
    const fit = fitOf(from, place, direction, least.rank);
    if (fit === null || isBetter(least, fit)) continue;
    if (found && !isBetter(fit, least) && place.id > found.id) continue;
    found = place;
    least = fit;
  }
  return found?.id ?? null;
}

function lastToTheRight(arrows: Arrows, from: string): string {
  const next = arrows.get(from)?.right ?? null;
  return next === null ? from : lastToTheRight(arrows, next);
}

function mend(arrows: Mendable, places: readonly Place[], root: string): void {
  const reached = new Set<string>();
  reach(arrows, root, reached);
  while (reached.size < places.length) {
    const way = bestWay(places, reached);
    if (!way) return;
    const { from, to, direction } = way;
    const [before, after] = [arrows.get(from), arrows.get(to)];
    if (!before || !after) return;
    after[direction] = before[direction];
    before[direction] = to;
    reach(arrows, to, reached);
  }
}

/** Adds to `reached` whatever arrows lead to from a place. */
function reach(arrows: Arrows, from: string, reached: Set<string>): void {
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const next of Object.values(arrows.get(id) ?? {})) if (next !== null) waiting.push(next);
  }
}

/** The best arrow, but none to the right, from a place that is reached to one that is not. */
function bestWay(places: readonly Place[], reached: ReadonlySet<string>) {
  const missing = places.filter(({ id }) => !reached.has(id));
  let found: { from: string; to: string; direction: Direction; fit: Fit } | null = null;
  for (const from of places) {
    if (!reached.has(from.id)) continue;
    for (const direction of ['left', 'up', 'down'] as const)
      for (const to of missing) {
        const fit = fitOf(from, to, direction);
        if (fit && (!found || isBetter(fit, found.fit)))
          found = { from: from.id, to: to.id, direction, fit };
      }
  }
  return found;
}

/**
 * How a place lies from another in a direction.
 * @param most the worst rank that is of interest
 * @returns `null` where it does not lie there, or with a worse rank
 */
function fitOf(from: Place, place: Place, direction: Direction, most = NOT_THERE): Fit | null {
  const { x, y } = AHEAD[direction];
  const right = place.x - from.x;
  const down = place.y - from.y;
  const ahead = right * x + down * y;
  // To the right of who looks in the direction.
  const aside = down * x - right * y;
  if (ahead < 0) return null;
  const rank = ahead === 0 ? 2 : Math.abs(aside) > ahead ? 1 : 0;
  if (rank > most) return null;
  if (rank < 2) return { rank, cost: (ahead ** 2 + aside ** 2) / ahead };
  const isForth = direction === 'right' || direction === 'down';
  const isLater = isForth ? place.id > from.id : place.id < from.id;
  return aside > 0 || (aside === 0 && isLater) ? { rank, cost: aside } : null;
}

function isBetter(one: Fit, other: Fit): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.cost < other.cost);
}
