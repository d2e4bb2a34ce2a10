/** A network in numbers: how much of it is shown, of which types, and what of that others dispute. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { groupedBy } from '../network/grouped.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import type { Shown } from './filter.ts';

export interface Summary {
  readonly organizations: number;
  readonly relations: number;
  /** Those that are shown of each type that any of them has, the most frequent first. */
  readonly types: readonly (readonly [type: RelationTypeId, relations: number])[];
  /** Relations that are shown and that sources disagree on. */
  readonly disputed: number;
  /** What the filter takes away. */
  readonly hidden: { readonly organizations: number; readonly relations: number };
}

/** @param disputed ids of the records that sources disagree on (`disputedRecords`) */
export function summaryOf(
  network: Network,
  { organizations, relations }: Shown,
  disputed: ReadonlySet<string>,
): Summary {
  const shown = network.relations.filter(({ id }) => relations.has(id));
  const byType = groupedBy(shown, ({ type }) => type);
  const types = RELATION_TYPE_IDS.map((type) => [type, byType.get(type)?.length ?? 0] as const);
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
