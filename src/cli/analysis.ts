/** All that is computed about one network, as plain data. */
import { budgetOf, type CoverSolver } from '../analysis/cover-solver.ts';
import { type Camps, finished, lineIndex } from '../analysis/frustration.ts';
import {
  agreement,
  bestBalance,
  connectedByAlliance,
  type Grouping,
  mutuallyAllied,
} from '../analysis/groupings.ts';
import { measure, type NetworkMeasures } from '../analysis/measures.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from '../analysis/signed-graph.ts';
import { signedTriangles, type Triangles } from '../analysis/triangles.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';

export interface Analysis {
  readonly network: string;
  readonly title: string;
  readonly options: SignedOptions;
  readonly signed: SignedGraph;
  readonly triangles: Triangles;
  /** The frustration index is that of two groups; each with the bounds that are proved. */
  readonly clusterability: readonly { readonly groups: number; readonly camps: Camps }[];
  readonly groupings: readonly Grouping[];
  readonly agreement: readonly ReturnType<typeof agreement>[];
  readonly measures: NetworkMeasures;
}

/** Most groups of the line index of clusterability. */
const MOST_GROUPS = 5;

/**
 * @param seconds for the exact searches, one after the other; each gets what its predecessors left,
 * in equal shares
 */
export function analyze(
  network: Network,
  options: SignedOptions,
  solver: CoverSolver,
  seconds: number,
): Analysis {
  const signed = signedGraph(network, options);
  const total = budgetOf(seconds);
  const clusterability: { groups: number; camps: Camps }[] = [];
  for (let groups = 2; groups <= MOST_GROUPS; groups += 1) {
    const share = budgetOf(total.left() / (MOST_GROUPS - groups + 1));
    const known = clusterability.at(-1)?.camps;
    const camps = finished(lineIndex(signed, groups, solver, share, known));
    clusterability.push({ groups, camps });
  }
  const [two] = clusterability;
  const groupings = [
    connectedByAlliance(signed),
    mutuallyAllied(signed),
    ...(two ? [bestBalance(two.camps)] : []),
  ];
  return {
    network: network.id,
    title: network.title,
    options,
    signed,
    triangles: signedTriangles(signed),
    clusterability,
    groupings,
    agreement: network.blocs.flatMap((bloc) => groupings.map((one) => agreement(one, bloc))),
    measures: measure(network, { types: RELATION_TYPE_IDS, statedOnly: options.statedOnly }),
  };
}
