/** The geometry of a scatter plot of two measures. */

export interface Datum {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Everybody in one place of the plot. */
export interface Spot {
  /** In the order in which they were given. */
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** One axis: round values from below the least to above the most, 0 among them. */
export interface Axis {
  readonly ticks: readonly number[];
  /** Where a value lies between the first and the last tick, 0 to 1. */
  readonly place: (value: number) => number;
}

const FEWEST_TICKS = 4;

/** Steps are 1, 2 or 5 times a power of ten; whole numbers have whole steps. */
export function axisOf(values: readonly number[]): Axis {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const span = most - least || 1;
  const raw = span / FEWEST_TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([5, 2].find((factor) => factor * power <= raw) ?? 1);
  const whole = values.every(Number.isInteger) ? Math.max(1, step) : step;
  const from = Math.floor(least / whole + 1e-9);
  const to = Math.max(Math.ceil(most / whole - 1e-9), from + 1);
  // From whole numbers, so that 0.3 is 0.3.
  const ticks = Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * whole).toPrecision(6)),
  );
  return { ticks, place: (value) => (value / whole - from) / (to - from) };
}

/** One spot for all that have the same two values, in the order of their first. */
export function spotsOf(data: readonly Datum[]): Spot[] {
  const spots = new Map<string, Datum[]>();
  for (const datum of data) {
    const key = `${datum.x} ${datum.y}`;
    const there = spots.get(key);
    if (there) there.push(datum);
    else spots.set(key, [datum]);
  }
  return [...spots.values()].flatMap((there) => {
    const [first] = there;
    return first ? [{ ids: there.map(({ id }) => id), x: first.x, y: first.y }] : [];
  });
}

/** Which spots are named in the plot: single ones, the most outstanding first, with room between. */
export function labelled(spots: readonly Spot[], x: Axis, y: Axis, most: number): Spot[] {
  const ranked = spots
    .filter(({ ids }) => ids.length === 1)
    .map((spot) => ({ spot, x: x.place(spot.x), y: y.place(spot.y) }))
    .sort((a, b) => b.x + b.y - (a.x + a.y));
  const chosen: typeof ranked = [];
  for (const one of ranked) {
    if (chosen.length === most) break;
    const isFree = chosen.every(
      (other) =>
        Math.abs(one.y - other.y) > LABEL_HEIGHT || Math.abs(one.x - other.x) > LABEL_WIDTH,
    );
    if (isFree) chosen.push(one);
  }
  return chosen.map(({ spot }) => spot);
}

/** As shares of the plot. */
const LABEL_HEIGHT = 0.08;
const LABEL_WIDTH = 0.5;
