/** What labels must keep clear of: shapes, lines and the marks at their ends. */
import type { Drawing } from '../drawing.ts';
import { type Curve, pointAt } from '../geometry.ts';
import type { EdgeMark, End } from '../marks.ts';
import { numbersBox } from '../numbers.ts';
import { around, grow, type Rectangle, type Segment } from '../plane.ts';
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
      const half = size / 2 + 1;
      const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
      return { is: 'shape', id, box: scaled(box, zoom) };
    }),
    ...nodes.flatMap((node): Obstacle[] => {
      const box = numbersBox(node, times(node, zoom), node.size * zoom);
      return box ? [{ is: 'shape', id: node.id, box }] : [];
    }),
    ...(edges.length > MOST_LINES ? [] : edges).flatMap(
      ({ edge: { id }, curve, mark }): Obstacle[] => [
        ...piecesOf(curve, zoom).map((segment): Obstacle => {
          const on = { from: times(segment.from, zoom), to: times(segment.to, zoom) };
          const reach = (mark.width / 2) * zoom + CLEAR;
          const box = grow(around([on.from, on.to].map(pointBox)), reach);
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
function piecesOf({ start, control, end }: Curve, zoom: number): Segment[] {
  const length = Math.hypot(end.x - start.x, end.y - start.y) * zoom;
  const count = Math.min(PIECES, Math.ceil(length / CELL) || 1);
  const points = Array.from({ length: count + 1 }, (_, i) =>
    pointAt(i / count, start, control, end),
  );
  return points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
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
      return [around(corners.map(pointBox))];
    },
  );
}

function middleBox({ middle: at }: Curve, { middle }: EdgeMark): Rectangle[] {
  return middle ? [grow(pointBox(at), middle.size / 2)] : [];
}

function pointBox({ x, y }: Point): Rectangle {
  return { x, y, width: 0, height: 0 };
}

function times({ x, y }: Point, zoom: number): Point {
  return { x: x * zoom, y: y * zoom };
}

function scaled({ x, y, width, height }: Rectangle, zoom: number): Rectangle {
  return { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom };
}
