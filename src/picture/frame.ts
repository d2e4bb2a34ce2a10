/** The rectangle that a drawing takes up. */
import type { Drawing } from './drawing.ts';
import { boxAt, type PlacedLabel } from './labels/label.ts';
import { around, grow, type Rectangle, scaled, squareAt } from './plane.ts';
import type { Point } from './scene.ts';

/**
 * The smallest rectangle round shapes, lines, hulls and labels, with `margin` on each side, in CSS
 * pixels from where the picture's origin is drawn.
 * @param zoom the one that the labels were placed for
 */
export function frameOf(
  { nodes, edges, hulls }: Pick<Drawing, 'nodes' | 'edges' | 'hulls'>,
  labels: readonly PlacedLabel[],
  zoom: number,
  margin: number,
): Rectangle {
  const square = (at: Point, half: number) => scaled(squareAt(at, half), zoom);
  const boxes: Rectangle[] = [
    ...nodes.map((node) => square(node, node.size / 2)),
    ...edges.map(({ curve }) => square(curve.middle, 0)),
    ...hulls.flatMap(({ members, reach }) => members.map((member) => square(member, reach))),
    ...labels.map((label) => boxAt(label, zoom)),
  ];
  return grow(around(boxes), margin);
}
