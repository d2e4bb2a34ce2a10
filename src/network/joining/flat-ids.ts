/** What each record of the members is called in the joined network, and which of them are one there. */
import { inOrder } from '../in-order.ts';
import type { Network, Relation, Same, Source } from '../records.ts';
import { relationType } from '../relation-types.ts';
import { classesOf, type Origin, originKey } from './same.ts';
import { unitClusters } from './units.ts';

/** The id in the joined network of a record of a member. */
export type FlatId = (network: string, id: string) => string;

/**
 * The first of the records that are one gives its id; where it is another's already, with the member's id in front.
 * @param members sorted by id
 */
export function flatIds(members: readonly Network[], same: readonly Same[]): FlatId {
  const firsts = firstOfEach(members, same);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const member of members)
    for (const { id } of flatRecordsOf(member)) {
      const key = originKey({ network: member.id, id });
      const first = firsts.get(key) ?? key;
      let own = ids.get(first) ?? id;
      while (!ids.has(first) && taken.has(own)) own = `${member.id}-${own}`;
      taken.add(own);
      ids.set(key, own);
    }
  return (network, id) => {
    const found = ids.get(originKey({ network, id }));
    if (found === undefined) throw new Error(`a checked member has no record ${id}`);
    return found;
  };
}

/** The records of a member that the joined network has too, in the order in which they get their ids. */
export function flatRecordsOf(member: Network): readonly { readonly id: string }[] {
  const { sources, organizations, relations, blocs, disputes, coverage = [] } = member;
  return [sources, organizations, relations, blocs, disputes, coverage].flat();
}

/** Of each record that is one with an earlier one the first of them; by their keys. */
function firstOfEach(
  members: readonly Network[],
  same: readonly Same[],
): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const group = (origins: readonly Origin[]) => {
    const [first, ...others] = origins.map(originKey);
    if (first !== undefined) for (const other of others) firsts.set(other, first);
  };
  const groupBy = <Of extends { readonly id: string }>(
    recordsOf: (member: Network) => readonly Of[],
    keyOf: (record: Of, network: string) => string,
  ) => {
    const known = new Map<string, string>();
    for (const member of members)
      for (const record of recordsOf(member)) {
        const own = originKey({ network: member.id, id: record.id });
        const key = keyOf(record, member.id);
        const first = known.get(key);
        if (first === undefined) known.set(key, own);
        else firsts.set(own, first);
      }
  };
  const first = (network: string, id: string) => {
    const key = originKey({ network, id });
    return firsts.get(key) ?? key;
  };
  for (const one of classesOf(members, same)) group(one);
  groupBy(({ sources }) => sources, textOf);
  groupBy(
    ({ relations }) => relations,
    ({ type, typeName, source, target }, network) =>
      tieOf(type, typeName, first(network, source), first(network, target)),
  );
  for (const one of unitClusters(members, first)) group(one);
  return firsts;
}

/** Sources of one key are one: the same text, or else the very same record. */
function textOf(source: Source): string {
  return source.custom?.text?.sha256 ?? JSON.stringify(sorted(source));
}

/** Relations of one key are one. */
function tieOf(
  type: Relation['type'],
  typeName: string | undefined,
  source: string,
  target: string,
): string {
  const ends = [source, target];
  return JSON.stringify([type, typeName, relationType(type).directed ? ends : ends.sort()]);
}

/** With the fields of all objects in alphabetical order, so that equal values are written alike. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => inOrder(a, b));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
