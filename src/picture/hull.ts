/** A soft hull around a bloc's members that goes round everybody else (bubble sets). */
import { BubbleSets } from 'bubblesets-js';
import { LABEL } from './marks.ts';
import { place } from './outlines.ts';
import type { Group, Point, Scene, SceneNode } from './scene.ts';
import { textWidth } from './text.ts';

export interface Hull {
  /** SVG path, closed. */
  readonly path: string;
  readonly label: string;
  readonly second: boolean;
  /** Middle of the label's baseline: above the hull, at its highest point. */
  readonly anchor: Point;
}

/** How far a hull can lie from the members it holds. */
export const HULL_REACH = 44;

const REACH = { nodeR0: 16, nodeR1: HULL_REACH, edgeR0: 12, edgeR1: 34, morphBuffer: 14 };
// Every eighth point of the traced outline keeps its shape; the spline rounds the steps off.
const SAMPLE = 8;

/**
 * A picture of more organizations than `drawn` has hulls for at most `held` of them: the time grows
 * with the area and with the square of those held, to minutes.
 */
export const ROOM_FOR_HULLS = { drawn: 300, held: 30 };

/** Whether a scene's hulls are drawn; where not, rings alone tell who is in them. */
export function hasRoomForHulls({ nodes, hulls }: Pick<Scene, 'nodes' | 'hulls'>): boolean {
  const held = hulls.reduce((sum, { members }) => sum + members.length, 0);
  return nodes.length <= ROOM_FOR_HULLS.drawn || held <= ROOM_FOR_HULLS.held;
}

/**
 * The hulls of a scene's bloc and groups, in their order; none for a group of whom nobody is shown,
 * and none at all where there is no room for them.
 * Method: C. Collins, G. Penn, S. Carpendale, “Bubble Sets: Revealing Set Relations with Isocontours
 * over Existing Visualizations”, IEEE TVCG 15(6), 2009, as bubblesets-js implements it.
 */
export function hullsOf(scene: Scene): Hull[] {
  return hasRoomForHulls(scene) ? scene.hulls.flatMap((group) => hullOf(group, scene.nodes)) : [];
}

function hullOf({ label, second = false, members }: Group, nodes: readonly SceneNode[]): Hull[] {
  const held = new Set(members);
  const inside = nodes.filter(({ id }) => held.has(id));
  if (inside.length === 0) return [];
  const sets = new BubbleSets(REACH);
  sets.pushMember(...inside.map(footprint));
  sets.pushNonMember(...nodes.filter(({ id }) => !held.has(id)).map(footprint));
  const points = sets.compute().sample(SAMPLE).simplify(0).points;
  const top = points.reduce((highest, point) => (point.y < highest.y ? point : highest));
  return [
    { path: smoothPath(points), label, second, anchor: { x: top.x, y: top.y - LABEL.hull / 2 } },
  ];
}

/** The rectangle that a node takes up together with its label. */
export function footprint({ x, y, size, label }: SceneNode) {
  const width = Math.max(size, textWidth(label, LABEL.node));
  const height = size + LABEL.gap + LABEL.node * 1.2;
  return { x: x - width / 2, y: y - size / 2, width, height };
}

/** A closed uniform cubic B-spline, written as Bézier segments. */
function smoothPath(points: readonly Point[]): string {
  const at = (i: number) => points[i % points.length] ?? { x: 0, y: 0 };
  const blend = (weights: readonly number[], i: number) => {
    const sum = (axis: 'x' | 'y') =>
      weights.reduce((total, weight, k) => total + weight * at(i + k)[axis], 0) / 6;
    return place(sum('x'), sum('y'));
  };
  const segments = points.map(
    (_, i) => `C${blend([0, 4, 2], i)} ${blend([0, 2, 4], i)} ${blend([0, 1, 4, 1], i)}`,
  );
  return `M${blend([1, 4, 1], 0)}${segments.join('')}Z`;
}
