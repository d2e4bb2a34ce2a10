/** The search for the best partitions of one biconnected component, for several numbers of groups. */
import { annealed, type Effort } from './annealing.ts';
import { balanceRule } from './balance-rule.ts';
import { clusterRule } from './cluster-rule.ts';
import {
  type Budget,
  type CoverSolver,
  packedRows,
  type Row,
  roundedUp,
  shareOf,
} from './cover-solver.ts';
import { enumerated, MOST_ENUMERATED } from './enumeration.ts';
import { frustration, type GroupRule, type Groups, improved } from './group-rule.ts';
import type { NumberedGraph } from './signed-graph.ts';

/** What is proved: the least number lies between the two, both included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** A partition that costs `upper`, and what is proved of all. */
export interface Solution extends Bounds {
  readonly groups: Groups;
}

export interface ComponentSearch {
  readonly graph: NumberedGraph;
  /** What is known of the partitions into at most so many groups. */
  readonly known: (most: number) => Solution;
  /** Goes through all partitions of a small graph, for at most so many thousand steps. */
  readonly enumerate: (most: number, limit?: number) => void;
  /** A partition that moves of single nodes do not mend: the quickest to be found. */
  readonly draft: (most: number) => void;
  /** Looks for a better partition, and then for a first proof, with work of a fixed amount; stops between the two. */
  readonly approach: (most: number) => Generator<void, void>;
  /** Raises the lower bound, with ties that are frustrated in fractions; stops after each answer. */
  readonly bound: (most: number, solver: CoverSolver, budget: Budget) => Generator<void, void>;
  /** Goes on, with whole ties, until the best partition is proved or the budget is spent. */
  readonly prove: (most: number, solver: CoverSolver, budget: Budget) => Generator<void, void>;
  /** All of these, and what is small in turns: either an enumeration or the rows can be the quicker. */
  readonly search: (most: number, solver: CoverSolver, budget: Budget) => Generator<void, void>;
  /** What a search in the same graph with other weights can begin with. */
  readonly rows: () => readonly KnownRow[];
}

/** A set of ties that cannot all be satisfied with so many groups, nor with fewer. */
export interface KnownRow {
  readonly row: Row;
  readonly most: number;
}

/** Some tenths of a second at most. */
const EFFORT: Effort = { runs: 5, sweeps: 1000, moves: 4e6 };
const MOST_STEPS = 200;
/** Of how many shares of what is left each method gets one, turn by turn. */
const TURNS = [16, 8, 4, 3];

const ENDLESS: Budget = { left: () => Number.POSITIVE_INFINITY };

/**
 * Rows are added to a covering problem as its solution leaves them uncovered, first in fractions and
 * then in whole ties, as in the models of S. Aref, A. J. Mason, M. C. Wilson, “A modeling and
 * computational study of the frustration index in signed networks”, Networks 75(1), 2020, with their
 * circle constraints found when needed instead of all at once.
 *
 * What is learnt of one number of groups serves the others: a partition into few groups is one into at
 * most more, and what is proved of more groups holds for fewer.
 * @param numbers of groups, each 2 or more
 * @param start a solution for each number, where one is known
 */
