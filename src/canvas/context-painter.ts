/** Paints the context of a large scene: with all marks where few lines are in view, else as lines and shapes alone. */

import { asPainted, type Context } from '../picture/context/front.ts';
import { byLook, type Looks, layered, looksOf } from '../picture/context/looks.ts';
import {
  courseOf,
  lineAt,
  linesNear,
  type Places,
  placesOf,
  shapesIn,
} from '../picture/context/places.ts';
import { drawingOf, lineHalo, linePrimitives } from '../picture/drawing.ts';
import { edgeMark, nodeMark, widened } from '../picture/marks.ts';
import { merged } from '../picture/merged.ts';
import { outlinePath } from '../picture/outlines.ts';
import type { Rectangle } from '../picture/plane.ts';
import type { SceneEdge, SceneNode } from '../picture/scene.ts';
import type { InkId } from '../picture/theme.ts';
import { laneStep, lineScale } from '../picture/zoom.ts';
import { paint } from './painter.ts';

/** A context that is ready to be painted, from any distance. */
export interface Paintable {
  readonly places: Places;
  readonly shapes: Looks<SceneNode>;
  readonly lines: Looks<SceneEdge>;
  readonly inks: InkId;
}

/** Of more lines in view nobody tells the marks at their ends apart. */
const MOST_MARKED = 1500;
/**
 * They are hairs of this width, in CSS pixels: what is wider than a pixel is painted as an area, which without a graphics card
 * takes ten times as long.
 */
const HAIR = 0.95;
/** Dashes shorter than this on the screen, in CSS pixels, are a grey line. */
const LEAST_DASH = 2.5;
/** Shapes smaller than this on the screen, in CSS pixels, are dots. */
const LEAST_SHAPE = 5;

/** @param before what was painted until now, which may have the same shapes and lines */
export function paintable(context: Context, inks: InkId, before: Paintable | null): Paintable {
  const nodes = context.nodes.map((node) => asPainted(node, context));
  const edges = context.edges.map((edge) => asPainted(edge, context));
  const places = placesOf({ nodes, edges }, before?.places);
  return { places, ...looksOf(places), inks };
}

/**
 * Paints what is in view, in picture coordinates.
 * @param view the part of the picture that is painted
 * @returns of how many shapes and lines it consists
 */
export function paintContext(
  canvas: CanvasRenderingContext2D,
  paintable: Paintable,
  view: Rectangle,
  zoom: number,
): number {
  const { places } = paintable;
  const lines = linesNear(places, view, laneStep(zoom));
  const shapes = shapesIn(places, view);
  if (lines.length > MOST_MARKED) paintHairs(canvas, paintable, lines, zoom);
  else paintMarked(canvas, paintable, lines, zoom);
  paintShapes(canvas, paintable, shapes, zoom);
  return lines.length + shapes.length;
}

function paintMarked(
  canvas: CanvasRenderingContext2D,
  { places, inks }: Paintable,
  lines: readonly number[],
  zoom: number,
): void {
  const edges = lines.flatMap((i) => places.edges[i] ?? []);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = places.nodes.filter(({ id }) => ends.has(id));
  const drawing = drawingOf({ nodes, edges, hulls: [] }, inks, laneStep(zoom));
  const scale = lineScale(zoom);
  const drawn = drawing.edges.map(({ curve, mark }) => ({ curve, mark: widened(mark, scale) }));
  paint(canvas, merged(drawn.flatMap(({ curve, mark }) => lineHalo(curve, mark))));
  for (const opacity of new Set(drawn.map(({ mark }) => mark.opacity))) {
    canvas.globalAlpha = opacity;
    const alike = drawn.filter(({ mark }) => mark.opacity === opacity);
    paint(canvas, merged(alike.flatMap(({ curve, mark }) => linePrimitives(curve, mark))));
  }
  canvas.globalAlpha = 1;
}

function paintHairs(
  canvas: CanvasRenderingContext2D,
  { places, lines: looks, inks }: Paintable,
  lines: readonly number[],
  zoom: number,
): void {
  const step = laneStep(zoom);
  for (const { sample, pieces } of layered(looks, lines)) {
    const path = new Path2D();
    for (const i of pieces) {
      const line = lineAt(places, i);
      if (!line) continue;
      const { start, control, end } = courseOf(line, step);
      path.moveTo(start.x, start.y);
      if (line.edge.lane === 0) path.lineTo(end.x, end.y);
      else path.quadraticCurveTo(control.x, control.y, end.x, end.y);
    }
    const { colour, dash, opacity } = edgeMark(sample, inks);
    canvas.globalAlpha = opacity;
    canvas.strokeStyle = colour;
    canvas.lineWidth = HAIR / zoom;
    canvas.lineCap = 'butt';
    const isDashed = dash.every((length) => length * zoom >= LEAST_DASH);
    canvas.setLineDash(isDashed ? [...dash] : []);
    canvas.stroke(path);
  }
  canvas.globalAlpha = 1;
}

function paintShapes(
  canvas: CanvasRenderingContext2D,
  { places, shapes: looks, inks }: Paintable,
  shapes: readonly number[],
  zoom: number,
): void {
  canvas.setLineDash([]);
  for (const { sample, pieces } of byLook(looks, shapes)) {
    const { shape, fill, stroke, strokeWidth, opacity } = nodeMark(sample, inks);
    const { size } = sample;
    const nodes = pieces.flatMap((i) => places.nodes[i] ?? []);
    canvas.globalAlpha = opacity;
    canvas.fillStyle = fill;
    canvas.strokeStyle = stroke;
    canvas.lineWidth = strokeWidth;
    if (size * zoom < LEAST_SHAPE) {
      // A path of tens of thousands of rectangles takes seconds to make.
      for (const { x, y } of nodes) canvas.fillRect(x - size / 2, y - size / 2, size, size);
      for (const { x, y } of nodes) canvas.strokeRect(x - size / 2, y - size / 2, size, size);
    } else {
      const outline = new Path2D(outlinePath({ x: 0, y: 0, shape, size }));
      const path = new Path2D();
      for (const { x, y } of nodes) path.addPath(outline, { e: x, f: y });
      canvas.fill(path);
      canvas.stroke(path);
    }
  }
  canvas.globalAlpha = 1;
}
