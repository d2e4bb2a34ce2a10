/** What the records say inside a bloc. Alliance is not transitive: nothing is added to them. */
import type { Bloc, Network, Relation } from './records.ts';
import { relationType } from './relation-types.ts';

/** The coded positive relations between members, in the order of the records. */
export function blocTies(network: Pick<Network, 'relations'>, bloc: Bloc): Relation[] {
  const members = new Set(bloc.members.map(({ organization }) => organization));
  return network.relations.filter(
    ({ type, source, target }) =>
      relationType(type).sign === 1 && members.has(source) && members.has(target),
  );
}
