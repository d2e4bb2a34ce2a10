/** Which other sources contradict what a network says, by the disputes that are recorded in it. */
import type { Dispute, Network, Source } from '../network/records.ts';

export interface ContradictingSource {
  readonly source: Source;
  /** What it contradicts, in the order of the records. */
  readonly disputes: readonly Dispute[];
}

/** Those that contradict most first, else in the order of the sources; one that only refines is none. */
export function contradictingSources(
  network: Pick<Network, 'sources' | 'disputes'>,
): ContradictingSource[] {
  const contradictions = network.disputes.filter(({ verdict }) => verdict === 'contradicts');
  return network.sources
    .map((source) => ({
      source,
      disputes: contradictions.filter((dispute) => dispute.source === source.id),
    }))
    .filter(({ disputes }) => disputes.length > 0)
    .sort((one, other) => other.disputes.length - one.disputes.length);
}
