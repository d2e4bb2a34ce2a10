import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceRule } from '../../src/analysis/balance-rule.ts';
import { clusterRule } from '../../src/analysis/cluster-rule.ts';
import { type Groups, UNCOVERED } from '../../src/analysis/group-rule.ts';
import { type NumberedGraph, numbered } from '../../src/analysis/signed-graph.ts';
import { allFoes, everyPartition, graphOf, randomGraphs } from './signed-graphs.ts';

const ENDLESS = { left: () => 1 };

type Values = readonly number[];

/** All circles without repeated nodes, each as the ties in it. */
function circlesOf({ order, ties }: NumberedGraph): number[][] {
  const circles: number[][] = [];
  const walk = (start: number, at: number, met: readonly number[], path: readonly number[]) => {
    for (const [tie, { a, b }] of ties.entries()) {
      if ((a !== at && b !== at) || path.includes(tie)) continue;
      const to = a === at ? b : a;
      // Each circle from its first node, in one of its two directions.
      if (to === start && (path[0] ?? tie) < tie) circles.push([...path, tie]);
      if (to > start && !met.includes(to)) walk(start, to, [...met, to], [...path, tie]);
    }
  };
  for (let start = 0; start < order; start += 1) walk(start, start, [start], []);
  return circles;
}

const foesIn = ({ ties }: NumberedGraph, row: readonly number[]) =>
  row.filter((tie) => ties[tie]?.sign === -1).length;
const sumOf = (values: Values, row: readonly number[]) =>
  row.reduce((sum, tie) => sum + (values[tie] ?? 0), 0);
const sorted = (row: readonly number[]) => [...row].sort((a, b) => a - b);
const uncoveredBy = (values: Values, rows: readonly number[][]) =>
  rows.filter((row) => sumOf(values, row) < UNCOVERED);

/** Whether these ties are all as the groups would have them. */
function fits({ ties }: NumberedGraph, row: readonly number[], groups: Groups): boolean {
  return row.every((tie) => {
    const { a, b, sign } = ties[tie] ?? { a: 0, b: 0, sign: 1 };
    return (groups[a] === groups[b]) === (sign === 1);
  });
}

const valued = (...levels: number[]) =>
  randomGraphs(6).chain((graph) =>
    fc
      .array(fc.constantFrom(...levels), {
        minLength: graph.ties.length,
        maxLength: graph.ties.length,
      })
      .map((values) => ({ graph, ties: numbered(graph), values })),
  );
const inFractions = valued(0, 0, 0.125, 0.25, 0.5, 1);
const inWholes = valued(0, 0, 0, 1);
const freeOf = (values: Values) => [...values.keys()].filter((tie) => values[tie] === 0);

