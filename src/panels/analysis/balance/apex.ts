/** The corner of a triangle that the other two have in common: a friend, or a foe. */
import type { SignedGraph } from '../../../analysis/signed-graph.ts';
import type { Triangle } from '../../../analysis/triangles.ts';

type Corners = Triangle['organizations'];

/**
 * Puts the corners in an order that can be told: first the one that faces the side whose sign only
 * that side has. In `++-` it is the friend of two foes, in `+--` the foe of two friends.
 * @returns the corners as they are where all sides have one sign
 */
export function apexFirst(graph: SignedGraph): (triangle: Triangle) => Corners {
  const signs = new Map(graph.ties.map(({ a, b, sign }) => [key(a, b), sign]));
  return ({ kind, organizations: [a, b, c] }) => {
    if (kind === '+++' || kind === '---') return [a, b, c];
    const odd = kind === '++-' ? -1 : 1;
    const orders: Corners[] = [
      [a, b, c],
      [b, a, c],
      [c, a, b],
    ];
    return orders.find(([, one, other]) => signs.get(key(one, other)) === odd) ?? [a, b, c];
  };
}

function key(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
