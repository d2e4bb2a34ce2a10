/** On which words a computed group rests, and whether they are those that claim the author's bloc. */
import type { Bloc } from '../network/records.ts';
import type { Agreement } from './groupings.ts';
import type { SignedGraph } from './signed-graph.ts';
import { type Statement, statementsBehind } from './statements.ts';

/** What stands behind the group that comes nearest to a bloc. */
export interface Grounds {
  /** Ids of the relations that make the group. */
  readonly relations: readonly string[];
  /** The statements on which these rest. */
  readonly statements: readonly Statement[];
  /** Those of the statements that also claim the bloc: where these are all, to agree is circular. */
  readonly ofBloc: readonly Statement[];
}

/**
 * The alliances inside the group; of a group found by balance also what its members have against others,
 * for that alone can bring them together.
 */
export function groundsOf(
  { method, nearest }: Pick<Agreement, 'method' | 'nearest'>,
  bloc: Pick<Bloc, 'id'>,
  graph: Pick<SignedGraph, 'ties'>,
  statements: readonly Statement[],
): Grounds {
  const members = new Set(nearest);
  const relations = graph.ties.flatMap(({ a, b, sign, relations: ids }) => {
    const inside = [a, b].filter((id) => members.has(id)).length;
    const makes = sign === 1 ? inside === 2 : method === 'balance' && inside === 1;
    return makes ? ids : [];
  });
  const behind = statementsBehind(statements, relations);
  const ofBloc = behind.filter(({ blocs }) => blocs.includes(bloc.id));
  return { relations, statements: behind, ofBloc };
}
