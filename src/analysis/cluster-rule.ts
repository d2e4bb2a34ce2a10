/** Three or more groups: the circles and the crowds of foes that clustering forbids. */
import { type PathFinder, pathFinder } from './cheapest-path.ts';
import { coloring, criticalNodes, OutOfTime } from './coloring.ts';
import type { Budget } from './cover-solver.ts';
import { type GroupRule, type Groups, joinedSets, UNCOVERED } from './group-rule.ts';
import { type NumberedGraph, type Step, stepsOf, type Tie } from './signed-graph.ts';

/** Crowds found in one round: each is a row, and more rounds find more. */
const MOST_CROWDS = 40;

/**
 * Rules of a partition into at most so many groups, in which friends are together and foes apart.
 * Without a limit on groups it exists exactly where no circle has one negative tie (J. A. Davis,
 * “Clustering and structural balance in graphs”, Human Relations 20(2), 1967); with one, the
 * graph of foes between circles of friends must also be colourable in so many colours.
 */
export function clusterRule(graph: NumberedGraph, groups: number): GroupRule {
  const friends = stepsOf(graph).map((steps) => steps.filter(({ sign }) => sign === 1));
  const amongFriends = pathFinder(friends);
  const uncovered = (values: ArrayLike<number>, budget: Budget) =>
    circles(graph, amongFriends, values, budget);
  return {
    uncovered,
    settle: (values, budget) => {
      const rows = uncovered(values, budget);
      if (rows.length > 0) return { rows };
      // It may have found none for want of time.
      if (budget.left() === 0) return null;
      try {
        return coloured(graph, values, groups, budget);
      } catch (error) {
        if (error instanceof OutOfTime) return null;
        throw error;
      }
    },
    round: (values) => rounded(graph, values, groups),
  };
}

/** For each tie between foes the cheapest path of friends around it, where all of it is uncovered. */
function circles(
  graph: NumberedGraph,
  amongFriends: PathFinder,
  values: ArrayLike<number>,
  budget: Budget,
): number[][] {
  const rows: number[][] = [];
  for (const [tie, { a, b, sign }] of graph.ties.entries()) {
    if (sign === 1) continue;
    if (budget.left() === 0) break;
    const path = amongFriends(values, a, b, UNCOVERED - (values[tie] as number));
    if (path) rows.push([...path, tie]);
  }
  return rows;
}

/** Groups for whole values that leave no circle uncovered, or crowds of foes that need too many. */
function coloured(
  graph: NumberedGraph,
  values: ArrayLike<number>,
  most: number,
  budget: Budget,
): { groups: Groups } | { rows: number[][] } {
  const free = [...graph.ties.keys()].filter((tie) => values[tie] === 0);
  const circlesOfFriends = joinedSets(graph.order);
  const tree = free.filter((tie) => {
    const { a, b, sign } = graph.ties[tie] as Tie;
    return sign === 1 && circlesOfFriends.join(a, b);
  });
  const foes = new Map<string, { tie: number; a: number; b: number }>();
  for (const tie of free) {
    const { a, b, sign } = graph.ties[tie] as Tie;
    if (sign === 1) continue;
    const ends = [circlesOfFriends.root(a), circlesOfFriends.root(b)].sort() as [number, number];
    foes.set(ends.join(' '), { tie, a: ends[0], b: ends[1] });
  }
  const rows: number[][] = [];
  while (rows.length < MOST_CROWDS) {
    const next: Set<number>[] = Array.from({ length: graph.order }, () => new Set());
    for (const { a, b } of foes.values()) {
      next[a]?.add(b);
      next[b]?.add(a);
    }
    const colours = coloring(next, most, budget);
    if (colours && rows.length > 0) return { rows };
    if (colours) return { groups: next.map((_, i) => colours[circlesOfFriends.root(i)] as number) };
    const crowd = new Set(criticalNodes(next, most, budget));
    const between = [...foes].filter(([, { a, b }]) => crowd.has(a) && crowd.has(b));
    const ties = between.map(([, { tie }]) => tie);
    rows.push([...ties, ...needed(graph, tree, ties)]);
    // The next crowd is sought elsewhere.
    for (const [key] of between) foes.delete(key);
  }
  return { rows };
}

/** The ties of a forest of friends that join ends of the given ties: what is left without loose ends. */
function needed(
  graph: NumberedGraph,
  forest: readonly number[],
  ties: readonly number[],
): number[] {
  const tieOf = (tie: number) => graph.ties[tie] as Tie;
  const ends = new Set(ties.map(tieOf).flatMap(({ a, b }) => [a, b]));
  const steps = stepsOf({ order: graph.order, ties: forest.map(tieOf) });
  const degree = steps.map((around) => around.length);
  const cut = new Set<number>();
  const loose = [...degree.keys()].filter((node) => degree[node] === 1 && !ends.has(node));
  for (let node = loose.pop(); node !== undefined; node = loose.pop())
    for (const { to, tie } of steps[node] as Step[]) {
      if (cut.has(tie)) continue;
      cut.add(tie);
      degree[to] = (degree[to] as number) - 1;
      if (degree[to] === 1 && !ends.has(to)) loose.push(to);
    }
  return forest.filter((_, i) => !cut.has(i));
}

/** Joins friends whose tie is rather satisfied; then each set takes the group with the fewest foes. */
function rounded(graph: NumberedGraph, values: ArrayLike<number>, most: number): Groups {
  const sets = joinedSets(graph.order);
  for (const [tie, { a, b, sign }] of graph.ties.entries())
    if (sign === 1 && (values[tie] as number) < 0.5) sets.join(a, b);
  const roots = Array.from({ length: graph.order }, (_, node) => sets.root(node));
  const between = graph.ties.map((tie) => ({
    ...tie,
    a: roots[tie.a] as number,
    b: roots[tie.b] as number,
  }));
  const steps = stepsOf({ order: graph.order, ties: between });
  const group = new Map<number, number>();
  const mostTied = [...new Set(roots)]
    .map((root) => [root, steps[root] as Step[]] as const)
    .sort(([, one], [, other]) => other.length - one.length);
  for (const [root, around] of mostTied) {
    const gain = new Array<number>(most).fill(0);
    for (const { to, sign } of around) {
      const at = group.get(to);
      if (at !== undefined) gain[at] = (gain[at] as number) + sign;
    }
    group.set(root, gain.indexOf(Math.max(...gain)));
  }
  return roots.map((root) => group.get(root) as number);
}
