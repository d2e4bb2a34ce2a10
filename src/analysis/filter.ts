/** Which organizations and relations a filter lets through, and how many each choice holds. */

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

export interface Count {
  readonly shown: number;
  readonly all: number;
  /** How many the rest of the filter hides, whether this value is shown or hidden itself. */
  readonly hiddenByOthers: number;
  /** What hides those, each once. */
  readonly others: readonly Hiding[];
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
 */
export function applyFilter(network: Network, filter: Filter, workedOut: WorkedOut): Shown {
  const organizations = drawnOrganizations(network).filter(
    ({ kind }) => !filter.kind.includes(kind),
  );
  const hidings = hidingsOf(network, filter, workedOut);
  const relations = network.relations.filter((_, i) => hidings[i]?.length === 0);
  return {
    organizations: new Set(organizations.map(({ id }) => id)),
    relations: new Set(relations.map(({ id }) => id)),
  };
}

const NO_HIDINGS: readonly Hiding[] = [];

/** All that hides each relation, in the order of the relations; nothing for one that is shown. */
function hidingsOf(
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
    by,
    hidden: new Set<string | undefined>(filter[by]),
    values: valuesOf[by],
  }));
  const asksTime = asksForTime(filter);
  return relations.map((relation) => {
    const hidings: Hiding[] = [];
    for (const { by, hidden, values } of asked)
      for (const value of values(relation))
        if (value !== undefined && hidden.has(value)) hidings.push({ by, value });
    if (!isAtLeast(relation, filter.firmness))
      hidings.push({ by: 'firmness', value: filter.firmness });
    const outOf = asksTime && leftBy(workedOut.times.get(relation.id) ?? timesOf(relation), filter);
    if (outOf) hidings.push({ by: outOf, value: '' });
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

/**
 * For each value of each facet that the network has: how many records hold it, how many of those are
 * shown, and what else than this value hides them. Organizations are hidden by their kind alone.
 */
export function facetCounts(
  network: Network,
  filter: Filter,
  workedOut: WorkedOut,
): Record<Facet, Map<string, Count>> {
  const hidings = hidingsOf(network, filter, workedOut);
  const counts = {
    type: new Map<string, Mutable<Count>>(),
    basis: new Map<string, Mutable<Count>>(),
    kind: new Map<string, Mutable<Count>>(),
    evidence: new Map<string, Mutable<Count>>(),
    consensus: new Map<string, Mutable<Count>>(),
  };
  const own = ownTypes(network.relations);
  for (const [i, relation] of network.relations.entries()) {
    const hiding = hidings[i] ?? NO_HIDINGS;
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

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Counts one record that holds a value of a facet. */
function add(
  counts: Map<string, Mutable<Count>>,
  facet: Facet,
  value: string,
  hidings: readonly Hiding[],
): void {
  const count = counts.get(value) ?? { shown: 0, all: 0, hiddenByOthers: 0, others: [] };
  counts.set(value, count);
  count.all += 1;
  if (hidings.length === 0) {
    count.shown += 1;
    return;
  }
  const others = hidings.filter(({ by, value: hidden }) => by !== facet || hidden !== value);
  if (others.length === 0) return;
  count.hiddenByOthers += 1;
  const isNew = (one: Hiding) =>
    !count.others.some(({ by, value: hidden }) => by === one.by && hidden === one.value);
  count.others = [...count.others, ...others.filter(isNew)];
}
