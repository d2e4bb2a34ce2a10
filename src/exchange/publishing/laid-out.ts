/** Positions for a network that came without. */
import { drawnOrganizations } from '../../network/drawn-organizations.ts';
import type { Layout, Network, Placement } from '../../network/records.ts';
import { DRAFT } from '../../network/stored-codes.ts';
import { SOON } from '../../picture/layouts/layout.ts';
import { isDrafted } from '../../picture/layouts/layouts.ts';
import { draftPlaces, type LayoutSearch, searchLayout } from '../../picture/layouts/search.ts';
import type { Point } from '../../picture/scene.ts';
import { wholeScene } from './whole-scene.ts';

const SEED = 1;
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
  const search = searchLayout({ scene, area, seed: SEED, keeps: false, effort: SOON });
  let step = search.next();
  for (; !step.done; step = search.next()) report(step.value);
  const { found } = step.value;
  if (!found) return network;
  const { places, method, seed } = found;
  return withPlaces(network, places, { method, seed }, placed);
}

/**
 * The same for a network that is to be seen at once: a large one that came without any position gets those of
 * a draft (`DRAFT`), until somebody has looked for better ones.
 */
export function laidOutSoon(
  network: Network,
  area: LayoutSearch['area'],
  report: (share: number) => void,
): Network {
  const hasSome = (network.layout?.positions ?? []).length > 0;
  if (hasSome || !isDrafted(drawnOrganizations(network).length))
    return laidOut(network, area, report);
  const places = draftPlaces(wholeScene(network, []), area);
  return withPlaces(network, places, { method: DRAFT, seed: 0 });
}

function withPlaces(
  network: Network,
  places: ReadonlyMap<string, Point>,
  how: Pick<Layout, 'method' | 'seed'>,
  fixed: ReadonlyMap<string, Placement> = new Map(),
): Network {
  const positions = [...places]
    .map(([organization, { x, y }]) => fixed.get(organization) ?? { organization, x, y })
    .sort((a, b) => (a.organization < b.organization ? -1 : 1));
  return { ...network, layout: { ...how, positions } };
}
