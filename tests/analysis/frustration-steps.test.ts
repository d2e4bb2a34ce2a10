import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { isProved, type LineIndex, lineIndices } from '../../src/analysis/frustration.ts';
import type { SignedGraph } from '../../src/analysis/signed-graph.ts';
import {
  allFoes,
  bacrimGraph,
  expectConsistent,
  graphOf,
  leastByForce,
  randomGraphs,
  randomTies,
} from './signed-graphs.ts';

describe('what is known', () => {
  const said = (indices: readonly LineIndex[]) =>
    indices
      .map(({ lower, upper, inCommon }) => `${lower}-${upper}${inCommon ? '!' : ''}`)
      .join(' ');

  test('is said as soon as it is more: a draft, one proof after the other, then what is in common', () => {
    const steps = [...lineIndices(allFoes(6), branchingSolver, budgetOf(60))];
    expect(steps.map(said)).toEqual([
      '0-6 0-3 0-2 0-1',
      '6-6 0-3 0-2 0-1',
      '6-6 3-3 0-2 0-1',
      '6-6 3-3 2-2 0-1',
      '6-6 3-3 2-2 1-1',
      '6-6! 3-3 2-2 1-1',
      '6-6! 3-3! 2-2 1-1',
      '6-6! 3-3! 2-2! 1-1',
      '6-6! 3-3! 2-2! 1-1!',
    ]);
  });

  test('of what is too large to be enumerated grows with circles, and then with a solver', () => {
    const foes = [...'abcde'].flatMap((b, i, all) =>
      all.slice(0, i).map((a) => [a, b, -1] as const),
    );
    const name = (i: number) => (i === 0 ? 'a' : i === 62 ? 'b' : `n${i}`);
    const friends = Array.from({ length: 62 }, (_, i) => [name(i), name(i + 1), 1] as const);
    const triangle = [
      ['x', 'y', 1],
      ['y', 'z', 1],
      ['x', 'z', -1],
    ] as const;
    const steps: string[] = [];
    const graph = graphOf([...foes, ...friends, ...triangle]);
    for (const now of lineIndices(graph, branchingSolver, budgetOf(60), [2, 3])) {
      steps.push(said(now));
      if (now.every(isProved)) break;
    }
    expect(steps).toEqual([
      '0-5 0-3',
      '1-5 0-3',
      '3-5 0-3',
      '3-5 1-3',
      '3-5 2-3',
      '5-5 2-3',
      '5-5 3-3',
    ]);
  });
});

describe('with little time', () => {
  test('the interval holds the answer at each step, and no proof is taken back', () => {
    fc.assert(
      fc.property(randomGraphs(7), fc.nat(12), (graph, looks) => {
        let left = looks;
        const budget = { left: () => Math.max(0, left--) };
        const truth = [2, 3, 4, 5].map((most) => leastByForce(graph, most));
        let before: readonly LineIndex[] = [];
        const steps = lineIndices(graph, branchingSolver, budget);
        for (let step = steps.next(); ; step = steps.next()) {
          // What is said is news, and what is no news is the same value.
          const news = step.value.filter((index, i) => index !== before[i]);
          expect(news.length > 0).toBe(!step.done);
          for (const { most, lower, upper, inCommon } of news) {
            const known = before.find((one) => one.most === most);
            expect([lower, upper, inCommon]).not.toEqual(
              known && [known.lower, known.upper, known.inCommon],
            );
          }
          for (const index of step.value) if (!isProved(index)) expect(index.inCommon).toBeNull();
          for (const [i, index] of step.value.entries()) {
            expectConsistent(graph, index);
            expect(index.lower).toBeLessThanOrEqual(truth[i] ?? 0);
            expect(index.lower).toBeGreaterThanOrEqual(before[i]?.lower ?? 0);
            expect(index.upper).toBeLessThanOrEqual(before[i]?.upper ?? Infinity);
          }
          before = step.value;
          if (step.done) break;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('none: a partition for each, and more groups are never worse', () => {
    const indices = finished(lineIndices(bacrimGraph(), branchingSolver, budgetOf(0)));
    for (const index of indices) expectConsistent(bacrimGraph(), index);
    const uppers = indices.map(({ upper }) => upper);
    expect(uppers).toEqual([...uppers].sort((a, b) => b - a));
    const lowers = indices.map(({ lower }) => lower);
    expect(lowers).toEqual([...lowers].sort((a, b) => b - a));
    expect(lowers[0]).toBeGreaterThan(5);
  });

  test('the frustration index may take all, the others share what it leaves', () => {
    // Too large to be enumerated; each search is cut short twice, in fractions and in whole ties.
    const all = [60, 60, 20, 20, 30, 30, 60, 60];
    const { ties } = randomTies(70, 400);
    const tangle = graphOf([
      ...ties.map(({ a, b, sign }) => [a, b, sign] as const),
      // What is proved beside it takes no time.
      ['x', 'y', 1],
    ]);
    expect(givenTo(tangle, 16)).toEqual([...all, ...all]);
  });

  test('what is proved has no share', () => {
    // Four circles of friends, each of whom is a foe of somebody in each other circle.
    const name = (camp: number, i: number) => `${'abcd'[camp]}${String(i % 17).padStart(2, '0')}`;
    const camps = [0, 1, 2, 3].flatMap((camp) =>
      Array.from({ length: 17 }, (_, i) => [
        [name(camp, i), name(camp, i + 1), 1] as const,
        ...[0, 1, 2, 3]
          .slice(camp + 1)
          .flatMap((other) =>
            [0, 3, 5, 9].map((far) => [name(camp, i), name(other, i + far), -1] as const),
          ),
      ]).flat(),
    );
    // Of four groups nothing is left to know; of two and three there is.
    expect(givenTo(graphOf(camps), 8)).toEqual(new Array(8).fill(60));
  });

  /** The seconds that a solver without answers is given, so many times. */
  function givenTo(graph: SignedGraph, times: number): number[] {
    const given: number[] = [];
    const unanswered = (seconds: number) => {
      given.push(seconds);
      return { bound: 0, values: null, optimal: false };
    };
    const silent: CoverSolver = () => ({
      demand: () => {},
      relax: unanswered,
      solve: unanswered,
      close: () => {},
    });
    finished(lineIndices(graph, silent, { left: () => (given.length < times ? 60 : 0) }));
    return given.map(Math.round);
  }
});
