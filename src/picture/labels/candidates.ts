/** Where a label may stand, each place with what speaks against it before anything is in the way. */
import type { DrawnEdge } from '../drawing.ts';
import { pointAt } from '../geometry.ts';
import type { Hull } from '../hull.ts';
import { around, lengthInside, type Rectangle } from '../plane.ts';
import type { Point } from '../scene.ts';
import type { PlacedLabel, Wording } from './label.ts';

export interface Candidate {
  readonly wording: Wording;
  /** In picture units. */
  readonly anchor: Point;
  /** In CSS pixels, seen from the anchor. */
  readonly box: Rectangle;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
}

/** Between a shape and its name, in CSS pixels, nearer and farther. */
const GAPS = [
  { gap: 5, cost: 0 },
  { gap: 15, cost: 7 },
] as const;
const SECOND_WORDING = 4;

/** Round a shape; below it first, for that is where a name is looked for. */
export function placesOfName(
  wordings: readonly Wording[],
  anchor: Point,
  half: number,
): Candidate[] {
  return wordings.flatMap((wording, i) =>
    GAPS.flatMap(({ gap, cost }) =>
      aroundShape(wording, half + gap).map(({ x, y, align, cost: own }): Candidate => {
        const { width, height } = wording;
        const box = { x, y, width, height };
        return { wording, anchor, box, align, cost: own + cost + (i > 0 ? SECOND_WORDING : 0) };
      }),
    ),
  );
}

function aroundShape({ width: w, height: h }: Wording, reach: number) {
  const diagonal = reach * 0.75;
  const [below, above, middle] = [reach, -reach - h, -h / 2];
  const [right, left] = [reach, -reach - w];
  return [
    { x: -w / 2, y: below, align: 'middle', cost: 0 },
    { x: -w / 2, y: above, align: 'middle', cost: 4 },
    { x: right, y: middle, align: 'start', cost: 5 },
    { x: left, y: middle, align: 'end', cost: 6 },
    { x: -w * 0.3, y: below, align: 'middle', cost: 3 },
    { x: -w * 0.7, y: below, align: 'middle', cost: 3 },
    { x: -w * 0.3, y: above, align: 'middle', cost: 7 },
    { x: -w * 0.7, y: above, align: 'middle', cost: 7 },
    { x: diagonal, y: diagonal - h / 2, align: 'start', cost: 8 },
    { x: -diagonal - w, y: diagonal - h / 2, align: 'end', cost: 8 },
    { x: diagonal, y: -diagonal - h / 2, align: 'start', cost: 9 },
    { x: -diagonal - w, y: -diagonal - h / 2, align: 'end', cost: 9 },
  ] as const;
}

const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const SHORTENED = 9;
/** What a place off the middle of a line costs at its end. */
const OFF_MIDDLE = 12;
const BESIDE = 4;
/** Between a line and the label beside it. */
const ASIDE = 4;
/** A label that would take more than this share of its line's length away stands beside it. */
const MOST_HIDDEN = 0.4;

/**
 * On a line, which then stops at the words, or beside it, along its length. Words that are longer than the line could
 * stand far from it, and seem to be another's: there is no place for them there.
 */
export function placesOnLine(
  wordings: readonly Wording[],
  { curve: { start, control, end }, mark }: DrawnEdge,
  zoom: number,
): Candidate[] {
  const length = Math.hypot(end.x - start.x, end.y - start.y) * zoom;
  return wordings.flatMap((wording, i) =>
    ALONG.flatMap((t): Candidate[] => {
      const { width, height } = wording;
      const anchor = pointAt(t, start, control, end);
      const along = directionAt(t, start, control, end);
      const cost = Math.abs(t - 0.5) * 2 * OFF_MIDDLE + (i > 0 ? SHORTENED : 0);
      const hidden = Math.min(width / Math.abs(along.x), height / Math.abs(along.y)) / length;
      const aside = (mark.width / 2) * zoom + ASIDE;
      const beside = (Math.abs(along.y) * width + Math.abs(along.x) * height) / 2 + aside;
      const at = (x: number, y: number, extra: number): Candidate => ({
        wording,
        anchor,
        box: { x: x - width / 2, y: y - height / 2, width, height },
        align: 'middle',
        cost: cost + extra,
      });
      const line = {
        from: { x: -along.x * length * t, y: -along.y * length * t },
        to: { x: along.x * length * (1 - t), y: along.y * length * (1 - t) },
      };
      const isBeside = ({ box }: Candidate) => lengthInside(line, box, aside + ASIDE) > 0;
      return [
        ...(hidden <= MOST_HIDDEN ? [at(0, 0, hidden * 10)] : []),
        at(-along.y * beside, along.x * beside, BESIDE),
        at(along.y * beside, -along.x * beside, BESIDE),
      ].filter(isBeside);
    }),
  );
}

/** Before the middle of the line, which is for its words and for whoever points at it. */
const BADGE_AT = 0.38;

/** Where badges may stand: on their line. */
export function placesOfBadges(
  wording: Wording,
  { curve: { start, control, end } }: DrawnEdge,
): Candidate[] {
  const { width, height } = wording;
  return ALONG.map((t) => ({
    wording,
    anchor: pointAt(t, start, control, end),
    box: { x: -width / 2, y: -height / 2, width, height },
    align: 'middle',
    cost: Math.abs(t - BADGE_AT) * 2 * OFF_MIDDLE,
  }));
}

/** The unit direction of a quadratic Bézier. */
function directionAt(t: number, start: Point, control: Point, end: Point): Point {
  const x = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
  const y = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

const CAPTION_GAP = 7;
/** Directions in which a caption may stand off its hull. */
const DIRECTIONS = 24;
/** What a caption costs below its hull rather than above it, and beside it. */
const BELOW = 4;
const BESIDE_HULL = 2;

/** Outside a hull, touching it, in any direction; above it first. */
export function placesOfCaption(
  wording: Wording,
  { members, reach }: Hull,
  zoom: number,
): Candidate[] {
  const corners = members.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
  const { x, y, width, height } = around(
    members.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
  );
  const anchor = { x: x + width / 2, y: y + height / 2 };
  const { width: w, height: h } = wording;
  return Array.from({ length: DIRECTIONS }, (_, i): Candidate => {
    const turn = (2 * Math.PI * i) / DIRECTIONS;
    const out = { x: Math.sin(turn), y: -Math.cos(turn) };
    const farthest = corners.reduce((a, b) => (dot(b, out) > dot(a, out) ? b : a));
    const off = reach * zoom + CAPTION_GAP;
    const middle = {
      x: farthest.x + out.x * off + (w / 2) * clamped(out.x * 1.6),
      y: farthest.y + out.y * off + (h / 2) * clamped(out.y * 1.6),
    };
    const box = {
      x: middle.x - w / 2 - anchor.x * zoom,
      y: middle.y - h / 2 - anchor.y * zoom,
      width: w,
      height: h,
    };
    const align = Math.abs(out.x) < 0.3 ? 'middle' : out.x < 0 ? 'end' : 'start';
    const cost = BELOW * Math.max(0, out.y) + BESIDE_HULL * Math.abs(out.x);
    return { wording, anchor, box, align, cost };
  });
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(-1, share));
}
