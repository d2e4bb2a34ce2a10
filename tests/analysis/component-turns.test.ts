import { describe, expect, test } from 'vitest';
import { branchingSolver } from '../../src/analysis/branching-solver.ts';
import { componentSearch } from '../../src/analysis/component-search.ts';
import { budgetOf, type CoverSolver } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { numbered } from '../../src/analysis/signed-graph.ts';
import { allFoes, graphOf, randomTies, tribes } from './signed-graphs.ts';

/** Finds nothing, and says what it is asked. */
function silent() {
  const said: string[] = [];
  const solver: CoverSolver = () => {
    said.push('open');
    const unanswered = { bound: 0, values: null, optimal: false };
    return {
      demand: (rows) => said.push(...rows.map((row) => row.join())),
      relax: () => {
        said.push('relax');
        return unanswered;
      },
      solve: () => {
        said.push('solve');
        return unanswered;
      },
      close: () => said.push('close'),
    };
  };
  return { said, solver };
}

/** A circle of friends with one tie between foes. */
function circle(order: number) {
  const name = (i: number) => `n${String(i % order).padStart(2, '0')}`;
  return numbered(
    graphOf(
      Array.from({ length: order }, (_, i) => [name(i), name(i + 1), i === 0 ? -1 : 1] as const),
    ),
  );
}

describe('a solver', () => {
  test('is not asked without time, nor for what is proved', () => {
    const { said, solver } = silent();
    const search = componentSearch(circle(5), [2]);
    finished(search.bound(2, solver, { left: () => 0 }));
    search.enumerate(2);
    expect(search.known(2)).toMatchObject({ lower: 1, upper: 1 });
    finished(search.prove(2, solver, budgetOf(60)));
    expect(said).toEqual([]);
  });

  test('begins with the rows that are known to hold, and is closed', () => {
    const { said, solver } = silent();
    const graph = numbered(allFoes(5));
    const search = componentSearch(graph, [2, 3, 4]);
    finished(search.bound(3, branchingSolver, budgetOf(60)));
    finished(search.prove(3, branchingSolver, budgetOf(60)));
    const known = search.rows();
    expect(known.length).toBeGreaterThan(1);
    // Foes that are too many for three groups are not for four.
    finished(search.bound(4, solver, budgetOf(60)));
    expect(said).toEqual(['open', 'relax', 'close']);
    said.length = 0;
    finished(search.bound(2, solver, budgetOf(60)));
    expect(said).toEqual(['open', ...known.map(({ row }) => row.join()), 'relax', 'close']);
    const other = componentSearch(graph, [3], {
      solution: { ...search.known(2), lower: 0 },
      rows: known,
    });
    said.length = 0;
    finished(other.prove(3, solver, budgetOf(60)));
    expect(said).toEqual(['open', ...known.map(({ row }) => row.join()), 'solve', 'close']);
  });

  test('that cannot prove its values is not asked again, and the groups that they mean are known', () => {
    let asked = 0;
    const found = { bound: 0, values: Float64Array.of(1, 0, 0, 0, 0, 0), optimal: false };
    const guessing: CoverSolver = () => ({
      demand: () => {},
      relax: () => {
        asked += 1;
        return found;
      },
      solve: () => found,
      close: () => {},
    });
    const search = componentSearch(numbered(allFoes(4)), [2]);
    finished(search.bound(2, guessing, budgetOf(60)));
    expect([asked, search.known(2).lower, search.known(2).upper]).toEqual([1, 0, 2]);
  });

  test('is closed when nobody wants to know more', () => {
    let open = 0;
    const counting: CoverSolver = (costs) => {
      const problem = branchingSolver(costs);
      open += 1;
      return { ...problem, close: () => (open -= 1) };
    };
    for (const _ of componentSearch(numbered(tribes()), [2]).bound(2, counting, budgetOf(60)))
      break;
    expect(open).toBe(0);
  });

  test('is asked in fractions and in wholes by turns, while what is small is enumerated', () => {
    const { said, solver } = silent();
    const search = componentSearch(numbered(randomTies(24, 270)), [3]);
    let left = 200;
    finished(search.search(3, solver, { left: () => Math.max(0, left--) }));
    const asked = said.filter((what) => what === 'relax' || what === 'solve');
    expect(asked.slice(0, 4)).toEqual(['relax', 'solve', 'relax', 'solve']);
    expect(search.known(3)).toMatchObject({ lower: 89, upper: 89 });
  });

  test('is not needed where all can be tried in a share of the time, however short', () => {
    const { said, solver } = silent();
    const search = componentSearch(numbered(randomTies(24, 270)), [3]);
    finished(search.search(3, solver, { left: () => 0.5 }));
    expect([search.known(3).lower, search.known(3).upper, said]).toEqual([89, 89, []]);
  });

  test('alone is asked for what is too large, in fractions and then in wholes', () => {
    const { said, solver } = silent();
    finished(componentSearch(circle(65), [2]).search(2, solver, budgetOf(60)));
    expect(said).toEqual(['open', 'relax', 'close', 'open', 'solve', 'close']);
  });
});

describe('an enumeration', () => {
  test('is of sixty-four nodes at most', () => {
    const bounds = [64, 65].map((order) => {
      const search = componentSearch(circle(order), [2]);
      search.enumerate(2);
      return search.known(2).lower;
    });
    expect(bounds).toEqual([1, 0]);
  });

  test('has as many thousand steps as it is given', () => {
    const bounds = [27, 28].map((limit) => {
      const search = componentSearch(numbered(randomTies(24, 270)), [3]);
      search.enumerate(3, limit);
      const { lower, upper } = search.known(3);
      return lower === upper;
    });
    expect(bounds).toEqual([false, true]);
  });
});

test('a draft is better than one group, and what is looked for at more length the best', () => {
  const search = componentSearch(numbered(allFoes(7)), [3]);
  expect(search.known(3).upper).toBe(21);
  search.draft(3);
  expect(search.known(3).upper).toBeLessThan(12);
  const found = componentSearch(numbered(tribes()), [3]);
  finished(found.approach(3));
  expect(found.known(3).upper).toBe(2);
});

test('rows that two numbers of groups have in common are known once', () => {
  const search = componentSearch(numbered(tribes()), [2, 3]);
  for (const most of [2, 3]) finished(search.approach(most));
  const rows = search.rows().map(({ row }) => [...row].sort((a, b) => a - b).join());
  expect(new Set(rows).size).toBe(rows.length);
});

test('a draft is of friends together, and what looks proved is left as it is', () => {
  const search = componentSearch(circle(5), [2, 3]);
  search.draft(3);
  expect(search.known(3)).toMatchObject({ lower: 0, upper: 1 });
  expect([...search.approach(2)]).toHaveLength(1);
  expect(search.known(2)).toMatchObject({ lower: 1, upper: 1 });
  expect([...search.approach(2)]).toEqual([]);
});
