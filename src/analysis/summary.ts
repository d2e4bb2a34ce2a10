/** A network in numbers: how much of it is shown, of which types, and what of that others dispute. */
import { disputedRecords } from '../network/claims.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import type { Shown } from './filter.ts';

export interface Summary {
  readonly organizations: number;
  readonly relations: number;
  /** Those that are shown of each type that any of them has, the most frequent first. */
  readonly types: readonly (readonly [type: RelationTypeId, relations: number])[];
  /** Relations that are shown and that sources disagree on (`disputedRecords`). */
  readonly disputed: number;
  /** What the filter takes away. */
  readonly hidden: { readonly organizations: number; readonly relations: number };
}

export function summaryOf(network: Network, { organizations, relations }: Shown): Summary {
  const shown = network.relations.filter(({ id }) => relations.has(id));
  const disputed = disputedRecords(network);
  const types = RELATION_TYPE_IDS.map(
    (type) => [type, shown.filter((one) => one.type === type).length] as const,
  );
  return {
    organizations: organizations.size,
    relations: shown.length,
    types: types.filter(([, n]) => n > 0).sort(([, a], [, b]) => b - a),
    disputed: shown.filter(({ id }) => disputed.has(id)).length,
    hidden: {
      organizations: drawnOrganizations(network).length - organizations.size,
      relations: network.relations.length - shown.length,
    },
  };
}
