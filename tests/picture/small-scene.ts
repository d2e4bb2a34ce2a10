/** The scene of the fixture network, for tests of pictures. */
import { buildScene } from '../../src/picture/build-scene.ts';
import type { Overlay, Point, Scene } from '../../src/picture/scene.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

export interface Reading {
  readonly highlight?: boolean;
  readonly selection?: string;
  readonly overlay?: Overlay;
  readonly positions?: ReadonlyMap<string, Point>;
}

/** The fixture as a reader sees it, at its saved positions unless others are given. */
export function smallScene({
  highlight = false,
  selection,
  overlay,
  positions,
}: Reading = {}): Scene {
  const network = smallNetwork();
  const saved = new Map(
    network.layout?.positions.map(({ organization, x, y }) => [organization, { x, y }]),
  );
  const places = [...(positions ?? saved)].map(
    ([id, { x, y }]) => [id, { x, y, pinned: false }] as const,
  );
  return buildScene({
    network,
    shown: {
      organizations: new Set(network.organizations.map(({ id }) => id)),
      relations: new Set(network.relations.map(({ id }) => id)),
    },
    positions: new Map(places),
    highlight: highlight ? (network.blocs[0] ?? null) : null,
    selection: selection ?? null,
    overlay: overlay ?? null,
    disputed: new Set(),
    changed: new Set(),
    states: new Map(),
  });
}
