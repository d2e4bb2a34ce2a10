/** Structural balance of a whole network: how few ties stand against a partition into groups. */
import { type InCommon, inCommon } from './best-partitions.ts';
import type { Bounds } from './component-search.ts';
import { type Budget, type CoverSolver, shareOf } from './cover-solver.ts';
import { type Partition, partitionOf } from './partition.ts';
import { gluedGroups, type Pieces, piecesOf } from './pieces.ts';
import { type SignedGraph, weightUnit } from './signed-graph.ts';
import { rounded } from './tie-weights.ts';

/**
 * What is known of the partitions into at most so many groups: the least sum of weights of frustrated
 * ties lies between the bounds.
 */
export interface LineIndex extends Bounds {
  readonly most: number;
  /** The best that is known, which frustrates `upper`. */
  readonly partition: Partition;
  /** What all best partitions have in common; `null` until the best are proved and compared. */
  readonly inCommon: InCommon | null;
}

/** True where no partition does better. */
export function isProved({ lower, upper }: Bounds): boolean {
  return lower === upper;
}

/** The weights of all ties together: how many they are where each counts as one. */
export function totalWeight({ ties }: Pick<SignedGraph, 'ties'>): number {
  return rounded(ties.reduce((sum, { weight }) => sum + weight, 0));
}

/**
 * A frustration index as a share of what it can be: 1 in balance, and never below 0, since some
 * partition in two frustrates at most half of all ties (S. Aref, M. C. Wilson, “Measuring partial balance
 * in signed networks”, Journal of Complex Networks 6(4), 2018).
 */
export function normalised(index: number, graph: Pick<SignedGraph, 'ties'>): number {
  const total = totalWeight(graph);
  return total === 0 ? 1 : 1 - (2 * index) / total;
}

const NUMBERS_OF_GROUPS: readonly number[] = [2, 3, 4, 5];

/**
 * The line index of clusterability for each number of groups: the fewest ties that a partition into at
 * most so many leaves frustrated (P. Doreian, A. Mrvar, “A partitioning approach to structural
 * balance”, Social Networks 18(2), 1996, with equal weight on both kinds of inconsistency; they ask for
 * exactly so many groups, here fewer will do, so that the index never grows with their number). That of
 * two groups is the frustration index (R. P. Abelson, M. J. Rosenberg, “Symbolic psycho-logic”,
 * Behavioral Science 3, 1958; F. Harary, “On the measurement of structural balance”, Behavioral
 * Science 4, 1959).
 *
 * Yields what is known of all whenever that is more. The first number has all time that it needs, the
 * others share what it leaves; where the budget ends first, an index is an interval.
 * @param numbers ascending
 */
export function* lineIndices(
  graph: SignedGraph,
  solver: CoverSolver,
  budget: Budget,
  numbers: readonly number[] = NUMBERS_OF_GROUPS,
): Generator<readonly LineIndex[], readonly LineIndex[]> {
  const pieces = piecesOf(graph, numbers);
  const { components } = pieces;
  const unit = weightUnit(graph);
  let known: readonly LineIndex[] = [];
  const news = () => {
    const now = numbers.map((most, i) => indexOf(graph, unit, pieces, most, known[i]));
    const isNews = now.some((one, i) => one !== known[i]);
    known = now;
    return isNews;
  };
  for (const one of components) for (const most of numbers) one.draft(most);
  if (news()) yield known;
  for (const most of numbers) {
    for (const one of components) one.enumerate(most);
    for (const one of components) for (const _ of one.approach(most)) if (news()) yield known;
    if (news()) yield known;
  }
  const isOpen = (most: number) => components.some((one) => !isProved(one.known(most)));
  // Twice: what the last ones leave goes to those before.
  for (const round of [numbers, numbers])
    for (const [i, most] of round.entries()) {
      const others = round.slice(i + 1).filter(isOpen).length;
      const share = i === 0 ? budget : shareOf(budget, 1 + others);
      for (const one of components.filter((one) => !isProved(one.known(most)))) {
        for (const _ of one.search(most, solver, share)) if (news()) yield known;
        if (news()) yield known;
      }
    }
  for (const [i, index] of known.entries()) {
    if (!isProved(index)) continue;
    const found = inCommon(graph, pieces, index.most, solver, budget);
    known = known.with(i, { ...index, inCommon: found });
    yield known;
  }
  return known;
}

/** What is known by now; the same value where that is what was known before. */
function indexOf(
  graph: SignedGraph,
  unit: number,
  pieces: Pieces,
  most: number,
  known: LineIndex | undefined,
): LineIndex {
  const sum = (bound: keyof Bounds) =>
    rounded(unit * pieces.components.reduce((total, one) => total + one.known(most)[bound], 0));
  const [lower, upper] = [sum('lower'), sum('upper')];
  if (known?.upper === upper) return known.lower === lower ? known : { ...known, lower };
  return {
    most,
    lower,
    upper,
    inCommon: null,
    partition: partitionOf(graph, gluedGroups(pieces, most)),
  };
}
