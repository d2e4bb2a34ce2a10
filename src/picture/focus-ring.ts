/** The ring of the focus, which is no mark of what is selected: an outline in ink with the ground inside it. */
import { type DrawnEdge, pathOf } from './drawing.ts';
import { nodeMark } from './marks.ts';
import { outlinePath } from './outlines.ts';
import type { PathPrimitive } from './primitives.ts';
import type { Point, SceneNode } from './scene.ts';
import { INKS, type InkId } from './theme.ts';

/** Lengths in CSS pixels: the ring's width, the ground at both sides of it, and a line's distance to it. */
const RING = 2.5;
const GROUND = 2;
const LINE_GAP = 6;
/** How far the ring lies from a shape, in picture units: outside of the halo of what is selected. */
const SHAPE_GAP = 11;

/**
 * Round a shape, in CSS pixels.
 * @param at the middle of the shape on the canvas
 */
export function shapeRing(node: SceneNode, at: Point, zoom: number, inks: InkId): PathPrimitive[] {
  const { shape } = nodeMark(node, inks);
  const size = (node.size + 2 * SHAPE_GAP) * zoom + RING;
  const d = outlinePath({ ...at, shape, size });
  const { ink, paper } = INKS[inks];
  return [
    { is: 'path', d, stroke: paper, strokeWidth: RING + 2 * GROUND },
    { is: 'path', d, stroke: ink, strokeWidth: RING },
  ];
}

/** Along both sides of a line, in picture units, to be laid below the line. */
export function lineRing({ curve, mark }: DrawnEdge, zoom: number, inks: InkId): PathPrimitive[] {
  const { ink, paper } = INKS[inks];
  const band = (beyond: number, stroke: string): PathPrimitive => ({
    is: 'path',
    d: pathOf(curve),
    stroke,
    strokeWidth: mark.width + (2 * beyond) / zoom,
    roundCaps: true,
  });
  return [band(LINE_GAP + RING + GROUND, paper), band(LINE_GAP + RING, ink), band(LINE_GAP, paper)];
}
