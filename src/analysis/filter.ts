/** Which organizations and relations a filter lets through, and how many each choice holds. */

import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Basis, Network, Relation } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import { type Firmness, isAtLeast } from './firmness.ts';
import { mayFallIn, spanOf, type Years } from './timeline.ts';

/** What is hidden; empty lists hide nothing. Values appear once, in no particular order. */
export interface Filter {
  readonly type: readonly RelationTypeId[];
  readonly basis: readonly Basis[];
  readonly kind: readonly OrganizationKind[];
  /** States of the evidence, as the check of the words names them. */
  readonly evidence: readonly string[];
  /** Relations said less firmly than this are hidden. */
  readonly firmness: Firmness;
  /** Dated relations that are surely outside these years are hidden; `null` hides none. */
  readonly when: Years | null;
  /** Whether relations without a date are shown. */
  readonly undated: boolean;
}

export type Facet = Exclude<keyof Filter, 'firmness' | 'when' | 'undated'>;

export const SHOW_ALL: Filter = {
  type: [],
  basis: [],
  kind: [],
  evidence: [],
  firmness: 'everything',
  when: null,
  undated: true,
};

/** The state of a relation's evidence by the relation's id. */
export type EvidenceStates = ReadonlyMap<string, string>;

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
  const { firmness, when, undated, ...facets } = filter;
  return (
    firmness === 'everything' &&
    when === null &&
    undated &&
    Object.values(facets).every((hidden) => hidden.length === 0)
  );
}

/**
 * What is left: drawn organizations of the kinds shown, and the relations between them that no facet
 * hides, that are said firmly enough and may have held in the years chosen.
 */
export function applyFilter(network: Network, filter: Filter, states: EvidenceStates): Shown {
  const organizations = new Set(
    drawnOrganizations(network)
      .filter(({ kind }) => !filter.kind.includes(kind))
      .map(({ id }) => id),
  );
  const relations = network.relations.filter((relation) => {
    const { id, type, basis, source, target } = relation;
    return (
      !filter.type.includes(type) &&
      !filter.basis.includes(basis) &&
      !filter.evidence.includes(states.get(id) ?? '') &&
      isAtLeast(relation, filter.firmness) &&
      isInTime(relation, filter) &&
      organizations.has(source) &&
      organizations.has(target)
    );
  });
  return { organizations, relations: new Set(relations.map(({ id }) => id)) };
}

function isInTime({ when }: Relation, filter: Filter): boolean {
  if (filter.when === null && filter.undated) return true;
  const span = when === undefined ? null : spanOf(when);
  if (!span) return filter.undated;
  return filter.when === null || mayFallIn(span, filter.when);
}

/** Ids of the organizations and relations that a filter takes from the picture. */
export function hiddenRecords(network: Network, shown: Shown): Set<string> {
  const organizations = drawnOrganizations(network).filter(
    ({ id }) => !shown.organizations.has(id),
  );
  const relations = network.relations.filter(({ id }) => !shown.relations.has(id));
  return new Set([...organizations, ...relations].map(({ id }) => id));
}

/** For each value of a facet that the network has: how many records hold it and are shown. */
export function facetCounts(
  network: Network,
  shown: Shown,
  facet: Facet,
  states: EvidenceStates,
): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (value: string, isShown: boolean) => {
    const { shown: before, all } = counts.get(value) ?? { shown: 0, all: 0 };
    counts.set(value, { shown: before + (isShown ? 1 : 0), all: all + 1 });
  };
  if (facet === 'kind') {
    for (const { id, kind } of drawnOrganizations(network)) add(kind, shown.organizations.has(id));
  } else {
    for (const relation of network.relations) {
      const value = facet === 'evidence' ? states.get(relation.id) : relation[facet];
      if (value !== undefined) add(value, shown.relations.has(relation.id));
    }
  }
  return counts;
}
