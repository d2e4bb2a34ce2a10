/** Times along a lane: what is known of them, what is uncertain, and what fades where no end is given. */
import { firstDateOf, type Life, lastDateOf } from '../../network/lineage.ts';
import type { Limit, Period } from '../../network/periods.ts';

/** Whole years, both included. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/** Where times stand; lengths in picture units. */
export interface Scale {
  readonly years: Years;
  readonly perYear: number;
  /** Where the first year begins, and where the last one ends. */
  readonly from: number;
  readonly to: number;
}

/** A part of a lane. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: Limit;
  readonly end: Limit;
}

/** A piece of a stretch that is drawn in one way. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly look: 'known' | 'uncertain' | 'fading';
  /** From 0 to 1: what fades is ever paler. */
  readonly opacity: number;
}

/** A day is drawn this long at least. */
const LEAST = 4;
/** How far what has no first or last date fades; it is not known how long it was. */
export const FADE = { length: 30, steps: 5, palest: 0.12 };
/** What goes on fades to where the years end. */
const ON = { step: 10, most: 24, palest: 0.2 };

export function scaleOf(years: Years, perYear: number, from: number): Scale {
  return { years, perYear, from, to: from + (years.to + 1 - years.from) * perYear };
}

export function placeOf(time: number, { years, perYear, from }: Scale): number {
  return from + (time - years.from) * perYear;
}

/** What is known of a time, at least as long as can be seen. */
export function stretchOf(period: Period, scale: Scale): Stretch {
  return seen(
    placeOf(firstDateOf(period), scale),
    placeOf(lastDateOf(period), scale),
    period.first.limit,
    period.last.limit,
  );
}

export function lifeStretch({ from, to, start, end }: Life, scale: Scale): Stretch {
  return seen(placeOf(from, scale), placeOf(to, scale), start, end);
}

function seen(from: number, to: number, start: Limit, end: Limit): Stretch {
  const short = Math.max(0, LEAST - (to - from)) / 2;
  return { from: from - short, to: to + short, start, end };
}

export function isEndless(limit: Limit): boolean {
  return limit === 'open' || limit === 'unknown';
}

/** A stretch with what fades before and after it. */
export function piecesOf({ from, to, start, end }: Stretch, scale: Scale): Piece[] {
  const isUncertain = start === 'uncertain' || end === 'uncertain';
  const before = isEndless(start) ? fading(from, from - FADE.length, FADE) : [];
  const after =
    end === 'open' && scale.to > to
      ? fading(to, scale.to, { ...ON, steps: Math.min(ON.most, (scale.to - to) / ON.step) })
      : end === 'unknown'
        ? fading(to, to + FADE.length, FADE)
        : [];
  return [
    ...before.toReversed(),
    { from, to, look: isUncertain ? 'uncertain' : 'known', opacity: 1 },
    ...after,
  ];
}

/** From where it is known to where it is palest. */
function fading(from: number, to: number, { steps, palest }: Omit<typeof FADE, 'length'>): Piece[] {
  const count = Math.max(1, Math.ceil(steps));
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i): Piece => {
    // Pieces that met within a pixel would be seen as stripes across it.
    const [a, b] = [Math.round(from + i * step), Math.round(from + (i + 1) * step)];
    const share = (i + 0.5) / count;
    return {
      from: Math.min(a, b),
      to: Math.max(a, b),
      look: 'fading',
      opacity: 1 - share * (1 - palest),
    };
  });
}

/** Years to write: round ones, as many as have room, from the first that is not before the scale. */
export function yearsOn({ years, perYear }: Scale, room: number): number[] {
  const step = STEPS.find((one) => one * perYear >= room) ?? STEPS.at(-1) ?? 1;
  const first = Math.ceil(years.from / step) * step;
  const count = Math.floor((years.to + 1 - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step);
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
