/** Nodes, lines and hull as SVG elements. */
import { ORGANIZATION_KINDS } from '../network/organization-kinds.ts';
import { relationType } from '../network/relation-types.ts';
import { endShape } from './ends.ts';
import { bend, type Curve, edgeCurve, LANE_STEP } from './geometry.ts';
import type { Hull } from './hull.ts';
import {
  type EdgeMark,
  edgeMark,
  LABEL,
  LABEL_HALO,
  labelOf,
  type NodeMark,
  nodeMark,
} from './marks.ts';
import { element, escapeText } from './markup.ts';
import { type Body, outlinePath, place } from './outlines.ts';
import type { Point, Scene, SceneEdge, SceneNode } from './scene.ts';
import { INKS, type InkId, isMono } from './theme.ts';

/** A line that is ready to draw, with what it is about. */
export interface DrawnEdge {
  readonly edge: SceneEdge;
  readonly source: SceneNode;
  readonly target: SceneNode;
  readonly mark: EdgeMark;
  readonly curve: Curve;
}

/** The lines of a scene, faded ones first so that they lie below; a line to nowhere is left out. */
export function drawnEdges(scene: Scene, inks: InkId): DrawnEdge[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const drawn = scene.edges.flatMap((edge): DrawnEdge[] => {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source || !target) return [];
    const mark = edgeMark(edge, inks);
    const distance = bend(edge.lane, LANE_STEP);
    const curve = edgeCurve(bodyOf(source, inks), bodyOf(target, inks), distance, mark);
    return [{ edge, source, target, mark, curve }];
  });
  return drawn.sort((a, b) => Number(b.edge.faded) - Number(a.edge.faded));
}

export function drawEdge({ edge, source, target, mark, curve }: DrawnEdge): string {
  const named = ({ label, kind }: SceneNode) => ({ name: label, kind });
  const { sentence } = relationType(edge.type);
  const { subject, verb, object } = sentence(named(source), named(target), edge.typeName);
  const title = edge.tone
    ? `${source.label} – ${target.label}: ${edge.label}`
    : `${subject.name} ${verb} ${object.name} (${edge.basis})`;
  return element('g', { id: `Relation-${edge.id}`, 'data-id': edge.id, opacity: opacityOf(mark) }, [
    element('title', {}, [escapeText(title)]),
    ...drawLine(curve, mark),
  ]);
}

/** A line with its halo and end marks. */
export function drawLine({ start, control, end, source, target }: Curve, mark: EdgeMark): string[] {
  const { colour, width, dash, halo, core } = mark;
  const d = `M${place(start.x, start.y)}Q${place(control.x, control.y)} ${place(end.x, end.y)}`;
  const shapes = [endShape(source, mark.source), endShape(target, mark.target)];
  const line = (stroke: string, thick: number) =>
    element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': thick,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    });
  return [
    halo &&
      element('path', {
        d,
        fill: 'none',
        stroke: halo.colour,
        'stroke-width': width + 2 * halo.reach,
        'stroke-opacity': halo.opacity,
        'stroke-linecap': 'round',
      }),
    line(colour, width),
    core && line(core.colour, core.width),
    ...shapes.map(
      (shape) =>
        shape &&
        element('path', {
          d: shape.path,
          fill: shape.filled ? colour : 'none',
          stroke: shape.filled ? null : colour,
          'stroke-width': shape.filled ? null : width,
        }),
    ),
  ].filter((part) => part !== null);
}

/** The label of a line, level across the middle of it. */
export function drawEdgeLabel({ edge, mark, curve }: DrawnEdge, inks: InkId): string[] {
  const text = labelOf(edge);
  if (text === '') return [];
  const at = { x: curve.middle.x, y: curve.middle.y + LABEL.edge * 0.35 };
  const label = drawLabel(text, at, 'edge', inks, INKS[inks].soft);
  return [element('g', { opacity: opacityOf(mark) }, [label])];
}

/** A node with its name below. */
export function drawNode(node: SceneNode, inks: InkId): string {
  const mark = nodeMark(node, inks);
  const baseline = node.y + node.size / 2 + LABEL.gap + LABEL.node * 0.9;
  const kind = ORGANIZATION_KINDS[node.kind].label;
  return element(
    'g',
    { id: `Organization-${node.id}`, 'data-id': node.id, opacity: opacityOf(mark) },
    [
      element('title', {}, [escapeText(`${node.label} (${kind})`)]),
      ...drawShape(node, mark),
      drawLabel(node.label, { x: node.x, y: baseline }, 'node', inks, INKS[inks].ink),
    ],
  );
}

/** A node's shape alone, with its halo. */
export function drawShape(at: Point & { readonly size: number }, mark: NodeMark): string[] {
  const { shape, fill, stroke, strokeWidth, halo } = mark;
  const outline = (grown: number) =>
    outlinePath({ x: at.x, y: at.y, shape, size: at.size + grown });
  const body = element('path', {
    d: outline(0),
    fill,
    stroke,
    'stroke-width': strokeWidth,
  });
  if (!halo) return [body];
  const band = {
    d: outline(strokeWidth + halo.reach),
    fill: 'none',
    stroke: halo.colour,
    'stroke-width': halo.reach,
    'stroke-opacity': halo.opacity,
  };
  return [element('path', band), body];
}

/** The hull's area, to be laid below everything; in black and white with a dotted outline. */
export function drawHull(hull: Hull, inks: InkId): string {
  const ink = hullInk(hull, inks);
  const area = { d: hull.path, fill: ink, 'fill-opacity': 0.1 };
  if (!isMono(inks)) return element('path', area);
  const outline = {
    stroke: ink,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-dasharray': hull.second ? '7 5' : '0.1 5',
  };
  return element('path', { ...area, 'fill-opacity': 0.06, ...outline });
}

export function drawHullLabel(hull: Hull, inks: InkId): string {
  return drawLabel(hull.label, hull.anchor, 'hull', inks, hullInk(hull, inks));
}

function hullInk({ second }: Hull, inks: InkId): string {
  return second ? INKS[inks].warn : INKS[inks].accent;
}

/**
 * Text centred on a baseline, with a halo of the ground so that lines may pass behind it. The halo is a
 * text of its own: programs that do not know `paint-order` would paint it over the letters.
 */
function drawLabel(
  text: string,
  { x, y }: Point,
  of: keyof typeof LABEL_HALO,
  inks: InkId,
  fill: string,
): string {
  const letters = { x, y, 'font-size': LABEL[of], 'text-anchor': 'middle' };
  const { paper } = INKS[inks];
  const halo = {
    ...letters,
    fill: paper,
    stroke: paper,
    'stroke-width': 2 * LABEL_HALO[of],
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  const words = [escapeText(text)];
  return element('text', halo, words) + element('text', { ...letters, fill }, words);
}

function opacityOf({ opacity }: EdgeMark | NodeMark): number | null {
  return opacity === 1 ? null : opacity;
}

/** What a line stops at: the shape with its stroke. */
function bodyOf(node: SceneNode, inks: InkId): Body {
  const { shape, strokeWidth } = nodeMark(node, inks);
  return { x: node.x, y: node.y, shape, size: node.size + strokeWidth };
}
