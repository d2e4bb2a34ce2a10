/** The rectangle that a scene takes up. */
import type { DrawnEdge } from './drawing.ts';
import { footprint, HULL_REACH, type Hull } from './hull.ts';
import { LABEL, labelOf } from './marks.ts';
import type { Scene } from './scene.ts';
import { textWidth } from './text.ts';

/** In picture units, y downwards. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle round nodes, lines, hull and labels, with `margin` on each side. */
export function frameOf(
  scene: Scene,
  edges: readonly DrawnEdge[],
  hulls: readonly Hull[],
  margin: number,
): Rectangle {
  const members = new Set(scene.hulls.flatMap((hull) => hull.members));
  const boxes: Rectangle[] = scene.nodes.map((node) =>
    grow(footprint(node), members.has(node.id) ? HULL_REACH : 0),
  );
  for (const { edge, curve } of edges) {
    const width = textWidth(labelOf(edge), LABEL.edge);
    const { x, y } = curve.middle;
    const wide = width + 2 * LABEL.edge;
    const tall = 2 * LABEL.edge;
    boxes.push({ x: x - wide / 2, y: y - tall / 2, width: wide, height: tall });
  }
  for (const hull of hulls) {
    const width = textWidth(hull.label, LABEL.hull);
    const { x, y } = hull.anchor;
    boxes.push({ x: x - width / 2, y: y - LABEL.hull, width, height: LABEL.hull });
  }
  return grow(around(boxes), margin);
}

function around(boxes: readonly Rectangle[]): Rectangle {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function grow({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
