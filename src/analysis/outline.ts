/** A network as it can be read from top to bottom: its parts, its organizations, its blocs. */
import { connectedComponents } from 'graphology-components';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { toGraph } from '../network/graph.ts';
import { ROLES, roleIn } from '../network/readings.ts';
import type { Bloc, Dispute, Network, Organization, Relation } from '../network/records.ts';
import type { Shown } from './filter.ts';

export interface Outline {
  /** What hangs together by the relations that are shown, the largest part first. */
  readonly parts: readonly OutlinePart[];
  /** The organizations that are shown without any relation. */
  readonly alone: readonly Organization[];
  /** Most relations first; of as many, and in the parts too, in the order of the records. */
  readonly organizations: readonly OutlineEntry[];
  readonly blocs: readonly Bloc[];
  /** By the id of the record that they are about. */
  readonly disputes: ReadonlyMap<string, readonly Dispute[]>;
}

export interface OutlinePart {
  readonly organizations: readonly Organization[];
  readonly relations: number;
}

export interface OutlineEntry {
  readonly organization: Organization;
  /** Those that are shown, by its part in them, else in the order of the records. */
  readonly relations: readonly Relation[];
  /** What it belongs to, and what belongs to it. */
  readonly parent: Organization | null;
  readonly children: readonly Organization[];
  readonly blocs: readonly Bloc[];
}

/**
 * What is shown of a network, in the order in which it is read. An organization that no picture draws,
 * because it is recorded only as the parent of others, is listed with them. Blocs are all there: no
 * filter hides one.
 */
export function outlineOf(network: Network, shown: Shown): Outline {
  const organizations = entries(network, shown);
  return {
    ...partsOf(network, shown, organizations),
    organizations,
    blocs: network.blocs,
    disputes: grouped(network.disputes.map((dispute) => [dispute.about, dispute])),
  };
}

function entries(network: Network, shown: Shown): OutlineEntry[] {
  const { organizations, relations, blocs } = network;
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const ofParent = grouped(organizations.map((one) => [one.parent ?? '', one]));
  const ofMember = grouped(
    blocs.flatMap((bloc) => bloc.members.map((member) => [member.organization, bloc] as const)),
  );
  const ofEnd = grouped(
    relations
      .filter(({ id }) => shown.relations.has(id))
      .flatMap((one) => [[one.source, one] as const, [one.target, one] as const]),
  );
  const roles = new Map(ROLES.map((role, i) => [role.id, i]));
  const listed = withParents(network, shown).map((organization): OutlineEntry => {
    const { id, parent } = organization;
    const place = (relation: Relation) => roles.get(roleIn(relation, id).id) as number;
    return {
      organization,
      relations: (ofEnd.get(id) ?? []).toSorted((a, b) => place(a) - place(b)),
      parent: byId.get(parent ?? '') ?? null,
      children: ofParent.get(id) ?? [],
      blocs: ofMember.get(id) ?? [],
    };
  });
  return listed.sort((a, b) => b.relations.length - a.relations.length);
}

/** What is shown, and what no picture draws though it is the parent of that, in the order of the records. */
function withParents(network: Network, shown: Shown): Organization[] {
  const { organizations } = network;
  const parents = new Map(organizations.map(({ id, parent }) => [id, parent]));
  const drawn = new Set(drawnOrganizations(network).map(({ id }) => id));
  // A Set takes in what is added while it is walked.
  const listed = new Set(shown.organizations);
  for (const id of listed) {
    const parent = parents.get(id);
    if (parent !== undefined && !drawn.has(parent)) listed.add(parent);
  }
  return organizations.filter(({ id }) => listed.has(id));
}

/** @param listed in the order in which they are read */
function partsOf(
  network: Network,
  shown: Shown,
  listed: readonly OutlineEntry[],
): Pick<Outline, 'parts' | 'alone'> {
  const graph = toGraph({
    ...network,
    relations: network.relations.filter(({ id }) => shown.relations.has(id)),
  });
  const partOf = new Map(
    connectedComponents(graph).flatMap((ids, part) => ids.map((id) => [id, part] as const)),
  );
  const tied = listed.filter(({ relations }) => relations.length > 0);
  const members = grouped(tied.map((one) => [partOf.get(one.organization.id), one]));
  const parts = [...members.values()].map((part) => ({
    organizations: part.map(({ organization }) => organization),
    // Each relation is listed at both of its ends.
    relations: part.reduce((sum, { relations }) => sum + relations.length, 0) / 2,
  }));
  return {
    parts: parts.sort((a, b) => b.organizations.length - a.organizations.length),
    alone: listed
      .filter(({ relations }) => relations.length === 0)
      .map(({ organization }) => organization)
      .filter(({ id }) => shown.organizations.has(id)),
  };
}

function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const others = found.get(key);
    if (others) others.push(item);
    else found.set(key, [item]);
  }
  return found;
}
