/** Structural balance of a whole network: how few ties stand against a partition into groups. */
import { biconnectedComponents, type Part, partOf } from './biconnected.ts';
import { type Bounds, type ComponentSearch, componentSearch } from './component-search.ts';
import { type Budget, type CoverSolver, shareOf } from './cover-solver.ts';
import type { Groups } from './group-rule.ts';
import { type Partition, partitionOf } from './partition.ts';
import { numbered, type SignedGraph, weightUnit } from './signed-graph.ts';
import { rounded } from './tie-weights.ts';

/**
 * What is known of the partitions into at most so many groups: the least sum of weights of frustrated
 * ties lies between the bounds.
 */
export interface LineIndex extends Bounds {
  readonly most: number;
  /** The best that is known, which frustrates `upper`. */
  readonly partition: Partition;
}

/** True where no partition does better. */
export function isProved({ lower, upper }: Bounds): boolean {
  return lower === upper;
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
  const search = networkSearch(graph, numbers);
  const { components } = search;
  let told: readonly LineIndex[] = [];
  const news = () => {
    const now = search.indices(told);
    const isNews = now.some((one, i) => one !== told[i]);
    told = now;
    return isNews;
  };
  for (const most of numbers) {
    for (const one of components) one.enumerate(most);
    for (const one of components) one.approach(most);
    if (news()) yield told;
  }
  const isOpen = (most: number) => components.some((one) => !isProved(one.known(most)));
  // Twice: what the last ones leave goes to those before.
  for (const round of [numbers, numbers])
    for (const [i, most] of round.entries()) {
      const others = round.slice(i + 1).filter(isOpen).length;
      const share = i === 0 ? budget : shareOf(budget, 1 + others);
      for (const one of components.filter((one) => !isProved(one.known(most)))) {
        for (const _ of one.bound(most, solver, share)) if (news()) yield told;
        const half = shareOf(share, 2);
        one.enumerate(most, () => half.left() > 0);
        for (const _ of one.prove(most, solver, share)) if (news()) yield told;
        if (news()) yield told;
      }
    }
  return told;
}

/**
 * One search for each biconnected component, the small ones first: circles, and what else forces a tie
 * to be frustrated, lie within one.
 */
function networkSearch(graph: SignedGraph, numbers: readonly number[]) {
  const ties = numbered(graph);
  const unit = weightUnit(graph);
  const parts = biconnectedComponents(ties)
    .map((one) => partOf(ties, one))
    .sort((one, other) => one.ties.length - other.ties.length);
  const components = parts.map((part) => componentSearch(part.graph, numbers));
  const sum = (most: number, bound: keyof Bounds) =>
    rounded(unit * components.reduce((total, one) => total + one.known(most)[bound], 0));
  return {
    components,
    /** What is known by now; the same values where that is what was told before. */
    indices: (before: readonly LineIndex[]): readonly LineIndex[] =>
      numbers.map((most, i) => {
        const [lower, upper] = [sum(most, 'lower'), sum(most, 'upper')];
        const told = before[i];
        if (told?.upper === upper) return told.lower === lower ? told : { ...told, lower };
        const groups = glued(ties.order, parts, components, most);
        return { most, lower, upper, partition: partitionOf(graph, groups) };
      }),
  };
}

/**
 * Groups of the whole from those of its components: these meet in single nodes, where the numbers of
 * the groups of one are exchanged to agree with the other. Components that do not meet are numbered
 * alike but say nothing about each other.
 */
function glued(
  order: number,
  parts: readonly Part[],
  components: readonly ComponentSearch[],
  most: number,
): Groups {
  const partsAt: number[][] = Array.from({ length: order }, () => []);
  for (const [part, { places }] of parts.entries())
    for (const node of places) partsAt[node]?.push(part);
  const groups = new Array<number>(order).fill(-1);
  const done = new Set<number>();
  for (let root = 0; root < order; root += 1) {
    if (groups[root] !== -1) continue;
    groups[root] = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const part of partsAt[node] ?? []) {
        if (done.has(part)) continue;
        done.add(part);
        const own = components[part]?.known(most).groups ?? [];
        const nodes = parts[part]?.places ?? [];
        const [is, wanted] = [own[nodes.indexOf(node)] ?? 0, groups[node] ?? 0];
        for (const [place, other] of nodes.entries()) {
          if (other === node) continue;
          const group = own[place] ?? 0;
          groups[other] = group === is ? wanted : group === wanted ? is : group;
          open.push(other);
        }
      }
  }
  return groups;
}

/** Runs a search to its end without looking at its steps. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
