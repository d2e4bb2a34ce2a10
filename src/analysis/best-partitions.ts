/** What all best partitions have in common: who is always together, who always apart, who either. */
import type { ComponentSearch } from './component-search.ts';
import type { Budget, CoverSolver } from './cover-solver.ts';
import { joinedSets } from './group-rule.ts';
import { type PairRelation, pairRelations } from './pair-relations.ts';
import { connectedParts } from './partition.ts';
import type { Pieces } from './pieces.ts';
import { numbered, type SignedGraph } from './signed-graph.ts';

export interface InCommon {
  /**
   * Ids of organizations that every best partition has in one group, an organization with no such
   * company as a set of its own; in the order of the graph.
   */
  readonly sets: readonly (readonly string[])[];
  /** Pairs of places in `sets`, of one connected part each: in no best partition in one group. */
  readonly apart: readonly SetPair[];
  /** In one group in some best partitions and not in others. */
  readonly either: readonly SetPair[];
  /** The time ended before it was known. */
  readonly unknown: readonly SetPair[];
  /** How many organizations were left out: their connected part is too large to compare its pairs. */
  readonly omitted: number;
}

/** Whether no other partition is as good, as far as every pair was compared. */
export function isOnlyBest({ either, unknown, omitted }: InCommon): boolean {
  return either.length + unknown.length + omitted === 0;
}

export type SetPair = readonly [number, number];

/** Organizations of a connected part in which each pair is asked for. */
const MOST_COMPARED = 200;

/**
 * Best partitions are many more often than one (N. Arınık, R. Figueiredo, V. Labatut, “Multiplicity and
 * diversity: analysing the optimal solution space of the correlation clustering problem on complete
 * signed graphs”, Journal of Complex Networks 8(6), 2020), and what only some of them say is no finding.
 * @param most groups, for which the best is proved
 */
export function inCommon(
  graph: SignedGraph,
  pieces: Pieces,
  most: number,
  solver: CoverSolver,
  budget: Budget,
): InCommon {
  const parts = connectedParts(numbered(graph));
  const compared = parts.filter((nodes) => nodes.length <= MOST_COMPARED);
  const wanted = new Set(compared.flat());
  const relation = relationsOf(pieces, wanted, most, solver, budget);
  const together = joinedSets(graph.nodes.length);
  for (const nodes of compared)
    for (const [i, b] of nodes.entries())
      for (const a of nodes.slice(0, i)) if (relation(a, b) === 'together') together.join(a, b);
  const members = new Map<number, number[]>();
  for (const node of [...wanted].sort((a, b) => a - b)) {
    const root = together.root(node);
    members.set(root, [...(members.get(root) ?? []), node]);
  }
  const roots = [...members.keys()];
  const place = new Map(roots.map((root, i) => [root, i]));
  const pairs = (kind: PairRelation): SetPair[] =>
    compared.flatMap((nodes) => {
      const own = [...new Set(nodes.map((node) => together.root(node)))];
      return own.flatMap((b, i) =>
        own
          .slice(0, i)
          .flatMap((a): SetPair[] =>
            relation(a, b) === kind ? [[place.get(a) as number, place.get(b) as number]] : [],
          ),
      );
    });
  return {
    sets: [...members.values()].map((nodes) => nodes.map((node) => graph.nodes[node] ?? '')),
    apart: pairs('apart'),
    either: pairs('either'),
    unknown: pairs('unknown'),
    omitted: graph.nodes.length - wanted.size,
  };
}

/**
 * The relation of two nodes of a connected part. Across components it follows from those within: the
 * groups of one can be numbered anew without a word of the others.
 */
function relationsOf(
  { order, parts, components, turns }: Pieces,
  wanted: ReadonlySet<number>,
  most: number,
  solver: CoverSolver,
  budget: Budget,
): (a: number, b: number) => PairRelation {
  const rows: Map<number, PairRelation>[] = Array.from({ length: order }, () => new Map());
  const set = (a: number, b: number, relation: PairRelation) => {
    rows[a]?.set(b, relation);
    rows[b]?.set(a, relation);
  };
  for (const { component, from } of turns) {
    if (!wanted.has(from)) continue;
    const nodes = parts[component]?.places ?? [];
    const own = pairRelations(components[component] as ComponentSearch, most, solver, budget);
    const before = [...(rows[from] ?? [])];
    const origin = nodes.indexOf(from);
    for (const [i, node] of nodes.entries()) {
      for (const [j, other] of nodes.slice(0, i).entries()) set(node, other, own(i, j));
      for (const [other, relation] of before)
        set(node, other, joined(relation, own(origin, i), most));
    }
  }
  return (a, b) => rows[a]?.get(b) ?? 'unknown';
}

/** The relation of the ends of two steps that are independent of each other. */
export function joined(one: PairRelation, other: PairRelation, most: number): PairRelation {
  if (one === 'together') return other;
  if (other === 'together') return one;
  if (one === 'either' || other === 'either') return 'either';
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  // Both apart from one in the middle: in two groups they are together, in more they need not be.
  return most === 2 ? 'together' : 'either';
}
