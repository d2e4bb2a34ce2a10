/** Positions for a network that came without. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Network } from '../network/records.ts';
import { layoutFor } from '../picture/layouts/layouts.ts';

const SEED = 1;

/**
 * The network itself where every organization that is drawn has a position. Else those without one
 * get it from the layout for the network's size; the others stay where they are.
 */
export function laidOut(network: Network): Network {
  const placed = new Map(network.layout?.positions.map((place) => [place.organization, place]));
  const drawn = drawnOrganizations(network);
  if (drawn.every(({ id }) => placed.has(id))) return network;
  const method = layoutFor(drawn.length);
  const points = method.run({
    nodes: drawn.map(({ id }) => id),
    edges: network.relations,
    pinned: placed,
    seed: SEED,
  });
  const positions = [...points]
    .map(([organization, { x, y }]) => placed.get(organization) ?? { organization, x, y })
    .sort((a, b) => (a.organization < b.organization ? -1 : 1));
  return { ...network, layout: { method: method.id, seed: SEED, positions } };
}
