/** Which organizations and relations a filter lets through. */

import type { Consensus } from '../network/claims.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Months } from '../network/months.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import { ownTypes, typeValue } from '../network/own-types.ts';
import type { Basis, Network, Relation } from '../network/records.ts';
import { type Firmness, isAtLeast } from './firmness.ts';
import { asksForTime, leftBy, type Times, timesOf } from './times.ts';

/** What is hidden; empty lists hide nothing. Values appear once, in no particular order. */
export interface Filter {
  /** Ids of types, and names that other files have for theirs (`typeValue`). */
  readonly type: readonly string[];
  readonly basis: readonly Basis[];
  readonly kind: readonly OrganizationKind[];
  /** States of the evidence, as the check of the words names them. */
  readonly evidence: readonly string[];
  /** How the sources stand to what is said. */
  readonly consensus: readonly Consensus[];
  /** Relations said less firmly than this are hidden. */
  readonly firmness: Firmness;
  /** Relations that all who say them say of other times are hidden; `null` hides none. */
  readonly when: Months | null;
  /** Whether relations are shown that are of the time shown only by what is said without a date. */
  readonly undated: boolean;
}

const FACETS = ['type', 'basis', 'evidence', 'consensus', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

export const SHOW_ALL: Filter = {
  type: [],
  basis: [],
  kind: [],
  evidence: [],
  consensus: [],
  firmness: 'everything',
  when: null,
  undated: true,
};

/**
 * What is worked out of relations, by their ids: the state of the evidence, how sources stand to each, and
 * of which times it is.
 */
export interface WorkedOut {
  readonly evidence: ReadonlyMap<string, string>;
  readonly consensus: ReadonlyMap<string, string>;
  readonly times: ReadonlyMap<string, Times>;
}

const NONE = new Map<string, never>();
export const NOTHING_WORKED_OUT: WorkedOut = { evidence: NONE, consensus: NONE, times: NONE };

export interface Shown {
  readonly organizations: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What a filter asks that hides something: a value of a facet, or a demand without values (`''`). */
export interface Hiding {
  readonly by: keyof Filter;
  readonly value: string;
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
 * hides, that are said firmly enough and may have held in the time chosen.
 * @param hidings where they are worked out already (`hidingsOf`)
 */
export function applyFilter(
  network: Network,
  filter: Filter,
  workedOut: WorkedOut,
  hidings = hidingsOf(network, filter, workedOut),
): Shown {
  const organizations = drawnOrganizations(network).filter(
    ({ kind }) => !filter.kind.includes(kind),
  );
  const relations = network.relations.filter((_, i) => hidings[i]?.length === 0);
  return {
    organizations: new Set(organizations.map(({ id }) => id)),
    relations: new Set(relations.map(({ id }) => id)),
  };
}

const NO_HIDINGS: readonly Hiding[] = [];

/**
 * All that hides each relation, in the order of the relations; nothing for one that is shown. What hides several is
 * the same object.
 */
export function hidingsOf(
  { organizations, relations }: Network,
  filter: Filter,
  workedOut: WorkedOut,
): (readonly Hiding[])[] {
  if (hidesNothing(filter)) return relations.map(() => NO_HIDINGS);
  const kinds = new Map(organizations.map(({ id, kind }) => [id, kind]));
  const own = ownTypes(relations);
  const valuesOf: Readonly<Record<Facet, (relation: Relation) => Iterable<string | undefined>>> = {
    type: (relation) => [typeValue(relation, own)],
    basis: ({ basis }) => [basis],
    evidence: ({ id }) => [workedOut.evidence.get(id)],
    consensus: ({ id }) => [workedOut.consensus.get(id)],
    kind: ({ source, target }) => new Set([kinds.get(source), kinds.get(target)]),
  };
  const asked = FACETS.filter((by) => filter[by].length > 0).map((by) => ({
    values: valuesOf[by],
    hidden: new Map<string | undefined, Hiding>(
      filter[by].map((value) => [value, { by, value }] as const),
    ),
  }));
  const tooLoose: Hiding = { by: 'firmness', value: filter.firmness };
  const outOf = { when: { by: 'when', value: '' }, undated: { by: 'undated', value: '' } } as const;
  const asksTime = asksForTime(filter);
  return relations.map((relation) => {
    const hidings: Hiding[] = [];
    for (const { hidden, values } of asked)
      for (const value of values(relation)) {
        const hiding = hidden.get(value);
        if (hiding) hidings.push(hiding);
      }
    if (!isAtLeast(relation, filter.firmness)) hidings.push(tooLoose);
    const left = asksTime && leftBy(workedOut.times.get(relation.id) ?? timesOf(relation), filter);
    if (left) hidings.push(outOf[left]);
    return hidings;
  });
}

/** Ids of the organizations and relations that a filter takes from the picture. */
export function hiddenRecords(network: Network, shown: Shown): Set<string> {
  const organizations = drawnOrganizations(network).filter(
    ({ id }) => !shown.organizations.has(id),
  );
  const relations = network.relations.filter(({ id }) => !shown.relations.has(id));
  return new Set([...organizations, ...relations].map(({ id }) => id));
}
