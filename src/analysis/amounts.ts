/** The measures that a reader can choose, and what each says of an organization. */
import { ROLES, type RoleId } from '../network/readings.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { OrganizationMeasures, Sampled } from './measures.ts';

const VALUES = {
  neighbours: ({ neighbours }: OrganizationMeasures) => neighbours,
  positive: ({ positive }: OrganizationMeasures) => positive,
  negative: ({ negative }: OrganizationMeasures) => negative,
  signed: ({ positive, negative }: OrganizationMeasures) => positive - negative,
  betweenness: ({ betweenness }: OrganizationMeasures) => betweenness,
  closeness: ({ closeness }: OrganizationMeasures) => closeness,
};

export type MeasureId = keyof typeof VALUES | RoleId;

/** The measures of a layer: those of whole ties, and the degree by each role in its relations. */
export function measuresOf(types: readonly RelationTypeId[]): MeasureId[] {
  const roles = ROLES.filter(({ type }) => types.includes(type));
  return [...(Object.keys(VALUES) as (keyof typeof VALUES)[]), ...roles.map(({ id }) => id)];
}

/** What a measure says of an organization; 0 for a role that the layer leaves out. */
export function amountOf(measures: OrganizationMeasures, id: MeasureId): number {
  if (Object.hasOwn(VALUES, id)) return VALUES[id as keyof typeof VALUES](measures);
  return measures.byRole.get(id as RoleId) ?? 0;
}

/** Whether it is estimated before it is exact (`centralities`). */
export function isEstimated(id: MeasureId): id is 'betweenness' | 'closeness' {
  return id === 'betweenness' || id === 'closeness';
}

/** How far the exact value of an organization may lie from what is said; 0 where that is exact. */
export function offOf(sampled: Sampled | null, organization: string, id: MeasureId): number {
  return isEstimated(id) ? (sampled?.off.get(organization)?.[id] ?? 0) : 0;
}
