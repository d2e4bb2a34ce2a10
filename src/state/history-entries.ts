/** Which network an entry of the browser's history belongs to: its address does not say. */
import type { Network } from '../network/records.ts';

export interface HistoryEntries {
  /** What an entry of a network keeps as its state. */
  readonly stateOf: (opened: Network) => unknown;
  /** The network, as it was opened, whose entry has a state; `null` for an address typed or followed. */
  readonly networkOf: (state: unknown) => Network | null;
}

/** Entries outlive the page, networks do not: those of an earlier visit belong to none. */
export function historyEntries(): HistoryEntries {
  const visit = Date.now();
  const networks: Network[] = [];
  return {
    stateOf: (opened) => {
      if (!networks.includes(opened)) networks.push(opened);
      return { visit, network: networks.indexOf(opened) };
    },
    networkOf: (state) => {
      if (typeof state !== 'object' || state === null) return null;
      const { visit: of, network } = state as Record<string, unknown>;
      return of === visit ? (networks[Number(network)] ?? null) : null;
    },
  };
}
