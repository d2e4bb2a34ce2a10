/** Relations that, from one version of a network to another, have become another relation of the same two. */
import { pairOf } from '../network/claims.ts';
import type { Network, Relation } from '../network/records.ts';

/** What a relation says of its two organizations. */
export interface Tie extends Pick<Relation, 'type' | 'typeName'> {
  /** As a sentence. */
  readonly title: string;
}

export interface TieChange {
  /** The names of the two, in the later version. */
  readonly ends: readonly [string, string];
  readonly was: Tie;
  readonly is: Tie;
}

interface Counterparts {
  readonly from: Relation;
  readonly to: Relation;
}

/**
 * The relations of which type or direction is another one, by the ids that they had and have.
 * @param titlesBefore what the records of the earlier version are called, by their ids
 * @param titlesAfter and those of the later
 */
export function tieChanges(
  before: Network,
  after: Network,
  titlesBefore: ReadonlyMap<string, string>,
  titlesAfter: ReadonlyMap<string, string>,
): ReadonlyMap<string, Counterparts & { readonly tie: TieChange }> {
  const tie = ({ id, type, typeName }: Relation, titles: ReadonlyMap<string, string>): Tie => ({
    type,
    ...(typeName !== undefined && { typeName }),
    title: titles.get(id) ?? id,
  });
  const name = (id: string) => titlesAfter.get(id) ?? id;
  const changed = counterparts(before.relations, after.relations).filter(({ from, to }) =>
    (['type', 'typeName', 'source', 'target'] as const).some((field) => from[field] !== to[field]),
  );
  return new Map(
    changed.flatMap(({ from, to }) => {
      const ends = [name(from.source), name(from.target)] as const;
      const change = {
        from,
        to,
        tie: { ends, was: tie(from, titlesBefore), is: tie(to, titlesAfter) },
      };
      return [[from.id, change] as const, [to.id, change] as const];
    }),
  );
}

/** A relation and what became of it: by its id, or as the only one lost and the only one got of a pair. */
function counterparts(before: readonly Relation[], after: readonly Relation[]): Counterparts[] {
  const idsOf = (relations: readonly Relation[]) => new Set(relations.map(({ id }) => id));
  const [idsBefore, idsAfter] = [idsOf(before), idsOf(after)];
  const lost = onlyOnes(before.filter(({ id }) => !idsAfter.has(id)));
  const got = onlyOnes(after.filter(({ id }) => !idsBefore.has(id)));
  const byId = new Map(after.map((relation) => [relation.id, relation]));
  return before.flatMap((from): Counterparts[] => {
    const pair = pairOf(from);
    const kept = byId.get(from.id);
    if (kept) return pairOf(kept) === pair ? [{ from, to: kept }] : [];
    const to = lost.get(pair) && got.get(pair);
    return to ? [{ from, to }] : [];
  });
}

/** By pair; nothing where a pair has several. */
function onlyOnes(relations: readonly Relation[]): Map<string, Relation | null> {
  const found = new Map<string, Relation | null>();
  for (const relation of relations) {
    const pair = pairOf(relation);
    found.set(pair, found.has(pair) ? null : relation);
  }
  return found;
}
