/** The part of a network that is measured, as a worker is sent it. */
import type { Network, Organization, Relation } from '../network/records.ts';

/** What is measured of a network: neither words nor places change anything. */
export interface Measured {
  readonly organizations: readonly Pick<Organization, 'id' | 'parent'>[];
  readonly relations: readonly MeasuredRelation[];
}

export type MeasuredRelation = Pick<Relation, 'type' | 'typeName' | 'source' | 'target' | 'basis'>;

/** That alone: what a worker is sent would else be ten times as much. */
export function measuredPart({
  organizations,
  relations,
}: Pick<Network, 'organizations' | 'relations'>): Measured {
  return {
    organizations: organizations.map(({ id, parent }) => ({ id, ...(parent && { parent }) })),
    relations: relations.map(({ type, typeName, source, target, basis }) => ({
      type,
      source,
      target,
      basis,
      ...(typeName !== undefined && { typeName }),
    })),
  };
}
