/** Positions for a network that came without. */
import { drawnOrganizations } from '../../network/drawn-organizations.ts';
import type { Network } from '../../network/records.ts';
import { type LayoutSearch, searchLayout } from '../../picture/layouts/search.ts';
import { wholeScene } from './whole-scene.ts';

const SEED = 1;
/** Of a search for the best: a file is to open soon, and *Re-layout* can look for more. */
const EFFORT = 0.25;
/** Where nobody knows what it will be seen in: a window of a common shape. */
const WINDOW = { width: 1000, height: 720 };

/**
 * The network itself where every organization that is drawn has a position. Else those without one get
 * it from the best of some layouts; the others stay where they are.
 * @param area that it will be seen in, in CSS pixels
 * @param report told the share that is done, from 0 to 1
 */
export function laidOut(
  network: Network,
  area: LayoutSearch['area'] = WINDOW,
  report: (share: number) => void = () => {},
): Network {
  const known = network.layout?.positions ?? [];
  const placed = new Map(known.map((place) => [place.organization, place]));
  const drawn = drawnOrganizations(network);
  if (drawn.every(({ id }) => placed.has(id))) return network;
  const scene = wholeScene(
    network,
    known.map((place) => ({ ...place, pinned: true })),
  );
  const search = searchLayout({ scene, area, seed: SEED, keeps: false, effort: EFFORT });
  let step = search.next();
  for (; !step.done; step = search.next()) report(step.value);
  const { found } = step.value;
  if (!found) return network;
  const { places, method, seed } = found;
  const positions = [...places]
    .map(([organization, { x, y }]) => placed.get(organization) ?? { organization, x, y })
    .sort((a, b) => (a.organization < b.organization ? -1 : 1));
  return { ...network, layout: { method, seed, positions } };
}
