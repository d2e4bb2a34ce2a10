/** The scene of the fixture network, for tests of pictures. */
import { readFileSync } from 'node:fs';
import { parseNetwork } from '../../src/network/network.ts';
import type { Network } from '../../src/network/records.ts';
import { buildScene, type Point, type Scene } from '../../src/picture/scene.ts';

const FILE = new URL('../fixtures/networks/small.json', import.meta.url);

export function smallNetwork(): Network {
  const outcome = parseNetwork(readFileSync(FILE, 'utf8'), 'small.json');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export interface Reading {
  readonly highlight?: boolean;
  readonly selection?: string;
  readonly positions?: ReadonlyMap<string, Point>;
}

/** The fixture as a reader sees it, at its saved positions unless others are given. */
export function smallScene({ highlight = false, selection, positions }: Reading = {}): Scene {
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
    edgeLabel: ({ strength, evidence }) => `${strength ?? 'stated'} · ${evidence.length}`,
    edgeBadge: () => '',
    hullLabel: () => 'the author’s bloc',
  });
}
