/** A scene worked out as geometry, and its lines, shapes and hulls as primitives. */
import { endShape, middlePath } from './ends.ts';
import { bend, type Curve, edgeCurve } from './geometry.ts';
import { type Hull, hullsOf } from './hull.ts';
import { hullLook } from './hull-looks.ts';
import { type EdgeMark, edgeMark, type Middle, type NodeMark, nodeMark } from './marks.ts';
import { type Body, outlinePath, place } from './outlines.ts';
import type { PathPrimitive } from './primitives.ts';
import type { Point, Scene, SceneEdge, SceneNode } from './scene.ts';
import { INKS, type InkId } from './theme.ts';

/** A line that is ready to draw, with what it is about. */
export interface DrawnEdge {
  readonly edge: SceneEdge;
  readonly source: SceneNode;
  readonly target: SceneNode;
  readonly mark: EdgeMark;
  readonly curve: Curve;
}

export interface Drawing {
  readonly inks: InkId;
  readonly nodes: readonly SceneNode[];
  /** Faded ones first, so that they lie below. */
  readonly edges: readonly DrawnEdge[];
  readonly hulls: readonly Hull[];
}

/**
 * Works out where the lines and hulls of a scene run; a line to nowhere is left out.
 * @param laneStep see {@link bend}
 */
export function drawingOf(scene: Scene, inks: InkId, laneStep: number): Drawing {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = scene.edges.flatMap((edge): DrawnEdge[] => {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source || !target) return [];
    const mark = edgeMark(edge, inks);
    const distance = bend(edge.lane, laneStep);
    const curve = edgeCurve(bodyOf(source, inks), bodyOf(target, inks), distance, mark);
    return [{ edge, source, target, mark, curve }];
  });
  return {
    inks,
    nodes: scene.nodes,
    edges: edges.sort((a, b) => Number(b.edge.faded) - Number(a.edge.faded)),
    hulls: hullsOf(scene, inks),
  };
}

/** What a line stops at: the shape with its stroke. */
function bodyOf(node: SceneNode, inks: InkId): Body {
  const { shape, strokeWidth } = nodeMark(node, inks);
  return { x: node.x, y: node.y, shape, size: node.size + strokeWidth };
}

/** The band round a line that is marked; nothing for any other. */
export function lineHalo(curve: Curve, { halo, width }: EdgeMark): PathPrimitive[] {
  if (!halo) return [];
  const { colour, opacity, reach, gap } = halo;
  const line = { is: 'path', d: pathOf(curve), roundCaps: true } as const;
  return [
    { ...line, stroke: colour, strokeWidth: width + 2 * reach, strokeOpacity: opacity },
    ...(gap ? [{ ...line, stroke: gap.colour, strokeWidth: width + 2 * gap.width }] : []),
  ];
}

/** A line with its end marks. */
export function linePrimitives(curve: Curve, mark: EdgeMark): PathPrimitive[] {
  const { colour, width, dash, core, middle } = mark;
  const d = pathOf(curve);
  const ends = [endShape(curve.source, mark.source), endShape(curve.target, mark.target)];
  return [
    { is: 'path', d, stroke: colour, strokeWidth: width, dash },
    ...(core
      ? [{ is: 'path', d, stroke: core.colour, strokeWidth: core.width, dash } as const]
      : []),
    ...ends.flatMap((end): PathPrimitive[] => {
      if (!end) return [];
      return end.filled
        ? [{ is: 'path', d: end.path, fill: colour }]
        : [{ is: 'path', d: end.path, stroke: colour, strokeWidth: width }];
    }),
    ...(middle ? [middlePrimitive(curve, middle, mark)] : []),
  ];
}

function middlePrimitive(curve: Curve, middle: Middle, { colour, width }: EdgeMark): PathPrimitive {
  const d = middlePath(curve, middle);
  return middle.ground === null
    ? { is: 'path', d, fill: colour }
    : { is: 'path', d, fill: middle.ground, stroke: colour, strokeWidth: width };
}

/** As SVG path data. */
export function pathOf({ start, control, end }: Curve): string {
  return `M${place(start.x, start.y)}Q${place(control.x, control.y)} ${place(end.x, end.y)}`;
}

type Sized = Point & { readonly size: number };

/** The band round a shape that is marked; nothing for any other. */
export function shapeHalo(at: Sized, { shape, strokeWidth, halo }: NodeMark): PathPrimitive[] {
  if (!halo) return [];
  const free = halo.gap?.width ?? 0;
  const size = at.size + strokeWidth + halo.reach + free;
  return [
    {
      is: 'path',
      d: outlinePath({ x: at.x, y: at.y, shape, size }),
      stroke: halo.colour,
      strokeWidth: halo.reach - free,
      strokeOpacity: halo.opacity,
    },
  ];
}

export function shapePrimitives(at: Sized, mark: NodeMark): PathPrimitive[] {
  const { shape, fill, stroke, strokeWidth } = mark;
  const d = outlinePath({ x: at.x, y: at.y, shape, size: at.size });
  return [{ is: 'path', d, fill, stroke, strokeWidth }];
}

const HULL = { fill: 0.1, looser: 0.05, border: 0.5, faint: 0.55, dash: [6, 5] };

/**
 * A hull's area, to be laid below everything: whoever belongs to it more loosely lies outside its core,
 * inside a dashed border.
 */
export function hullPrimitives(hull: Hull, inks: InkId): PathPrimitive[] {
  const { path, core } = hull;
  if (core === null) return areaPrimitives(path, false, hull, inks);
  return [...areaPrimitives(path, true, hull, inks), ...areaPrimitives(core, false, hull, inks)];
}

/**
 * One area of a hull.
 * @param d its outline, as SVG path data
 * @param looser of members who belong to it more loosely
 */
export function areaPrimitives(
  d: string,
  looser: boolean,
  hull: Pick<Hull, 'tone' | 'faint' | 'convex'>,
  inks: InkId,
): PathPrimitive[] {
  const { ink, dash: border, shade } = hullLook(hull.tone, inks);
  const share = hull.faint ? HULL.faint : 1;
  const fillOpacity = (looser ? HULL.looser : HULL.fill) * share * shade;
  const area = { is: 'path', d, fill: ink, fillOpacity } as const;
  if (!hull.convex) return [area];
  const dash = looser ? HULL.dash : border;
  const strokeOpacity = INKS[inks].isStrong ? 1 : HULL.border * share;
  return [
    area,
    { is: 'path', d, stroke: ink, strokeWidth: 1.4, strokeOpacity, dash, roundCaps: true },
  ];
}
