/** Relations of the same pair and type, made one. */
import type { Evidence, Relation } from '../records.ts';
import { relationType } from '../relation-types.ts';

/** A relation of a member, with the ids of the joined network in all that it refers to. */
export interface RelationPart {
  readonly network: string;
  readonly relation: Relation;
}

const LEVELS: readonly Relation['confidence']['level'][] = ['high', 'medium', 'low'];

/**
 * Stated if one says so, with the highest confidence; strength, place and note where all that have one say the same,
 * the time where it is that of all. What each member says stays with its evidence (`judged`, `when`).
 * @param parts in the order of the members
 */
export function oneRelation(
  id: string,
  parts: readonly [RelationPart, ...RelationPart[]],
): Relation {
  const [{ relation: first }] = parts;
  if (parts.length === 1) return { ...first, id, ...orderedEnds(first) };
  const relations = parts.map(({ relation }) => relation);
  const {
    strength: _,
    expandedFrom,
    when,
    where: __,
    note: ___,
    attributes: ____,
    ...bare
  } = first;
  const isOfOneTime = relations.every((one) => one.when === when);
  const attributes = relations.flatMap((one) => one.attributes ?? []);
  const strength = saidAlike(relations, (one) => one.strength);
  const where = saidAlike(relations, (one) => one.where);
  const note = saidAlike(relations, (one) => one.note);
  return {
    ...bare,
    id,
    ...orderedEnds(first),
    basis: relations.some(({ basis }) => basis === 'stated') ? 'stated' : 'implied',
    ...(strength !== undefined && { strength }),
    confidence: surest(relations),
    hedges: relations.flatMap(({ hedges }) => hedges),
    ...(relations.every((one) => one.expandedFrom !== undefined) && { expandedFrom }),
    ...(isOfOneTime && when !== undefined && { when }),
    ...(where !== undefined && { where }),
    ...(note !== undefined && { note }),
    ...(attributes.length > 0 && { attributes }),
    evidence: parts.flatMap((part) => judgedEvidence(part, isOfOneTime)),
  };
}

/** The ends, in alphabetical order where the relation has no direction. */
function orderedEnds({ type, source, target }: Relation): Pick<Relation, 'source' | 'target'> {
  if (relationType(type).directed) return { source, target };
  const [first = source, second = target] = [source, target].sort();
  return { source: first, target: second };
}

function judgedEvidence({ network, relation }: RelationPart, isOfOneTime: boolean): Evidence[] {
  const { basis, confidence, strength, note, when } = relation;
  const judged = {
    network,
    basis,
    confidence,
    ...(strength !== undefined && { strength }),
    ...(note !== undefined && { note }),
  };
  return relation.evidence.map((one) => ({
    ...one,
    ...(!isOfOneTime && one.when === undefined && when !== undefined && { when }),
    judged,
  }));
}

/** The highest confidence, with the reason of the first that has it. */
function surest(relations: readonly Relation[]): Relation['confidence'] {
  const place = ({ level }: Relation['confidence']) => LEVELS.indexOf(level);
  return relations
    .map(({ confidence }) => confidence)
    .reduce((best, one) => (place(one) < place(best) ? one : best));
}

/** What all say that say anything; `undefined` where two say otherwise. */
function saidAlike(
  relations: readonly Relation[],
  sayingOf: (relation: Relation) => string | undefined,
): string | undefined {
  const values = new Set(relations.map(sayingOf).filter((value) => value !== undefined));
  return values.size === 1 ? [...values][0] : undefined;
}
