/** The scene of a whole network, from its records alone. */
import { relationStates } from '../../evidence/states.ts';
import { signedRecords, voicesOf } from '../../network/claims.ts';
import { drawnOrganizations } from '../../network/drawn-organizations.ts';
import type { Network, Placement } from '../../network/records.ts';
import { buildScene } from '../../picture/build-scene.ts';
import type { Scene } from '../../picture/scene.ts';

/** With nothing filtered, selected or checked; organizations without a position stand at the origin. */
export function wholeScene(network: Network, positions: readonly Placement[]): Scene {
  return buildScene({
    network,
    shown: {
      organizations: new Set(drawnOrganizations(network).map(({ id }) => id)),
      relations: new Set(network.relations.map(({ id }) => id)),
    },
    positions: new Map(
      positions.map(({ organization, x, y, pinned = false }) => [organization, { x, y, pinned }]),
    ),
    highlight: null,
    overlay: null,
    selection: null,
    ...signedRecords(network.disputes, voicesOf(network)),
    states: relationStates(network, new Map()),
  });
}