describe('two groups', () => {
  test('have as rows circles with an odd number of foes, wherever one is uncovered', () => {
    fc.assert(
      fc.property(inFractions, ({ ties, values }) => {
        const circles = circlesOf(ties).filter((row) => foesIn(ties, row) % 2 === 1);
        const left = uncoveredBy(values, circles).map((row) => sorted(row).join());
        const rows = balanceRule(ties)
          .uncovered(values, ENDLESS)
          .map((row) => sorted(row).join());
        expect(rows.length > 0).toBe(left.length > 0);
        for (const row of rows) expect(left).toContain(row);
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  test('are settled where every such circle has a tie that may be frustrated', () => {
    fc.assert(
      fc.property(inWholes, ({ ties, values }) => {
        const found = balanceRule(ties).settle(values, ENDLESS);
        const circles = circlesOf(ties).filter((row) => foesIn(ties, row) % 2 === 1);
        const left = uncoveredBy(values, circles).map((row) => sorted(row).join());
        if (found && 'groups' in found) {
          expect(left).toEqual([]);
          expect(fits(ties, freeOf(values), found.groups)).toBe(true);
          expect(found.groups.every((group) => group === 0 || group === 1)).toBe(true);
          return;
        }
        expect(found?.rows.length).toBeGreaterThan(0);
        for (const row of found?.rows ?? []) expect(left).toContain(sorted(row).join());
      }),
      { numRuns: 200 },
    );
  });

  test('follow each tie but those that close a circle of ties of no higher value', () => {
    fc.assert(
      fc.property(inFractions, ({ ties, values }) => {
        const groups = balanceRule(ties).round(values);
        const circles = circlesOf(ties);
        for (const tie of ties.ties.keys())
          if (!fits(ties, [tie], groups))
            expect(
              circles.some(
                (row) =>
                  row.includes(tie) && row.every((one) => (values[one] ?? 0) <= (values[tie] ?? 0)),
              ),
            ).toBe(true);
      }),
    );
  });
});

describe('more groups', () => {
  const few = fc.integer({ min: 3, max: 4 });

  test('have as rows the cheapest circle of each tie between foes with friends alone', () => {
    fc.assert(
      fc.property(inFractions, few, ({ ties, values }, most) => {
        const circles = circlesOf(ties).filter((row) => foesIn(ties, row) === 1);
        const left = uncoveredBy(values, circles);
        const rows = clusterRule(ties, most).uncovered(values, ENDLESS);
        const costs = (all: readonly number[][]) => {
          const least = new Map<number, number>();
          for (const row of all) {
            const foe = row.find((tie) => ties.ties[tie]?.sign === -1) ?? -1;
            least.set(foe, Math.min(least.get(foe) ?? 9, sumOf(values, row)));
          }
          return [...least].sort(([a], [b]) => a - b);
        };
        expect(costs(rows)).toEqual(costs(left));
        expect(rows.length).toBe(costs(rows).length);
        const keys = left.map((row) => sorted(row).join());
        for (const row of rows) expect(keys).toContain(sorted(row).join());
      }),
      { numRuns: 300 },
    );
  });

  test('are settled by groups that fit, or by rows that no groups fit', () => {
    fc.assert(
      fc.property(inWholes, few, ({ graph, ties, values }, most) => {
        const found = clusterRule(ties, most).settle(values, ENDLESS);
        if (found && 'groups' in found) {
          expect(fits(ties, freeOf(values), found.groups)).toBe(true);
          for (const group of found.groups) expect(group).toBeLessThan(most);
          return;
        }
        expect(found?.rows.length).toBeGreaterThan(0);
        for (const row of found?.rows ?? []) {
          expect(sumOf(values, row)).toBe(0);
          expect(new Set(row).size).toBe(row.length);
          for (const { groups } of everyPartition(graph, most))
            expect(fits(ties, row, groups)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('join friends whose tie is rather kept, and frustrate no more of the rest than chance', () => {
    fc.assert(
      fc.property(inFractions, few, ({ ties, values }, most) => {
        const groups = clusterRule(ties, most).round(values);
        const kept = [...values.keys()].filter(
          (tie) => ties.ties[tie]?.sign === 1 && (values[tie] ?? 0) < 0.5,
        );
        expect(fits(ties, kept, groups)).toBe(true);
        for (const group of groups) expect(group).toBeLessThan(most);
        // Who is joined: reached by friends whose tie is kept.
        const sets = [...groups.keys()];
        for (let again = true; again; ) {
          again = false;
          for (const tie of kept) {
            const { a, b } = ties.ties[tie] ?? { a: 0, b: 0 };
            const least = Math.min(sets[a] ?? 0, sets[b] ?? 0);
            again ||= sets[a] !== least || sets[b] !== least;
            [sets[a], sets[b]] = [least, least];
          }
        }
        const between = [...values.keys()].filter((tie) => {
          const { a, b } = ties.ties[tie] ?? { a: 0, b: 0 };
          return sets[a] !== sets[b];
        });
        const wrong = between.filter((tie) => !fits(ties, [tie], groups)).length;
        const foes = foesIn(ties, between);
        expect(wrong).toBeLessThanOrEqual(
          foes / most + (between.length - foes) * (1 - 1 / most) + 1e-9,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('of foes that are all each other’s in too few groups: one tie between two circles of friends', () => {
    const foes = ['a', 'b', 'c', 'd'].flatMap((b, i, all) =>
      all.slice(0, i).map((a) => [a, b, -1] as const),
    );
    const ties = numbered(
      graphOf([
        ...foes,
        ...(['e', 'f', 'g'] as const).map((to, i, all) => [all[i - 1] ?? 'a', to, 1] as const),
        ['b', 'e', -1],
        ['c', 'h', 1],
        ['x', 'y', 1],
        ['w', 'x', -1],
      ]),
    );
    const found = clusterRule(ties, 3).settle(new Array(ties.ties.length).fill(0), ENDLESS);
    const [row, ...others] = found && 'rows' in found ? found.rows : [];
    expect(others).toEqual([]);
    // Six pairs of foes, and the friend that the tie of one of them begins at.
    expect(row).toHaveLength(7);
    expect(foesIn(ties, row ?? [])).toBe(6);
  });

  test('are not known where the time ends while they are sought, and other errors are not hidden', () => {
    const ties = numbered(allFoes(4));
    const settled = (looks: number, then: () => number) => {
      let left = looks;
      const budget = { left: () => (left > 0 ? left-- : then()) };
      return clusterRule(ties, 3).settle(new Array(6).fill(0), budget);
    };
    // A look for each pair of foes, one for all of them, and then those of the search.
    expect(settled(7, () => 0)).toBeNull();
    expect(() =>
      settled(7, () => {
        throw new Error('of another kind');
      }),
    ).toThrow('of another kind');
  });

  test('crowds of one round have no two foes in common', () => {
    const foes = (names: string) =>
      [...names].flatMap((b, i, all) => all.slice(0, i).map((a) => [a, b, -1] as const));
    const ties = numbered(graphOf([...foes('abcd'), ...foes('efgh'), ['a', 'e', -1]]));
    const found = clusterRule(ties, 3).settle(new Array(ties.ties.length).fill(0), ENDLESS);
    const rows = found && 'rows' in found ? found.rows : [];
    expect(rows.map((row) => row.length)).toEqual([6, 6]);
    expect(new Set(rows.flat()).size).toBe(12);
  });
});

test('without time nothing is found, and what is found before its end is kept', () => {
  const ties = numbered(
    graphOf([
      ['a', 'b', 1],
      ['b', 'c', 1],
      ['a', 'c', -1],
      ['d', 'e', 1],
      ['e', 'f', 1],
      ['d', 'f', -1],
    ]),
  );
  const zeros = new Array<number>(6).fill(0);
  const ones = new Array<number>(6).fill(1);
  for (const rule of [balanceRule(ties), clusterRule(ties, 3)]) {
    expect(rule.uncovered(zeros, { left: () => 0 })).toEqual([]);
    expect(rule.settle(zeros, { left: () => 0 })).toBeNull();
    let looks = 1;
    expect(rule.uncovered(zeros, { left: () => looks-- })).toHaveLength(1);
    expect(rule.uncovered(zeros, ENDLESS)).toHaveLength(2);
  }
  // There is no circle to be found; whether there are groups is not known either.
  expect(clusterRule(ties, 3).settle(ones, { left: () => 0 })).toBeNull();
});
