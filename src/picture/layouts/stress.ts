/** Stress majorization: distances on the page like distances in the graph. */
import type { Point } from '../scene.ts';

const SWEEPS = 60;
/** Steps between nodes that no path joins: apart, but not far. */
const APART = 4;

/**
 * Untangles places so that nodes one step apart lie about `length` apart, two steps twice that, and
 * so on (E. Gansner, Y. Koren, S. North, “Graph Drawing by Stress Majorization”, GD 2004, node by
 * node, with weights of one over the squared distance). Quadratic in the number of nodes.
 * @param pairs the nodes that are joined
 * @param fixed nodes that keep their places
 */
export function majorize(
  places: ReadonlyMap<string, Point>,
  pairs: readonly (readonly [string, string, ...unknown[]])[],
  length: number,
  fixed: { has(id: string): boolean },
): Map<string, Point> {
  const steps = stepsBetween([...places.keys()], pairs);
  const moved = new Map(places);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const [id, from] of steps)
      if (!fixed.has(id)) moved.set(id, balanced(id, from, moved, length));
  return moved;
}

/** Where a node's distances to all others are best kept, the others staying where they are. */
function balanced(
  id: string,
  steps: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Point>,
  length: number,
): Point {
  const here = places.get(id) ?? { x: 0, y: 0 };
  let [x, y, weights] = [0, 0, 0];
  for (const [other, there] of places) {
    if (other === id) continue;
    const wanted = length * (steps.get(other) ?? APART);
    const weight = 1 / wanted ** 2;
    const share = wanted / (Math.hypot(here.x - there.x, here.y - there.y) || 1);
    x += weight * (there.x + (here.x - there.x) * share);
    y += weight * (there.y + (here.y - there.y) * share);
    weights += weight;
  }
  return weights === 0 ? here : { x: x / weights, y: y / weights };
}

/** Steps on the shortest path from each node to those it reaches. */
function stepsBetween(
  ids: readonly string[],
  pairs: readonly (readonly [string, string, ...unknown[]])[],
): Map<string, Map<string, number>> {
  const neighbours = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const [a, b] of pairs) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const stepsFrom = (start: string) => {
    const steps = new Map([[start, 0]]);
    // A Map takes in what is added while it is walked, which makes it the queue as well.
    for (const [id, count] of steps)
      for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, count + 1);
    return steps;
  };
  return new Map(ids.map((id) => [id, stepsFrom(id)]));
}
