/** All that is computed about one network, as plain data. */
import { budgetOf, type CoverSolver } from '../analysis/cover-solver.ts';
import { finished } from '../analysis/finished.ts';
import { type LineIndex, lineIndices } from '../analysis/frustration.ts';
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
  /** Of two groups, the frustration index, to five. */
  readonly clusterability: readonly LineIndex[];
  readonly groupings: readonly Grouping[];
  readonly agreement: readonly ReturnType<typeof agreement>[];
  readonly measures: NetworkMeasures;
}

/** @param seconds for the exact searches together */
export function analyze(
  network: Network,
  options: SignedOptions,
  solver: CoverSolver,
  seconds: number,
): Analysis {
  const signed = signedGraph(network, options);
  const clusterability = finished(lineIndices(signed, solver, budgetOf(seconds)));
  const [two] = clusterability;
  const groupings = [
    connectedByAlliance(signed),
    mutuallyAllied(signed),
    ...(two ? [bestBalance(signed, two.partition)] : []),
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
