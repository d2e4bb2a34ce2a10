/** What the records say of a bloc's members. Alliance is not transitive: nothing is added to them. */
import type { Bloc, Network, Relation } from './records.ts';

/** The coded relations of every type between members, in the order of the records. */
export function blocTies(network: Pick<Network, 'relations'>, bloc: Bloc): Relation[] {
  return tiesWith(network, bloc, 2);
}

/** The coded relations of every type between a member and somebody who is none, in the order of the records. */
export function tiesToOutsiders(network: Pick<Network, 'relations'>, bloc: Bloc): Relation[] {
  return tiesWith(network, bloc, 1);
}

/** The relations of whose ends so many are members. */
function tiesWith(
  { relations }: Pick<Network, 'relations'>,
  bloc: Bloc,
  wanted: 1 | 2,
): Relation[] {
  const members = new Set(bloc.members.map(({ organization }) => organization));
  return relations.filter(
    ({ source, target }) => Number(members.has(source)) + Number(members.has(target)) === wanted,
  );
}
