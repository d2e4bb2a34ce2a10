/** The records of a joined network, as they follow from its members. */
import { codedQuotes } from '../coverage.ts';
import { groupedBy } from '../grouped.ts';
import type {
  Bloc,
  Dispute,
  Evidence,
  Joined,
  Network,
  Organization,
  Relation,
  Source,
} from '../records.ts';
import { type FlatId, flatIds } from './flat-ids.ts';
import { oneRelation } from './flat-relations.ts';
import { oneUnit } from './units.ts';

export type FlatRecords = Pick<
  Network,
  'sources' | 'organizations' | 'relations' | 'blocs' | 'disputes' | 'coverage'
>;

/** What the members say together, with what each record of a member is called there. */
export interface Flat {
  readonly records: FlatRecords;
  readonly idOf: FlatId;
}

/**
 * No record of a member is lost: those that are one are found in one record, all others stand for themselves.
 * @param language of the joined network, which sources of another one have to name
 */
export function flatten({ members, same }: Joined, language: string): Flat {
  const idOf = flatIds(members, same);
  const renamed = members.map((member) => renamedRecords(member, idOf, language));
  const organizations = oneById(renamed.flatMap((one) => one.organizations));
  const relations = oneById(
    renamed.flatMap(({ id: network, ...one }) =>
      one.relations.map((relation) => ({ id: relation.id, network, relation })),
    ),
  );
  const records = {
    sources: oneById(renamed.flatMap(({ sources }) => sources)).map(([first]) => first),
    organizations: withParents(organizations.map(oneOrganization), renamed),
    relations: relations.map((parts) => oneRelation(parts[0].id, parts)),
    blocs: renamed.flatMap(({ blocs }) => blocs),
    disputes: flatDisputes(members, idOf),
  };
  const units = oneById(renamed.flatMap(({ coverage = [] }) => coverage));
  if (units.length === 0) return { records, idOf };
  const quotes = groupedBy(codedQuotes(records), ({ source }) => source);
  const coverage = units.map((parts) => oneUnit(parts, quotes.get(parts[0].source) ?? []));
  return { records: { ...records, coverage }, idOf };
}

/** The records of one member with the ids of the joined network. */
type Renamed = Omit<FlatRecords, 'disputes'> & { readonly id: string };

type Quoting = Pick<Evidence, 'source'>;

function renamedRecords(member: Network, idOf: FlatId, language: string): Renamed {
  const flat = (id: string) => idOf(member.id, id);
  const quotes = <Of extends Quoting>(list: readonly Of[]) =>
    list.map((one) => ({ ...one, source: flat(one.source) }));
  const stated = <Of extends { evidence: Evidence[] }>(list: readonly Of[]) =>
    list.map((one) => ({ ...one, evidence: quotes(one.evidence) }));
  return {
    id: member.id,
    sources: member.sources.map((one): Source => {
      const isOther = one.language === undefined && member.language !== language;
      return { ...one, id: flat(one.id), ...(isOther && { language: member.language }) };
    }),
    organizations: member.organizations.map(
      (one): Organization => ({
        ...one,
        id: flat(one.id),
        ...(one.parent !== undefined && { parent: flat(one.parent) }),
        attributes: stated(one.attributes),
      }),
    ),
    relations: member.relations.map(
      (one): Relation => ({
        ...one,
        id: flat(one.id),
        source: flat(one.source),
        target: flat(one.target),
        hedges: quotes(one.hedges),
        ...(one.expandedFrom !== undefined && { expandedFrom: `${member.id}-${one.expandedFrom}` }),
        ...(one.attributes && { attributes: stated(one.attributes) }),
        evidence: quotes(one.evidence),
      }),
    ),
    blocs: member.blocs.map(
      (one): Bloc => ({
        ...one,
        id: flat(one.id),
        ...(one.claimedBy !== undefined && { claimedBy: flat(one.claimedBy) }),
        members: one.members.map((each) => ({ ...each, organization: flat(each.organization) })),
        ...(one.hedges && { hedges: quotes(one.hedges) }),
        evidence: quotes(one.evidence),
      }),
    ),
    coverage: quotes(member.coverage ?? []).map((one) => ({ ...one, id: flat(one.id) })),
  };
}

type Several<Of> = readonly [Of, ...Of[]];

/** Records of the members that are called the same in the joined network, by the first of each. */
function oneById<Of extends { readonly id: string }>(records: readonly Of[]): Several<Of>[] {
  return [...groupedBy(records, ({ id }) => id).values()];
}

/**
 * As most of the members call it, and of the kind that most give that do not only say “other”; of what is equally
 * frequent the first. What others call it are spellings of it, or its names in other languages.
 */
function oneOrganization(parts: Several<Organization>): Organization {
  const namesakes = mostOf(parts, ({ name }) => name);
  const ofKind = mostOf(
    parts.filter((one) => one.kind !== 'other'),
    ({ kind }) => kind,
  );
  const [first, ...others] = [...new Set([...namesakes, ...parts])] as [
    Organization,
    ...Organization[],
  ];
  if (others.length === 0) return first;
  const spelled = others.flatMap(({ name, aliases }) => [name, ...aliases]);
  const aliases = new Set([...first.aliases, ...spelled.filter((one) => one !== first.name)]);
  const names = Object.assign({}, ...others.map(namesBeside(first)).reverse(), first.names);
  return {
    ...first,
    ...(Object.keys(names).length > 0 && { names }),
    kind: (ofKind[0] ?? first).kind,
    aliases: [...aliases],
    attributes: parts.flatMap(({ attributes }) => attributes),
  };
}

/** The records that have most in common; none of none. */
function mostOf<Of>(records: readonly Of[], keyOf: (record: Of) => string): readonly Of[] {
  const groups = [...groupedBy(records, keyOf).values()];
  return groups.reduce<readonly Of[]>((most, one) => (one.length > most.length ? one : most), []);
}

/** The names of an organization by language, whole where another name than its own is displayed. */
function namesBeside({ name: displayed }: Organization) {
  return ({ name, names = {} }: Organization): Organization['names'] => {
    if (name === displayed) return names;
    const whole = Object.entries(names).map(([language, one]) => [language, { name, ...one }]);
    return Object.fromEntries(whole);
  };
}

/** The parent that the first member says, passed over where parents of several members would go round. */
function withParents(
  organizations: readonly Organization[],
  members: readonly Renamed[],
): Organization[] {
  const parents = new Map<string, string>();
  const isBelow = (id: string, other: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at))
      if (at === other) return true;
    return false;
  };
  for (const { id, parent } of members.flatMap((one) => one.organizations))
    if (parent !== undefined && !parents.has(id) && !isBelow(parent, id)) parents.set(id, parent);
  return organizations.map(({ parent: _, ...one }) => {
    const parent = parents.get(one.id);
    return parent === undefined ? one : { ...one, parent };
  });
}

/** A dispute of one quote counts it among those of all members. */
function flatDisputes(members: readonly Network[], idOf: FlatId): Dispute[] {
  const counts = new Map<string, number>();
  return members.flatMap(({ id: network, relations, disputes }) => {
    const before = new Map<string, number>();
    for (const { id, evidence } of relations) {
      const flat = idOf(network, id);
      const count = counts.get(flat) ?? 0;
      before.set(id, count);
      counts.set(flat, count + evidence.length);
    }
    return disputes.map((one) => ({
      ...one,
      id: idOf(network, one.id),
      about: idOf(network, one.about),
      ...(one.evidence !== undefined && {
        evidence: one.evidence + (before.get(one.about) as number),
      }),
      source: idOf(network, one.source),
    }));
  });
}
