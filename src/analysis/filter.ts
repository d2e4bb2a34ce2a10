/** Which organizations and relations a filter lets through, and how many each choice holds. */
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Basis, Network, Organization } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';

/** What is hidden; empty lists hide nothing. Values appear once, in no particular order. */
export interface Filter {
  readonly type: readonly RelationTypeId[];
  readonly basis: readonly Basis[];
  readonly kind: readonly OrganizationKind[];
}

export type Facet = keyof Filter;

export const SHOW_ALL: Filter = { type: [], basis: [], kind: [] };

export interface Shown {
  readonly organizations: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

export interface Count {
  readonly shown: number;
  readonly all: number;
}

/** Hides what is shown and shows what is hidden; other values stay as they are. */
export function toggle(filter: Filter, facet: Facet, value: string): Filter {
  const hidden: readonly string[] = filter[facet];
  const next = hidden.includes(value)
    ? hidden.filter((other) => other !== value)
    : [...hidden, value];
  return { ...filter, [facet]: next };
}

export function hidesNothing(filter: Filter): boolean {
  return Object.values(filter).every((hidden) => hidden.length === 0);
}

/**
 * What is left: drawn organizations of the kinds shown, and the relations between them whose type and
 * basis are shown.
 */
export function applyFilter(network: Network, filter: Filter): Shown {
  const organizations = new Set(
    drawnOrganizations(network)
      .filter(({ kind }) => !filter.kind.includes(kind))
      .map(({ id }) => id),
  );
  const relations = network.relations.filter(
    ({ type, basis, source, target }) =>
      !filter.type.includes(type) &&
      !filter.basis.includes(basis) &&
      organizations.has(source) &&
      organizations.has(target),
  );
  return { organizations, relations: new Set(relations.map(({ id }) => id)) };
}

/** For each value of a facet that the network has: how many records hold it and are shown. */
export function facetCounts(network: Network, shown: Shown, facet: Facet): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (value: string, isShown: boolean) => {
    const { shown: before, all } = counts.get(value) ?? { shown: 0, all: 0 };
    counts.set(value, { shown: before + (isShown ? 1 : 0), all: all + 1 });
  };
  if (facet === 'kind') {
    for (const { id, kind } of drawnOrganizations(network)) add(kind, shown.organizations.has(id));
  } else {
    for (const relation of network.relations)
      add(relation[facet], shown.relations.has(relation.id));
  }
  return counts;
}

/**
 * The organizations that are drawn: all but those that are recorded only as the parent of another
 * and take part in no relation.
 */
export function drawnOrganizations(network: Network): Organization[] {
  const tied = new Set(network.relations.flatMap(({ source, target }) => [source, target]));
  const parents = new Set(network.organizations.map(({ parent }) => parent));
  return network.organizations.filter(({ id }) => tied.has(id) || !parents.has(id));
}
