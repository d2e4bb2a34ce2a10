/** Lanes as primitives: a band from first to last mention, and the name with the shape of its kind. */
import { actsForTheState } from '../../network/organization-kinds.ts';
import { shapeHalo, shapePrimitives } from '../drawing.ts';
import { nodeMark } from '../marks.ts';
import type { PathPrimitive, Primitive } from '../primitives.ts';
import { INKS } from '../theme.ts';
import type { Paper } from './paper.ts';
import { LANE, type PlacedLane } from './placed-lane.ts';
import type { LineagePlan } from './plan.ts';
import { fitted, LEAN, NAME, nameAt } from './side.ts';
import { isEndless, type Piece, piecesOf, type Scale } from './stretches.ts';

/**
 * How strongly a band is filled, how wide its rims and ends are, how far a selected one is
 * ringed, and what is too short to have an inside. */
const BAND = { fill: 0.2, rim: 1.1, end: 2, dash: [3, 3], halo: 3, short: 7 };
const SHAPE_STROKE = 1.4;

/** Bodies of the state have bands with rims and nothing inside, as their shapes are hollow. */
export function bandPrimitives(
  { node, at, life }: PlacedLane,
  scale: Scale,
  paper: Paper,
): PathPrimitive[] {
  if (!life) return [];
  const { ink, body, isStrong } = INKS[paper.inks];
  const { halo } = nodeMark(node, paper.inks);
  const colour = node.claimed ? ink : body;
  const half = LANE.band / 2;
  const hasRims = actsForTheState(node.kind) || isStrong;
  const filled = (piece: Piece): PathPrimitive => ({
    is: 'path',
    d: paper.line(piece.from, at, piece.to, at),
    stroke: colour,
    strokeWidth: LANE.band,
    strokeOpacity: BAND.fill * piece.opacity,
  });
  const rims = (piece: Piece) =>
    [at - half, at + half].map(
      (side): PathPrimitive => ({
        is: 'path',
        d: paper.line(piece.from, side, piece.to, side),
        stroke: colour,
        strokeWidth: BAND.rim,
        strokeOpacity: isStrong ? 1 : piece.opacity,
        ...(isStrong && piece.look === 'fading' && { dash: BAND.dash }),
      }),
    );
  const end = (along: number, dash: readonly number[] | undefined): PathPrimitive => ({
    is: 'path',
    d: paper.line(along, at - half, along, at + half),
    stroke: colour,
    strokeWidth: BAND.end,
    ...(dash && { dash }),
  });
  const ring: PathPrimitive[] = halo
    ? [
        {
          is: 'path',
          d: paper.line(life.from - BAND.halo, at, life.to + BAND.halo, at),
          stroke: halo.colour,
          strokeWidth: LANE.band + 2 * BAND.halo,
          strokeOpacity: halo.opacity,
        },
      ]
    : [];
  const isShort =
    life.to - life.from < BAND.short && !isEndless(life.start) && !isEndless(life.end);
  if (isShort) {
    const middle = (life.from + life.to) / 2;
    return [...ring, { ...end(middle, undefined), strokeWidth: BAND.short }];
  }
  const dashOf = (limit: typeof life.start) => (limit === 'uncertain' ? BAND.dash : undefined);
  const pieces = piecesOf(life, scale);
  return [
    ...ring,
    ...pieces.map(filled),
    ...(hasRims ? pieces.flatMap(rims) : []),
    ...(isEndless(life.start) ? [] : [end(life.from, dashOf(life.start))]),
    ...(isEndless(life.end) ? [] : [end(life.to, dashOf(life.end))]),
  ];
}

/** Where a pointer means a lane by its name: it leans with the name, so that none lies on another's. */
export function areaOf(
  { at }: PlacedLane,
  { gutter, side, turn }: LineagePlan,
  paper: Paper,
): PathPrimitive {
  const half = LANE.row[turn] / 2;
  const foot = gutter - NAME.textAt;
  const run = turn === 'across' ? 0 : (foot * LEAN.runs) / LEAN.rises;
  const bend = turn === 'across' ? 0 : foot;
  return paper.area([
    [side, at - half],
    [side, at + half],
    [bend, at + half],
    [0, at + half + run],
    [0, at - half + run],
    [bend, at - half],
  ]);
}

/** The shape of the kind, before the name. */
export function shapeOf(
  { node, at, depth }: PlacedLane,
  { gutter }: LineagePlan,
  paper: Paper,
): Primitive[] {
  const mark = { ...nodeMark(node, paper.inks), strokeWidth: SHAPE_STROKE };
  const along = paper.turn === 'across' ? NAME.shapeAt + depth * NAME.step : gutter - NAME.shapeAt;
  const shape = { ...paper.point(along, at), size: NAME.shape };
  return [...shapeHalo(shape, mark), ...shapePrimitives(shape, mark)];
}

/** The name, which leans over the lane where time runs down. */
export function nameOf(lane: PlacedLane, { gutter }: LineagePlan, paper: Paper): Primitive {
  const { node, at } = lane;
  const { ink, faint } = INKS[paper.inks];
  const isPlain = node.emphasis === 'none';
  const begins = nameAt(lane, paper.turn);
  const across = paper.turn === 'across';
  const free = gutter - begins - NAME.after;
  const room = across ? free : free / LEAN.rises;
  const place = across
    ? { x: begins, y: at + NAME.size * 0.35 }
    : { x: at + NAME.size * 0.3, y: gutter - begins, turn: -LEAN.degrees };
  return {
    is: 'text',
    text: fitted(node.label, NAME.size * (isPlain ? 1 : NAME.bolder), room),
    ...place,
    anchor: 'start',
    size: NAME.size,
    fill: node.faded ? faint : ink,
    ...(isPlain ? {} : { weight: 600 }),
  };
}
