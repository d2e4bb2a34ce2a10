/** Two organizations that are one, and one that is two. */
import { newId } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network, Organization, Relation } from '../../network/records.ts';
import { isOf, relationsOf } from '../../network/relations-of.ts';
import { type Made, made } from './made.ts';
import { change, patched, put, recordIn } from './record-lists.ts';
import { redirect } from './references.ts';
import { without } from './removing.ts';
import { retie } from './ties.ts';
import { onceEach, union } from './unions.ts';

interface Merge {
  /** The organization that stays, with its name, kind and id. */
  readonly into: string;
  readonly from: string;
}

/**
 * Makes one organization of two: the names of the one are spellings of the other, which gets its statements,
 * relations, parts and memberships. Relations of one pair and type become one with the quotes of both;
 * relations between the two are gone.
 */
export function merge(network: Network, { into, from }: Merge): Outcome<Made> {
  const [stays, goes] = [into, from].map((id) => recordIn(network, 'organizations', id));
  if (!stays || !goes || into === from) return made(network, network, stays ? from : into);
  const between = network.relations.filter((one) => isOf(one, into) && isOf(one, from));
  const apart = without(network, new Set(between.map(({ id }) => id)));
  const one = put(apart, 'organizations', merged(stays, goes));
  const tied = moveRelations(one, relationsOf(one, from), from, into);
  const named = redirect(withNewMember(tied, from, into), from, into);
  const step = { code: 'merged', params: { record: into, other: from } } as const;
  return made(network, withoutRest(named, from, into), into, step);
}

interface Split {
  readonly id: string;
  readonly name: string;
  readonly kind: Organization['kind'];
  /** What goes to the new organization: spellings, ids of relations and of blocs, places of statements from 0. */
  readonly aliases: readonly string[];
  readonly relations: readonly string[];
  readonly blocs: readonly string[];
  readonly attributes: readonly number[];
}

/** Makes two organizations of one. The id of the outcome is that of the new one. */
export function split(network: Network, what: Split): Outcome<Made> {
  const whole = recordIn(network, 'organizations', what.id);
  if (!whole) return made(network, network, what.id);
  const id = newId(network, what.name, 'organization');
  const goes = (alias: string) => what.aliases.includes(alias);
  const isMoved = (_: unknown, at: number) => what.attributes.includes(at);
  const rest = change(network, 'organizations', whole.id, {
    aliases: whole.aliases.filter((alias) => !goes(alias)),
    attributes: whole.attributes.filter((one, at) => !isMoved(one, at)),
  });
  const both = put(rest, 'organizations', {
    id,
    name: what.name,
    kind: what.kind,
    aliases: whole.aliases.filter(goes),
    attributes: whole.attributes.filter(isMoved),
  });
  const mine = relationsOf(both, whole.id).filter((one) => what.relations.includes(one.id));
  const tied = moveRelations(both, mine, whole.id, id);
  const step = { code: 'split', params: { record: id, other: whole.id } } as const;
  return made(network, withNewMember(tied, whole.id, id, what.blocs), id, step);
}

function merged(stays: Organization, goes: Organization): Organization {
  const { name, aliases, parent } = stays;
  const spellings = [goes.name, ...goes.aliases].filter((alias) => alias !== name);
  const above = parent === undefined || parent === goes.id ? goes.parent : parent;
  const attributes = union(stays.attributes, goes.attributes);
  return patched(stays, {
    aliases: onceEach([...aliases, ...spellings]),
    parent: above === stays.id ? undefined : above,
    attributes,
  });
}

/** Ties relations of one organization to another. */
function moveRelations(
  network: Network,
  relations: readonly Relation[],
  from: string,
  to: string,
): Network {
  return relations.reduce((now, relation) => {
    const { source, target } = relation;
    const ends = { source: source === from ? to : source, target: target === from ? to : target };
    return retie(change(now, 'relations', relation.id, ends), relation).network;
  }, network);
}

/** A member of blocs in the place of another; of these blocs where they are named. A member is none twice. */
function withNewMember(
  network: Network,
  from: string,
  to: string,
  only?: readonly string[],
): Network {
  const blocs = network.blocs.map((bloc) => {
    const { members } = bloc;
    const isMember = (id: string) => members.some(({ organization }) => organization === id);
    if (!isMember(from) || (only && !only.includes(bloc.id))) return bloc;
    const left = isMember(to)
      ? members.filter(({ organization }) => organization !== from)
      : members;
    const swapped = left.map((one) =>
      one.organization === from ? { ...one, organization: to } : one,
    );
    return { ...bloc, members: swapped };
  });
  return { ...network, blocs };
}

/** What else spoke of an organization speaks of the other; its place on the picture is gone. */
function withoutRest(network: Network, from: string, to: string): Network {
  const parted = network.organizations.map((one) =>
    patched(one, { parent: one.parent === from ? to : one.parent }),
  );
  const matches = network.matches?.map((match) =>
    patched(match, { organization: match.organization === from ? to : match.organization }),
  );
  const readings = network.readings && withPairs(network.readings, from, to);
  const told = network.naming?.told?.map((one) =>
    patched(one, { organization: one.organization === from ? to : one.organization }),
  );
  const next = {
    ...network,
    organizations: parted,
    ...(matches && { matches: onceEach(matches) }),
    ...(readings && { readings }),
    ...(told && { naming: { ...network.naming, told } }),
  };
  return without(next, new Set([from]));
}

/** What two readings differed in about the one is about the other; about the two as a pair it is nothing. */
function withPairs(readings: NonNullable<Network['readings']>, from: string, to: string) {
  const isPair = (pair: readonly string[] = []) => pair.includes(from) && pair.includes(to);
  const settled = readings.settled
    .filter(({ pair }) => !isPair(pair))
    .map((one) => {
      if (!one.pair?.includes(from)) return one;
      const [first, second] = one.pair;
      const other = first === from ? second : first;
      const pair: [string, string] = other < to ? [other, to] : [to, other];
      return { ...one, pair };
    });
  return { ...readings, settled };
}
