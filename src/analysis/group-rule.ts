/** What a partition into groups must avoid: ties that are frustrated, and circles that force one. */
import type { Budget } from './cover-solver.ts';
import { type NumberedGraph, stepsOf, type Tie } from './signed-graph.ts';

/** The group of each node, numbered from 0. */
export type Groups = readonly number[];

/** Sums of costs below this are less than 1, whatever floating point makes of them. */
export const UNCOVERED = 1 - 1e-5;

/**
 * One kind of partition, as an endless list of rows of which each sort of frustrated set covers every
 * one: a row is a set of ties that cannot all be satisfied.
 */
export interface GroupRule {
  /**
   * Rows whose values sum to less than 1, not all there are; where the budget runs out, those found
   * so far.
   */
  readonly uncovered: (values: ArrayLike<number>, budget: Budget) => number[][];
  /**
   * For values of 0 and 1: groups that frustrate only ties of value 1, or rows without one. Neither
   * where the budget ran out.
   */
  readonly settle: (
    values: ArrayLike<number>,
    budget: Budget,
  ) => { readonly groups: Groups } | { readonly rows: number[][] } | null;
  /** Groups in the sense of values between 0 and 1. */
  readonly round: (values: ArrayLike<number>) => Groups;
}

/** A tie is frustrated when friends are in two groups or foes in one. */
function isFrustrated(graph: NumberedGraph, tie: number, groups: Groups): boolean {
  const { a, b, sign } = graph.ties[tie] as Tie;
  return (groups[a] === groups[b]) === (sign === -1);
}

/** Numbers of the frustrated ties, in order. */
export function frustratedTies(graph: NumberedGraph, groups: Groups): number[] {
  return [...graph.ties.keys()].filter((tie) => isFrustrated(graph, tie, groups));
}

/** The sum of the weights of the frustrated ties. */
export function frustration(graph: NumberedGraph, groups: Groups): number {
  return graph.ties.reduce(
    (sum, { weight }, tie) => (isFrustrated(graph, tie, groups) ? sum + weight : sum),
    0,
  );
}

/**
 * Moves single nodes to the group where they frustrate least, until none gains: a local optimum, at
 * most as much frustration as before.
 */
export function improved(graph: NumberedGraph, most: number, groups: Groups): Groups {
  const steps = stepsOf(graph);
  const next = [...groups];
  for (let moved = true; moved; ) {
    moved = false;
    for (const [node, around] of steps.entries()) {
      const gain = new Array<number>(most).fill(0);
      for (const { to, tie, sign } of around) {
        const group = next[to] as number;
        gain[group] = (gain[group] as number) + sign * (graph.ties[tie] as Tie).weight;
      }
      const best = Math.max(...gain);
      if (best === gain[next[node] as number]) continue;
      next[node] = gain.indexOf(best);
      moved = true;
    }
  }
  return next;
}

/** Sets of numbers from 0 that can be joined (R. E. Tarjan, JACM 22(2), 1975). */
export function joinedSets(size: number) {
  const parents = Array.from({ length: size }, (_, i) => i);
  const root = (one: number): number => {
    let at = one;
    for (let up = parents[at] as number; up !== at; up = parents[at] as number) {
      parents[at] = parents[up] as number;
      at = up;
    }
    return at;
  };
  return {
    root,
    /** False where they were one set before. */
    join: (one: number, other: number) => {
      const [a, b] = [root(one), root(other)];
      parents[a] = b;
      return a !== b;
    },
  };
}