export function componentSearch(
  graph: NumberedGraph,
  numbers: readonly number[],
  start?: { readonly solution: Solution; readonly rows: readonly KnownRow[] },
): ComponentSearch {
  const weights = graph.ties.map(({ weight }) => weight);
  const zeros = new Float64Array(weights.length);
  // Most components of a large graph are a tie or two, and proved before any rule is needed.
  const rules = new Map<number, GroupRule>();
  const ruleFor = (most: number): GroupRule => {
    const rule = rules.get(most) ?? ruleOf(graph, most);
    rules.set(most, rule);
    return rule;
  };
  const rows = new Map<string, KnownRow>(start?.rows.map((one) => [keyOf(one), one]));
  const together = new Array<number>(graph.order).fill(0);
  const first = { lower: 0, upper: frustration(graph, together), groups: together };
  const solutions = new Map(numbers.map((most) => [most, start?.solution ?? first]));
  const known = (most: number): Solution => solutions.get(most) ?? first;
  const isProved = (most: number) => known(most).lower >= known(most).upper;

  const learnBound = (most: number, bound: number) => {
    for (const [number, one] of solutions)
      if (number <= most)
        solutions.set(number, { ...one, lower: Math.max(one.lower, Math.min(bound, one.upper)) });
  };
  const learnGroups = (most: number, found: Groups) => {
    const groups = relabelled(improved(graph, most, found));
    const cost = frustration(graph, groups);
    const needed = Math.max(...groups) + 1;
    for (const [number, one] of solutions)
      if (number >= needed && cost < one.upper)
        solutions.set(number, { ...one, upper: cost, groups });
  };
  const keep = (most: number, found: readonly Row[]): KnownRow[] => {
    const kept = found.map((row) => ({ row, most: holdsUpTo(graph, row, most) }));
    for (const one of kept) rows.set(keyOf(one), one);
    return kept;
  };
  function* cover(
    most: number,
    whole: boolean,
    solver: CoverSolver,
    budget: Budget,
  ): Generator<void, void> {
    if (isProved(most) || budget.left() === 0) return;
    const rule = ruleFor(most);
    const problem = solver(weights);
    const moreRows = whole
      ? (values: ArrayLike<number>) => rule.settle(Array.from(values, Math.round), budget)
      : (values: ArrayLike<number>) => ({ rows: rule.uncovered(values, budget) });
    let holds = Number.POSITIVE_INFINITY;
    let next = [...rows.values()].filter((one) => one.most >= most);
    try {
      // Without time no more is found, which ends it too.
      for (;;) {
        problem.demand(next.map(({ row }) => row));
        holds = Math.min(holds, ...next.map((one) => one.most));
        const solved = whole ? problem.solve(budget.left()) : problem.relax(budget.left());
        // A search cut short has a bound even where it has no values yet.
        learnBound(holds, roundedUp(solved.bound));
        if (solved.values) learnGroups(most, rule.round(solved.values));
        if (!solved.values || !solved.optimal || isProved(most)) return;
        yield;
        const more = moreRows(solved.values);
        if (more && 'groups' in more) return learnGroups(most, more.groups);
        if (!more || more.rows.length === 0) return;
        next = keep(most, more.rows);
      }
    } finally {
      problem.close();
    }
  }

  const enumerate = (most: number, limit: number | Budget = MOST_STEPS) => {
    if (isProved(most) || graph.order > MOST_ENUMERATED) return;
    const goesOn = typeof limit === 'number' ? counted(limit) : () => limit.left() > 0;
    const found = enumerated(graph, most, known(most).upper, goesOn);
    if (found.groups) learnGroups(most, found.groups);
    learnBound(most, found.lower);
  };

  return {
    graph,
    known,
    rows: () => [...rows.values()],
    enumerate,
    draft: (most) => {
      if (!isProved(most)) learnGroups(most, ruleFor(most).round(zeros));
    },
    *approach(most) {
      if (isProved(most)) return;
      learnGroups(most, annealed(graph, most, EFFORT));
      yield;
      const circles = keep(most, ruleFor(most).uncovered(zeros, ENDLESS));
      learnBound(
        most,
        packedRows(
          circles.map(({ row }) => row),
          weights,
        ),
      );
    },
    bound: (most, solver, budget) => cover(most, false, solver, budget),
    prove: (most, solver, budget) => cover(most, true, solver, budget),
    *search(most, solver, budget) {
      for (const shares of graph.order > MOST_ENUMERATED ? [] : TURNS) {
        enumerate(most, shareOf(budget, shares));
        yield* cover(most, false, solver, shareOf(budget, shares));
        yield* cover(most, true, solver, shareOf(budget, shares));
      }
      yield* cover(most, false, solver, budget);
      yield* cover(most, true, solver, budget);
    },
  };
}

/** Yes, so many times. */
function counted(times: number): () => boolean {
  let left = times;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

function ruleOf(graph: NumberedGraph, most: number): GroupRule {
  return most === 2 ? balanceRule(graph) : clusterRule(graph, most);
}

function keyOf({ row }: KnownRow): string {
  return [...row].sort((a, b) => a - b).join();
}

/** A circle with one negative tie can be satisfied with no number of groups. */
function holdsUpTo(graph: NumberedGraph, row: Row, most: number): number {
  const negative = row.filter((tie) => graph.ties[tie]?.sign === -1);
  return negative.length === 1 ? Number.POSITIVE_INFINITY : most;
}

/** The same groups, numbered from 0 in the order of their first members. */
function relabelled(groups: Groups): Groups {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return groups.map((group) => numbers.get(group) as number);
}
