/** The area round the members of a bloc or group. */
import { nodeMark } from './marks.ts';
import { place, short } from './outlines.ts';
import { convexHull, distance, distanceToPolygon, distanceToSegment } from './plane.ts';
import type { Group, Point, Scene, SceneNode } from './scene.ts';
import type { InkId } from './theme.ts';

export interface Hull {
  /** Of the bloc, or made of the group's name. */
  readonly id: string;
  /** Of the caption, in lines. */
  readonly lines: readonly string[];
  readonly tone: number;
  readonly faint: boolean;
  /** SVG path round all members. */
  readonly path: string;
  /** SVG path round those whose membership nothing weakens; `null` where that is everybody or nobody. */
  readonly core: string | null;
  /** Whether `path` is one convex outline, which may be stroked; a union of overlapping shapes may not. */
  readonly convex: boolean;
  /** The organizations in it, at their middles. */
  readonly members: readonly (Point & { readonly id: string })[];
  /** How far the area reaches from the middle of a member. */
  readonly reach: number;
}

/** From the outline of the largest member to the border of the area, in picture units. */
const PADDING = 26;
/** The same where the area must go round outsiders. */
const NARROW = 12;

/**
 * The hulls of a scene's bloc and groups, in their order; none for a group of whom nobody is shown.
 * An area is the convex hull of its members' middles, grown to hold their shapes; where somebody else
 * would stand in it, discs round the members joined along their shortest spanning tree.
 */
export function hullsOf({ hulls, nodes }: Pick<Scene, 'hulls' | 'nodes'>, inks: InkId): Hull[] {
  return hulls.flatMap((group) => hullOf(group, nodes, inks));
}

function hullOf(group: Group, nodes: readonly SceneNode[], inks: InkId): Hull[] {
  const held = new Set(group.members);
  const inside = nodes.filter(({ id }) => held.has(id));
  if (inside.length === 0) return [];
  const looser = new Set(group.looser);
  const firm = inside.filter(({ id }) => !looser.has(id));
  const others = nodes.filter(({ id }) => !held.has(id));
  const half = Math.max(
    ...inside.map((node) => (node.size + nodeMark(node, inks).strokeWidth) / 2),
  );
  const corners = convexHull(inside);
  const convex = others.every(
    (other) => distanceToPolygon(corners, other) > half + PADDING + other.size / 2,
  );
  const reach = half + (convex ? PADDING : NARROW);
  const around = (members: readonly Point[], by: number) =>
    convex ? grown(convexHull(members), by) : joined(members, by, others);
  const hasCore = firm.length > 0 && firm.length < inside.length;
  return [
    {
      id: group.id ?? `~${group.label}`,
      lines: [group.label, group.note].flatMap((line) => line || []),
      tone: group.tone ?? 0,
      faint: group.faint ?? false,
      path: around(inside, reach),
      core: hasCore ? around(firm, reach) : null,
      convex,
      members: inside.map(({ id, x, y }) => ({ id, x, y })),
      reach,
    },
  ];
}

/** The outline of all points nearer than `reach` to a convex polygon, a line or a point. */
function grown(corners: readonly Point[], reach: number): string {
  const [only] = corners;
  if (!only) return '';
  const arc = (to: string) => `A${short(reach)} ${short(reach)} 0 0 1 ${to}`;
  if (corners.length === 1) {
    const [left, right] = [place(only.x - reach, only.y), place(only.x + reach, only.y)];
    return `M${left}${arc(right)}${arc(left)}Z`;
  }
  const sides = corners.map((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? only;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const out = { x: ((to.y - from.y) / length) * reach, y: (-(to.x - from.x) / length) * reach };
    return [place(from.x + out.x, from.y + out.y), place(to.x + out.x, to.y + out.y)] as const;
  });
  const steps = sides.map(([from, to], i) => `${i === 0 ? `M${from}` : arc(from)}L${to}`);
  return `${steps.join('')}${arc(sides[0]?.[0] ?? '')}Z`;
}

/** Discs round the points, and bands along their shortest spanning tree that nobody stands in; they overlap. */
function joined(points: readonly Point[], reach: number, others: readonly SceneNode[]): string {
  const isFree = (from: Point, to: Point) =>
    others.every((one) => distanceToSegment(one, { from, to }) > reach + one.size / 2);
  const bands = spanningTree(points).filter(([from, to]) => isFree(from, to));
  return [...points.map((point) => [point]), ...bands]
    .map((ends) => grown(convexHull(ends), reach))
    .join('');
}

/** R. C. Prim, “Shortest connection networks and some generalizations”, Bell System Technical Journal 36(6), 1957. */
function spanningTree([first, ...others]: readonly Point[]): [Point, Point][] {
  if (!first) return [];
  const nearest = new Map(others.map((point) => [point, first]));
  const tree: [Point, Point][] = [];
  while (nearest.size > 0) {
    let [next, from] = [first, first];
    let least = Number.POSITIVE_INFINITY;
    for (const [point, known] of nearest) {
      const length = distance(point, known);
      if (length < least) [next, from, least] = [point, known, length];
    }
    nearest.delete(next);
    tree.push([from, next]);
    for (const [point, known] of nearest)
      if (distance(next, point) < distance(known, point)) nearest.set(point, next);
  }
  return tree;
}
