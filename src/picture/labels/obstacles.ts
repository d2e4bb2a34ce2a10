/** What labels must keep clear of: shapes, lines and the marks at their ends. */
import type { Drawing } from '../drawing.ts';
import { type Curve, piecesOf } from '../geometry.ts';
import type { EdgeMark, End } from '../marks.ts';
import { numbersBox } from '../numbers.ts';
import { around, distance, type Rectangle, type Segment, scaled, squareAt } from '../plane.ts';
import type { Point } from '../scene.ts';
import { createGrid, type Grid } from './grid.ts';

/** In CSS pixels at the zoom that labels are placed for. */
export type Obstacle =
  | { readonly is: 'shape' | 'end'; readonly id: string; readonly box: Rectangle }
  | {
      readonly is: 'line';
      readonly id: string;
      readonly segment: Segment;
      /** How far the line and the room beside it reach from the segment. */
      readonly reach: number;
      readonly box: Rectangle;
    };

const CELL = 64;
/** Cells of the grid from one side to the other: a picture that is spread wide has larger ones. */
const MOST_CELLS = 160;
/** Most pieces that a curve is taken for. */
const PIECES = 12;
/** Of more lines a label would lie on some wherever it stands: they are not in the way. */
const MOST_LINES = 5000;
/** Room between a label and a line, beyond half of the line's width. */
const CLEAR = 1;

export interface Obstacles {
  /** What the shapes take up. */
  readonly bounds: Rectangle;
  /** How many there are. */
  readonly shapes: number;
  readonly all: readonly Obstacle[];
  /** The shapes, and apart from them what labels may lie on. */
  readonly solid: Grid<Obstacle>;
  readonly along: Grid<Obstacle>;
}

export function obstaclesOf({ nodes, edges }: Drawing, zoom: number): Obstacles {
  const all: Obstacle[] = [
    ...nodes.map(({ id, x, y, size }): Obstacle => {
      return { is: 'shape', id, box: scaled(squareAt({ x, y }, size / 2 + 1), zoom) };
    }),
    ...nodes.flatMap((node): Obstacle[] => {
      const box = numbersBox(node, times(node, zoom), node.size * zoom);
      return box ? [{ is: 'shape', id: node.id, box }] : [];
    }),
    ...(edges.length > MOST_LINES ? [] : edges).flatMap(
      ({ edge: { id }, curve, mark }): Obstacle[] => [
        ...cutUp(curve, zoom).map((segment): Obstacle => {
          const on = { from: times(segment.from, zoom), to: times(segment.to, zoom) };
          const reach = (mark.width / 2) * zoom + CLEAR;
          const box = around([squareAt(on.from, reach), squareAt(on.to, reach)]);
          return { is: 'line', id, segment: on, reach, box };
        }),
        ...[...endBoxes(curve, mark.source, mark.target), ...middleBox(curve, mark)].map(
          (box): Obstacle => ({ is: 'end', id, box: scaled(box, zoom) }),
        ),
      ],
    ),
  ];
  const shapes = all.filter(({ is }) => is === 'shape');
  const bounds = around(shapes.map(({ box }) => box));
  const cell = Math.max(CELL, Math.max(bounds.width, bounds.height) / MOST_CELLS);
  const [solid, along] = [createGrid<Obstacle>(cell), createGrid<Obstacle>(cell)];
  for (const obstacle of all) (obstacle.is === 'shape' ? solid : along).add(obstacle.box, obstacle);
  return { bounds, shapes: shapes.length, all, solid, along };
}

/** About as long as a cell of the grid. */
function cutUp(curve: Curve, zoom: number): Segment[] {
  const length = distance(curve.start, curve.end) * zoom;
  return piecesOf(curve, Math.min(PIECES, Math.ceil(length / CELL) || 1));
}

/** The rectangles of the marks at a line's ends. */
function endBoxes({ source, target }: Curve, ...[atSource, atTarget]: [End, End]): Rectangle[] {
  return [{ ...source, end: atSource } as const, { ...target, end: atTarget } as const].flatMap(
    ({ at, towards, end: { mark, size } }) => {
      if (mark === 'none') return [];
      const back = { x: at.x - towards.x * size, y: at.y - towards.y * size };
      const across = { x: (-towards.y * size) / 2, y: (towards.x * size) / 2 };
      const corners = [at, back].flatMap(({ x, y }) => [
        { x: x + across.x, y: y + across.y },
        { x: x - across.x, y: y - across.y },
      ]);
      return [around(corners.map((corner) => squareAt(corner, 0)))];
    },
  );
}

function middleBox({ middle: at }: Curve, { middle }: EdgeMark): Rectangle[] {
  return middle ? [squareAt(at, middle.size / 2)] : [];
}

function times({ x, y }: Point, zoom: number): Point {
  return { x: x * zoom, y: y * zoom };
}
