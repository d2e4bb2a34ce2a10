/** Places on the picture for organizations that have come to a network since it was laid out. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Frame } from '../network/frames.ts';
import { layoutIn } from '../network/layouts.ts';
import type { Network } from '../network/records.ts';
import { BY_HAND } from '../network/stored-codes.ts';
import type { Point } from '../picture/scene.ts';

/** Between two organizations, in picture units: room for a name and a badge. */
const APART = 150;
/** How far, and by which angle in radians (the golden one), one place that is tried is from the one before. */
const STEP = 60;
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * The network with a place for each organization that is drawn and has none: beside those that it is tied
 * to, where nothing else stands. All others stay where they are.
 * @param before the network as it was, whose layout is the one that is seen
 */
export function withPlacesForNew(before: Network, after: Network, frame: Frame | null): Network {
  const layout = layoutIn(before, frame);
  const { positions = [] } = layout ?? {};
  const places = new Map(positions.map(({ organization, x, y }) => [organization, { x, y }]));
  const fresh = drawnOrganizations(after).filter(({ id }) => !places.has(id));
  if (fresh.length === 0) return after;
  for (const { id } of fresh) places.set(id, freePlace(anchorOf(id, after, places), places));
  const { frame: _, ...unframed } = layout ?? { method: BY_HAND, seed: 0 };
  const known = new Map(positions.map((position) => [position.organization, position]));
  const ids = new Set(after.organizations.map(({ id }) => id));
  const placed = [...places]
    .filter(([id]) => ids.has(id))
    .map(([organization, at]) => known.get(organization) ?? { organization, ...at });
  return { ...after, layout: { ...unframed, positions: placed } };
}

/** The middle of those that an organization is tied to, or of all. */
function anchorOf(id: string, { relations }: Network, places: ReadonlyMap<string, Point>): Point {
  const tied = relations.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  const near = tied.flatMap((other) => places.get(other) ?? []);
  const around = near.length > 0 ? near : [...places.values()];
  const mean = (of: (point: Point) => number) =>
    around.reduce((sum, point) => sum + of(point), 0) / Math.max(1, around.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** The first free place on a spiral. */
function freePlace({ x, y }: Point, places: ReadonlyMap<string, Point>): Point {
  const taken = [...places.values()];
  for (let i = 0; ; i += 1) {
    const distance = STEP * Math.sqrt(i);
    const at = {
      x: Math.round(x + distance * Math.cos(i * TURN)),
      y: Math.round(y + distance * Math.sin(i * TURN)),
    };
    if (taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= APART)) return at;
  }
}
