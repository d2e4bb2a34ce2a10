/** How many records each choice of a filter holds, and what hides them. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { ownTypes, typeValue } from '../network/own-types.ts';
import type { Network } from '../network/records.ts';
import { type Facet, type Filter, type Hiding, hidingsOf, type WorkedOut } from './filter.ts';

export interface Count {
  readonly shown: number;
  readonly all: number;
  /** How many the rest of the filter hides, whether this value is shown or hidden itself. */
  readonly hiddenByOthers: number;
  /** What hides those, each once. */
  readonly others: readonly Hiding[];
}

/**
 * For each value of each facet that the network has: how many records hold it, how many of those are
 * shown, and what else than this value hides them. Organizations are hidden by their kind alone.
 * @param hidings where they are worked out already
 */
export function facetCounts(
  network: Network,
  filter: Filter,
  workedOut: WorkedOut,
  hidings = hidingsOf(network, filter, workedOut),
): Record<Facet, ReadonlyMap<string, Count>> {
  const counts = {
    type: new Map<string, Counted>(),
    basis: new Map<string, Counted>(),
    kind: new Map<string, Counted>(),
    evidence: new Map<string, Counted>(),
    consensus: new Map<string, Counted>(),
  };
  const own = ownTypes(network.relations);
  for (const [i, relation] of network.relations.entries()) {
    const hiding = hidings[i] ?? [];
    add(counts.type, 'type', typeValue(relation, own), hiding);
    add(counts.basis, 'basis', relation.basis, hiding);
    for (const facet of ['evidence', 'consensus'] as const) {
      const value = workedOut[facet].get(relation.id);
      if (value !== undefined) add(counts[facet], facet, value, hiding);
    }
  }
  for (const { kind } of drawnOrganizations(network))
    add(counts.kind, 'kind', kind, filter.kind.includes(kind) ? [{ by: 'kind', value: kind }] : []);
  return counts;
}

type Counted = { -readonly [Key in keyof Count]: Count[Key] } & { readonly others: Hiding[] };

/** Counts one record that holds a value of a facet. */
function add(
  counts: Map<string, Counted>,
  facet: Facet,
  value: string,
  hidings: readonly Hiding[],
): void {
  const count = counts.get(value) ?? { shown: 0, all: 0, hiddenByOthers: 0, others: [] };
  counts.set(value, count);
  count.all += 1;
  if (hidings.length === 0) count.shown += 1;
  let isByOthers = false;
  for (const hiding of hidings) {
    // A record has one value of a facet.
    if (hiding.by === facet) continue;
    isByOthers = true;
    if (!count.others.includes(hiding)) count.others.push(hiding);
  }
  if (isByOthers) count.hiddenByOthers += 1;
}
