/** The rectangle that a drawing takes up. */
import type { Drawing } from './drawing.ts';
import { pointAt } from './geometry.ts';
import { boxAt, type PlacedLabel } from './labels/label.ts';
import { around, grow, type Rectangle } from './plane.ts';

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
  const square = (x: number, y: number, half: number): Rectangle => ({
    x: (x - half) * zoom,
    y: (y - half) * zoom,
    width: 2 * half * zoom,
    height: 2 * half * zoom,
  });
  const boxes: Rectangle[] = [
    ...nodes.map(({ x, y, size }) => square(x, y, size / 2)),
    ...edges.map(({ curve: { start, control, end } }) => {
      const { x, y } = pointAt(0.5, start, control, end);
      return square(x, y, 0);
    }),
    ...hulls.flatMap(({ members, reach }) => members.map(({ x, y }) => square(x, y, reach))),
    ...labels.map((label) => boxAt(label, zoom)),
  ];
  return grow(around(boxes), margin);
}
