/** Places on the picture for organizations that have come to a network since it was laid out. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Frame } from '../network/frames.ts';
import { layoutIn } from '../network/layouts.ts';
import type { Network } from '../network/records.ts';
import { BY_HAND } from '../network/stored-codes.ts';
import { grownPlaces } from '../picture/layouts/grown.ts';

/**
 * The network with a place for each organization that is drawn and has none: beside those that it is tied
 * to, where nothing else stands. One that was tied to nobody comes to the first that it is tied to, unless it
 * is pinned. All others stay where they are.
 * @param before the network as it was, whose layout is the one that is seen
 */
export function withPlacesForNew(before: Network, after: Network, frame: Frame | null): Network {
  const layout = layoutIn(before, frame);
  const { positions = [] } = layout ?? {};
  const [wasTied, isTied] = [tiedIn(before), tiedIn(after)];
  const stays = positions.filter(
    ({ organization: id, pinned }) => pinned || wasTied.has(id) || !isTied.has(id),
  );
  const known = new Map(stays.map(({ organization, x, y }) => [organization, { x, y }]));
  const fresh = drawnOrganizations(after).flatMap(({ id }) => (known.has(id) ? [] : [id]));
  if (fresh.length === 0) return after;
  const ties = after.relations.map(({ source, target }) => [source, target] as const);
  const grown = grownPlaces({ known, fresh, ties });
  const { frame: _, ...unframed } = layout ?? { method: BY_HAND, seed: 0 };
  const ids = new Set(after.organizations.map(({ id }) => id));
  const placed = [
    ...stays.filter(({ organization }) => ids.has(organization)),
    ...[...grown].map(([organization, at]) => ({ organization, ...at })),
  ];
  return { ...after, layout: { ...unframed, positions: placed } };
}

function tiedIn({ relations }: Network): Set<string> {
  return new Set(relations.flatMap(({ source, target }) => [source, target]));
}
