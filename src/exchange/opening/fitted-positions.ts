/** Positions of another program's picture in the measures of this one. */
import type { ForeignNode } from '../formats/foreign-graph.ts';

/** The side of the square for a node with its name, in picture units, in a picture of uneven density. */
const ROOM = 190;

interface Placed {
  readonly node: ForeignNode;
  readonly x: number;
  readonly y: number;
}

/**
 * Scales a whole layout, about its middle, so that its nodes have room for their names. Empty where a
 * node has no position or all of them have the same: then the network wants a layout.
 */
export function fitted(nodes: readonly ForeignNode[]): Placed[] {
  const placed = nodes.flatMap((node) => (node.position ? [{ node, ...node.position }] : []));
  if (placed.length === 0 || placed.length < nodes.length) return [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of placed) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const side = Math.max(right - left, bottom - top);
  if (!(side > 0 && Number.isFinite(side))) return [];
  const scale = (ROOM * Math.sqrt(placed.length)) / side;
  const about = (value: number, from: number, to: number) =>
    Math.round((value - (from + to) / 2) * scale);
  return placed.map(({ node, x, y }) => ({
    node,
    x: about(x, left, right),
    y: about(y, top, bottom),
  }));
}
