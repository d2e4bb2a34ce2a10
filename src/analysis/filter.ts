/** Which organizations and relations a filter lets through, and how many each choice holds. */

import type { Consensus } from '../network/claims.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import type { Months } from '../network/months.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import { ownTypes, typeValue } from '../network/own-types.ts';
import type { Basis, Network } from '../network/records.ts';
import { type Firmness, isAtLeast } from './firmness.ts';
import { leftBy, type Times, timesOf } from './times.ts';

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

export type Facet = Exclude<keyof Filter, 'firmness' | 'when' | 'undated'>;

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
  const relations = network.relations.filter(({ id }) => hidings.get(id)?.length === 0);
  return {
    organizations: new Set(organizations.map(({ id }) => id)),
    relations: new Set(relations.map(({ id }) => id)),
  };
}

/** All that hides each relation, by its id; nothing for one that is shown. */
function hidingsOf(
  { organizations, relations }: Network,
  filter: Filter,
  workedOut: WorkedOut,
): Map<string, Hiding[]> {
  const kinds = new Map(organizations.map(({ id, kind }) => [id, kind]));
  const own = ownTypes(relations);
  return new Map(
    relations.map((relation) => {
      const { id, basis, source, target } = relation;
      const ends = new Set([kinds.get(source), kinds.get(target)]);
      const values: readonly (readonly [Facet, string | undefined])[] = [
        ['type', typeValue(relation, own)],
        ['basis', basis],
        ['evidence', workedOut.evidence.get(id)],
        ['consensus', workedOut.consensus.get(id)],
        ...[...ends].map((kind) => ['kind', kind] as const),
      ];
      const hidings = values.flatMap(([by, value]): Hiding[] => {
        const hidden: readonly string[] = filter[by];
        return value !== undefined && hidden.includes(value) ? [{ by, value }] : [];
      });
      if (!isAtLeast(relation, filter.firmness))
        hidings.push({ by: 'firmness', value: filter.firmness });
      const outOf = leftBy(workedOut.times.get(id) ?? timesOf(relation), filter);
      if (outOf) hidings.push({ by: outOf, value: '' });
      return [id, hidings] as const;
    }),
  );
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
    type: new Map<string, Count>(),
    basis: new Map<string, Count>(),
    kind: new Map<string, Count>(),
    evidence: new Map<string, Count>(),
    consensus: new Map<string, Count>(),
  };
  const own = ownTypes(network.relations);
  for (const relation of network.relations) {
    const hiding = hidings.get(relation.id) ?? [];
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

/** Counts one record that holds a value of a facet. */
function add(
  counts: Map<string, Count>,
  facet: Facet,
  value: string,
  hidings: readonly Hiding[],
): void {
  const before = counts.get(value) ?? { shown: 0, all: 0, hiddenByOthers: 0, others: [] };
  const others = hidings.filter(({ by, value: hidden }) => by !== facet || hidden !== value);
  const isNew = (one: Hiding) =>
    !before.others.some(({ by, value: hidden }) => by === one.by && hidden === one.value);
  counts.set(value, {
    shown: before.shown + (hidings.length === 0 ? 1 : 0),
    all: before.all + 1,
    hiddenByOthers: before.hiddenByOthers + (others.length > 0 ? 1 : 0),
    others: [...before.others, ...others.filter(isNew)],
  });
}
