import type { Network } from '../../src/network/records.ts';

/** A file of a network whose organizations stand in one row: any layout is better. */
export function inRow(network: Network): string {
  const positions = network.organizations.map(({ id }, i) => ({
    organization: id,
    x: 90 * i,
    y: 0,
  }));
  const { layouts: _, ...bare } = network;
  return JSON.stringify({ ...bare, layout: { method: 'in a row', seed: 0, positions } });
}
