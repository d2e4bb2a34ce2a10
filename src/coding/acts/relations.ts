/** Acts about relations. */
import { idOfTie, newId } from '../../network/ids.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network, Relation } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { type Made, made } from './made.ts';
import { change, type Fields, put, recordIn } from './record-lists.ts';
import { inOrder, join, type NewRelation, retie, sameTie } from './ties.ts';

/**
 * Adds a relation under the id that is its by convention, the ends of one without direction in order. Where
 * the two organizations have one of this type already, what the new one rests on is added to that.
 */
export function addRelation(network: Network, what: NewRelation): Outcome<Made> {
  const relation = inOrder(what);
  const same = sameTie(network, relation);
  const id = same?.id ?? newId(network, idOfTie(relation), 'relation');
  return made(
    network,
    put(network, 'relations', same ? join(same, relation) : { ...relation, id }),
    id,
    stepAbout(same ? 'quoted' : 'added', id),
  );
}

interface Edit {
  readonly id: string;
  readonly fields: Fields<Relation>;
}

/**
 * Changes fields of a relation. One that becomes what another is already is taken up by that; where the id
 * said type and ends, it says the new ones.
 */
export function editRelation(network: Network, { id, fields }: Edit): Outcome<Made> {
  const before = recordIn(network, 'relations', id);
  if (!before) return made(network, network, id);
  const retied = retie(change(network, 'relations', id, fields), before);
  return made(network, retied.network, retied.id);
}
