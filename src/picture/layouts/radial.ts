/** Rings round a centre: places that take no time, for a picture until there are better ones. */
import type { Point } from '../scene.ts';
import type { Laid, LayoutInput } from './layout.ts';

/** The room that a node with its name takes, in picture units. */
const ROOM = 130;

/**
 * Lays out one connected part by a tree of shortest ways from the node with the most lines: each node on the
 * ring of its distance, within the angle of its parent, which is shared out by how many lie beyond each (P.
 * Eades, “Drawing free trees”, Bulletin of the ICA 5, 1992). Rings are as far apart as those on them need.
 */
export function radial({
  nodes,
  lines,
  aspect,
}: Pick<LayoutInput, 'nodes' | 'lines' | 'aspect'>): Laid {
  const around = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { source, target } of lines) {
    around.get(source)?.push(target);
    around.get(target)?.push(source);
  }
  const lineCount = (id: string) => around.get(id)?.length ?? 0;
  const center = nodes.reduce(
    (best, { id }) => (lineCount(id) > lineCount(best) ? id : best),
    nodes[0]?.id ?? '',
  );
  const { order, below } = treeFrom(center, around);
  const weights = weightsOf({ order, below });
  const rings = radiiOf(order.map(({ ring }) => ring));
  const places = new Map<string, Point>();
  const begins = new Map([[center, 0]]);
  const [wide, high] = [Math.sqrt(aspect), Math.sqrt(1 / aspect)];
  for (const { id, ring } of order) {
    let from = begins.get(id) ?? 0;
    const weight = weights.get(id) ?? 1;
    const angle = (2 * Math.PI * (from + weight / 2)) / order.length;
    const radius = rings[ring] ?? 0;
    places.set(id, { x: Math.cos(angle) * radius * wide, y: Math.sin(angle) * radius * high });
    for (const child of below.get(id) ?? []) {
      begins.set(child, from);
      from += weights.get(child) ?? 1;
    }
  }
  return {
    places: new Map(nodes.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }])),
    cost: 0,
  };
}

interface Tree {
  /** The nearest first. */
  readonly order: readonly { readonly id: string; readonly ring: number }[];
  readonly below: ReadonlyMap<string, readonly string[]>;
}

function treeFrom(center: string, around: ReadonlyMap<string, readonly string[]>): Tree {
  const order = [{ id: center, ring: 0 }];
  const below = new Map<string, string[]>();
  const seen = new Set([center]);
  for (const { id, ring } of order)
    for (const other of around.get(id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      order.push({ id: other, ring: ring + 1 });
      const children = below.get(id) ?? [];
      children.push(other);
      below.set(id, children);
    }
  return { order, below };
}

/** How many lie beyond each node, itself included. */
function weightsOf({ order, below }: Tree): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id } of order.toReversed()) {
    const beyond = (below.get(id) ?? []).reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
    weights.set(id, 1 + beyond);
  }
  return weights;
}

/** By ring: each node has its room along it, and each ring beyond the one before. */
function radiiOf(rings: readonly number[]): number[] {
  const counts: number[] = [];
  for (const ring of rings) counts[ring] = (counts[ring] ?? 0) + 1;
  const radii: number[] = [];
  for (const [ring, count] of counts.entries())
    radii.push(
      ring === 0
        ? 0
        : Math.max((radii[ring - 1] ?? 0) + ROOM, crowded(count, radii[ring - 1] ?? 0)),
    );
  return radii;
}

/** Where so many would need a circle far larger than the one before, they are let closer together. */
function crowded(count: number, before: number): number {
  return Math.min((count * ROOM) / (2 * Math.PI), before + ROOM * Math.sqrt(count / Math.PI));
}
