/** Relations as the format has them: ends in order, one for a pair and a type, an id that says both. */
import { idOfTie, newId } from '../../network/ids.ts';
import type { Network, Relation } from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import type { Made } from './made.ts';
import { change, put, recordIn } from './record-lists.ts';
import { redirect } from './references.ts';
import { isSameQuote, union, unionOfQuotes } from './unions.ts';

export type NewRelation = Omit<Relation, 'id'>;

/** A relation with its ends in order; a type of the codebook has no name besides. */
export function inOrder<Of extends NewRelation>(relation: Of): Of {
  const { type, source, target, typeName, ...rest } = relation;
  const { directed, coded } = relationType(type);
  const isTurned = !directed && source > target;
  return {
    ...rest,
    type,
    ...(!coded && typeName !== undefined && { typeName }),
    source: isTurned ? target : source,
    target: isTurned ? source : target,
  } as Of;
}

/** The relation of the same two organizations that is of the same type; `except` is the id of another one. */
export function sameTie(
  { relations }: Network,
  relation: NewRelation,
  except: string | null = null,
): Relation | undefined {
  return relations.find((other) => other.id !== except && tieOf(other) === tieOf(relation));
}

function tieOf({ type, typeName = '', source, target }: NewRelation): string {
  return [type, typeName, source, target].join('\n');
}

/** What two relations of one pair and type say together; where both say something else, the first is right. */
export function join(first: Relation, second: NewRelation): Relation {
  const attributes = union(first.attributes, second.attributes);
  return {
    ...second,
    ...first,
    basis: [first, second].some(({ basis }) => basis === 'stated') ? 'stated' : 'implied',
    hedges: union(first.hedges, second.hedges),
    ...(first.note && second.note && { note: union([first.note], [second.note]).join('\n') }),
    ...(attributes.length > 0 && { attributes }),
    evidence: unionOfQuotes(first.evidence, second.evidence),
  };
}

/**
 * Brings a relation whose type or ends were changed into the form of the format. One that is now what another
 * is already is taken up by that; an id that said type and ends says the new ones.
 * @param before the relation as it was
 */
export function retie(network: Network, before: Relation): Omit<Made, 'step'> {
  const { id } = before;
  const relation = recordIn(network, 'relations', id);
  if (!relation) return { network, id };
  const ordered = inOrder(relation);
  if (tieOf(ordered) === tieOf(before))
    return { network: change(network, 'relations', id, ordered), id };
  const without = { ...network, relations: network.relations.filter((one) => one !== relation) };
  const same = sameTie(without, ordered);
  if (same) {
    const joined = join(same, ordered);
    const places = relation.evidence.map((quote) =>
      joined.evidence.findIndex((one) => isSameQuote(one, quote)),
    );
    const next = change(without, 'relations', same.id, joined);
    return { network: redirect(next, id, same.id, places), id: same.id };
  }
  if (!isConventional(before)) return { network: change(network, 'relations', id, ordered), id };
  const renamed = newId(without, idOfTie(ordered), 'relation');
  const next = put(without, 'relations', { ...ordered, id: renamed });
  return { network: redirect(next, id, renamed), id: renamed };
}

/** Whether an id says type and ends, with a number where another had it first. */
function isConventional({ id, ...tie }: Relation): boolean {
  const name = idOfTie(tie);
  return id === name || (id.startsWith(`${name}-`) && /^\d+$/.test(id.slice(name.length + 1)));
}
